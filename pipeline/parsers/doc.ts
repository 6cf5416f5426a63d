import { IngestError } from '../ingest-error.js';
import { DamagedStructure, readBytes } from './doc/bytes.js';
import { openCompoundFile } from './doc/compound-file.js';
import { readFileKind } from './doc/file-information.js';
import { openContents } from './doc/open.js';
import { type ReadDocument, readDocument } from './doc/read-document.js';
import type { Limits } from './options.js';
import type { Parser } from './parsed.js';
import { wordBlocks } from './word/blocks.js';
import { refuseLargeTables } from './word/bounds.js';
import { convertTexts } from './word/convert-texts.js';

const mediaType = 'application/msword';
const word97 = 0xa5ec;

/** Reads the streams of the file, once it is clear that they are those of a Word document that can be read. */
function read(bytes: Uint8Array, name: string, limits: Readonly<Limits>): ReadDocument {
  const file = openCompoundFile(bytes);
  const stream = file.stream('WordDocument');
  if (stream === null) throw new IngestError('unsupported-format', name, 'expected a Word document, met another Office file');
  const main = readBytes(stream, 'the main stream');
  const { magic, version, encrypted } = readFileKind(main);
  if (encrypted) throw new IngestError('encrypted-file', name, 'the Word document is protected by a password');
  if (magic !== word97)
    throw new IngestError('unsupported-format', name, `a document of Word 6 or 95 (version ${version}); save it as .docx first`);
  return readDocument(openContents(file, main), {
    ...limits,
    refuse: (reason) => new IngestError('too-large', name, reason),
  });
}

/** Writes text in capitals that is only shown so. */
function showCapitals(texts: ReadDocument['texts']): void {
  for (const { node, capitals } of texts.flat()) if (capitals) node.value = node.value.toUpperCase();
}

/**
 * Parses a Word document of 1997 to 2003 (.doc): automatic numbers as text, tracked changes accepted, hidden text left out, layout tables as
 * paragraphs, notes at the end, letters of old Vietnamese fonts converted. Throws IngestError `unsupported-format`, `unreadable-file`,
 * `encrypted-file`, `too-large` or `no-text`.
 */
export const parseDoc: Parser = async (bytes, name, { limits }) => {
  let document: ReadDocument;
  try {
    document = read(bytes, name, limits);
  } catch (cause) {
    if (!(cause instanceof DamagedStructure)) throw cause;
    throw new IngestError('unreadable-file', name, `the Word document is damaged: expected ${cause.message}`, { cause });
  }
  refuseLargeTables(document.document, limits, name);
  const { encoding, diagnostics } = convertTexts(document.texts, name);
  showCapitals(document.texts);
  const blocks = wordBlocks(document.document);
  if (blocks.length === 0) throw new IngestError('no-text', name, 'expected text in the Word document, met none');
  return {
    mediaType,
    pages: null,
    textLayer: 'native',
    encoding,
    pageCuts: false,
    blocks,
    diagnostics: [...diagnostics, ...document.diagnostics],
  };
};
