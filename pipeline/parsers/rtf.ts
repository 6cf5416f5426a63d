import { IngestError } from '../ingest-error.js';
import type { Parser } from './parsed.js';
import { readRtf } from './rtf/read-rtf.js';
import { wordBlocks } from './word/blocks.js';
import { refuseLargeTables } from './word/bounds.js';
import { convertTexts } from './word/convert-texts.js';

/**
 * Parses an RTF document: numbers of lists as text, tracked changes accepted, hidden text left out, layout tables as paragraphs, notes at
 * the end, letters of old Vietnamese fonts converted. Throws IngestError `unsupported-format`, `too-large` or `no-text`.
 */
export const parseRtf: Parser = async (bytes, name, { limits }) => {
  const refuse = (reason: string) => new IngestError('too-large', name, reason);
  const { document, texts, unclosed } = readRtf(bytes, { cells: limits.cells, nesting: limits.nesting, refuse });
  refuseLargeTables(document, limits, name);
  const { encoding, diagnostics } = convertTexts(texts, name);
  for (const { node, capitals } of texts.flat()) if (capitals) node.value = node.value.toUpperCase();
  const blocks = wordBlocks(document);
  if (blocks.length === 0) throw new IngestError('no-text', name, 'expected text in the RTF document, met none');
  if (unclosed > 0)
    diagnostics.push({
      code: 'cut-off-file',
      severity: 'warning',
      message: 'The RTF document ends too early: what it held behind is missing.',
    });
  return { mediaType: 'application/rtf', pages: null, textLayer: 'native', encoding, pageCuts: false, blocks, diagnostics };
};
