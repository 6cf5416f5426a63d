import { IngestError } from '../ingest-error.js';
import { packArchive, readArchive } from './docx/archive.js';
import { refuseOtherFormats } from './docx/file-kind.js';
import { refuseLegacyFonts } from './docx/legacy-fonts.js';
import { readWordModel } from './docx/read-model.js';
import { settleParts } from './docx/settle.js';
import { xmlTools } from './docx/xml.js';
import type { ParsedSource } from './parsed.js';
import { wordBlocks } from './word/blocks.js';
import type { WordDocument } from './word/word-model.js';

const mediaType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Reads the rewritten parts; tables or text boxes nested without end are no document. */
async function readModel(settled: ReturnType<typeof settleParts>, name: string): Promise<WordDocument> {
  try {
    return await readWordModel(await packArchive(settled));
  } catch (cause) {
    if (!(cause instanceof RangeError)) throw cause;
    throw new IngestError('unreadable-file', name, 'the parts of the Word document are nested too deeply', { cause });
  }
}

/**
 * Parses a Word document (.docx, .docm): automatic numbers as text, tracked changes accepted, hidden text left out, layout tables as
 * paragraphs, notes at the end. Throws IngestError `unsupported-format`, `unreadable-file`, `encrypted-file`, `too-large` or `no-text`.
 */
export async function parseDocx(bytes: Uint8Array, name: string): Promise<ParsedSource> {
  refuseOtherFormats(bytes, name);
  const parts = await readArchive(bytes, name);
  const xml = await xmlTools();
  let settled: ReturnType<typeof settleParts>;
  try {
    settled = settleParts(parts, xml);
  } catch (cause) {
    throw new IngestError('unreadable-file', name, 'expected well-formed XML in the parts of the Word document', { cause });
  }
  const blocks = wordBlocks(await readModel(settled, name));
  if (blocks.length === 0) throw new IngestError('no-text', name, 'expected text in the Word document, met none');
  refuseLegacyFonts(parts.document, blocks, name);
  return { mediaType, pages: null, textLayer: 'native', encoding: null, pageCuts: false, blocks, diagnostics: [] };
}
