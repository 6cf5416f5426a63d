import { IngestError } from '../ingest-error.js';
import { decodePage } from './markup/decode-page.js';
import { readPage } from './markup/page.js';
import type { Parser } from './parsed.js';

/**
 * Parses an HTML page: the content without menus and other furniture, list numbers as a browser prints them, tables with their spans,
 * footnotes at the end. Throws IngestError `unreadable-file`, `unsupported-format`, `too-large` or `no-text`.
 */
export const parseHtml: Parser = async (bytes, name, { limits }) => {
  const decoded = decodePage(bytes);
  if (decoded === null) throw new IngestError('unreadable-file', name, 'expected an HTML page, met bytes in no encoding that is known');
  const page = await readPage(decoded.text, name, limits);
  return {
    mediaType: 'text/html',
    pages: null,
    textLayer: 'native',
    encoding: page.encoding ?? decoded.encoding,
    pageCuts: false,
    blocks: page.blocks,
    diagnostics: page.diagnostics,
  };
};
