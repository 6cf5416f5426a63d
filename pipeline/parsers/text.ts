import type { ParsedBlock, ParsedSource } from './parsed.js';
import { blocksOf } from './text/blocks.js';
import { decodeText } from './text/decode.js';

/**
 * Parses plain text in UTF-8, UTF-16 or an old Vietnamese encoding: lines broken by a page, a screen or a PDF reader become whole paragraphs,
 * typed and flattened tables become tables. Throws IngestError `unsupported-format` for other encodings and binary data, `no-text` for none.
 */
export async function parseText(bytes: Uint8Array, name: string): Promise<ParsedSource> {
  const { text, encoding, diagnostics } = decodeText(bytes, name);
  const blocks: ParsedBlock[] = blocksOf(text, diagnostics);
  return { mediaType: 'text/plain', pages: null, textLayer: 'native', encoding, pageCuts: true, blocks, diagnostics };
}
