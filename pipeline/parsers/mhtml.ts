import { IngestError } from '../ingest-error.js';
import { readPageSource } from './markup/page-source.js';
import { type HtmlPart, htmlParts } from './mhtml/parts.js';
import type { Parser } from './parsed.js';

async function partsOf(bytes: Uint8Array, nesting: number, name: string): Promise<HtmlPart[]> {
  try {
    return await htmlParts(bytes, nesting);
  } catch (cause) {
    throw new IngestError('unreadable-file', name, 'expected a saved web page (MHTML), met damaged MIME', { cause });
  }
}

/**
 * Parses a saved web page (MHTML, also Word's "single file web page"): its first HTML part, as an HTML page. Pictures, style sheets and
 * frames stay unread. Throws IngestError `unreadable-file`, `unsupported-format`, `too-large` or `no-text`.
 */
export const parseMhtml: Parser = async (bytes, name, { limits }) => {
  const [part] = await partsOf(bytes, limits.nesting, name);
  if (!part) throw new IngestError('no-text', name, 'expected an HTML page in the saved web page, met none');
  return readPageSource({ bytes: part.bytes, charset: part.charset, mediaType: 'multipart/related' }, name, limits);
};
