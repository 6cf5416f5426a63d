import { IngestError } from '../../ingest-error.js';
import type { Limits } from '../options.js';
import type { ParsedSource } from '../parsed.js';
import { decodePage } from './decode-page.js';
import { readPage } from './page.js';

/** The bytes of a page, and what it came as; `charset` is what stood around the page, as in a saved one. */
export interface PageBytes {
  bytes: Uint8Array;
  charset?: string | null;
  mediaType: string;
}

/** Decodes and reads an HTML page. Throws IngestError `unreadable-file`, `unsupported-format`, `too-large` or `no-text`. */
export async function readPageSource(
  { bytes, charset, mediaType }: PageBytes,
  name: string,
  limits: Readonly<Limits>,
): Promise<ParsedSource> {
  const decoded = decodePage(bytes, charset);
  if (decoded === null) throw new IngestError('unreadable-file', name, 'expected an HTML page, met bytes in no encoding that is known');
  const { blocks, encoding, diagnostics } = await readPage(decoded.text, name, limits);
  return { mediaType, pages: null, textLayer: 'native', encoding: encoding ?? decoded.encoding, pageCuts: false, blocks, diagnostics };
}
