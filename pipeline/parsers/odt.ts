import { IngestError } from '../ingest-error.js';
import { readOdtParts } from './odt/parts.js';
import { readOdtBody } from './odt/reader.js';
import { refuseRepeatedCells } from './odt/tables.js';
import type { Parser } from './parsed.js';
import { wordBlocks } from './word/blocks.js';
import { refuseLargeTables } from './word/bounds.js';
import { convertTexts } from './word/convert-texts.js';

/**
 * Parses an OpenDocument text (.odt, .fodt): automatic numbers as text, tracked changes accepted, hidden text and indexes left out, layout
 * tables as paragraphs, notes at the end. Throws IngestError `unreadable-file`, `encrypted-file`, `unsupported-format`, `too-large` or `no-text`.
 */
export const parseOdt: Parser = async (bytes, name, { limits }) => {
  const { body, styles } = await readOdtParts(bytes, name, limits);
  refuseRepeatedCells(body, limits.cells, name);
  const { document, texts } = readOdtBody(body, styles);
  refuseLargeTables(document, limits, name);
  const { encoding, diagnostics } = convertTexts(texts, name);
  const blocks = wordBlocks(document);
  if (blocks.length === 0) throw new IngestError('no-text', name, 'expected text in the OpenDocument text, met none');
  return {
    mediaType: 'application/vnd.oasis.opendocument.text',
    pages: null,
    textLayer: 'native',
    encoding,
    pageCuts: false,
    blocks,
    diagnostics,
  };
};
