import { IngestError } from '../ingest-error.js';
import { packDocx, readDocxParts } from './docx/archive.js';
import { refuseOtherFormats } from './docx/file-kind.js';
import { settleLetters } from './docx/letters.js';
import { readWordModel } from './docx/read-model.js';
import { settleParts } from './docx/settle.js';
import { defaultParserOptions, type ParserOptions } from './options.js';
import type { ParsedSource } from './parsed.js';
import { wordBlocks } from './word/blocks.js';
import { refuseLargeTables } from './word/bounds.js';
import { refuseDeepXml } from './xml/bounds.js';
import { xmlTools } from './xml/xml.js';

const mediaType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/**
 * Parses a Word document (.docx, .docm): automatic numbers as text, tracked changes accepted, hidden text left out, layout tables as
 * paragraphs, notes at the end, letters of old Vietnamese fonts converted. Throws IngestError `unsupported-format`, `unreadable-file`, `encrypted-file`, `too-large` or `no-text`.
 */
export async function parseDocx(bytes: Uint8Array, name: string, options: ParserOptions = defaultParserOptions): Promise<ParsedSource> {
  const { limits } = options;
  refuseOtherFormats(bytes, name);
  const parts = await readDocxParts(bytes, name, limits.unpackedBytes);
  for (const part of Object.values(parts)) if (part !== null) refuseDeepXml(part, limits.nesting, name);
  const xml = await xmlTools();
  let settled: ReturnType<typeof settleParts>;
  try {
    settled = settleParts(parts, xml);
  } catch (cause) {
    throw new IngestError('unreadable-file', name, 'expected well-formed XML in the parts of the Word document', { cause });
  }
  const model = await readWordModel(await packDocx(settled));
  refuseLargeTables(model, limits, name);
  const { encoding, diagnostics } = settleLetters(model, name);
  const blocks = wordBlocks(model);
  if (blocks.length === 0) throw new IngestError('no-text', name, 'expected text in the Word document, met none');
  return { mediaType, pages: null, textLayer: 'native', encoding, pageCuts: false, blocks, diagnostics };
}
