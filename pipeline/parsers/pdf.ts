import { IngestError } from '../ingest-error.js';
import type { ParsedSource, Parser } from './parsed.js';
import { layOut } from './pdf/layout.js';
import { openDocument } from './pdf/pdfium.js';
import { readPage } from './pdf/read-page.js';

/** Reads a PDF with a text layer. */
export const parsePdf: Parser = async (bytes, name): Promise<ParsedSource> => {
  const opened = await openDocument(bytes);
  if (opened === 'password') throw new IngestError('encrypted-file', name, 'the PDF asks for a password');
  if (opened === 'broken') throw new IngestError('unreadable-file', name, 'the file is not a readable PDF');
  const contents = Array.from({ length: opened.pageCount }, (_, index) => readPage(opened, index + 1)).filter((page) => page !== null);
  opened.close();
  const blocks = layOut(contents);
  const pages = contents.map(({ number, width, height, turn }) =>
    turn % 2 === 0 ? { number, width, height } : { number, width: height, height: width },
  );
  return { mediaType: 'application/pdf', pages, textLayer: 'native', encoding: null, pageCuts: false, blocks, diagnostics: [] };
};
