import { IngestError } from '../../ingest-error.js';
import type { ParsedBlock } from '../parsed.js';

/** Fonts whose letters are bytes of an old Vietnamese encoding: TCVN3 (`.VnTime`) and VNI (`VNI-Times`). */
const legacyFont = /w:(?:ascii|hAnsi)="(\.Vn[A-Za-z ]{1,30}|VNI-[A-Za-z ]{1,30})"/u;

/** Letters that only Vietnamese in Unicode has, composed or as marks of their own. */
const vietnamese = /[\u1ea0-\u1ef9đơưĐƠƯ]|\u0323|\u0309|\u031b/gu;

const plain = (block: ParsedBlock): string =>
  block.kind === 'paragraph' ? String(block.text) : block.cells.map((cell) => cell.paragraphs.join(' ')).join(' ');

/**
 * Refuses a document that is written in an old font encoding: such a font is named and hardly a letter is Vietnamese in Unicode.
 * Throws IngestError `unsupported-format`.
 */
export function refuseLegacyFonts(documentXml: string, blocks: readonly ParsedBlock[], name: string): void {
  const font = legacyFont.exec(documentXml)?.[1];
  if (font === undefined) return;
  const text = blocks.map(plain).join(' ');
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const own = text.match(vietnamese)?.length ?? 0;
  if (letters < 100 || own * 50 > letters) return;
  const reason = `the text is written in the old encoding of the font ${font}, which is not read; convert it to Unicode first`;
  throw new IngestError('unsupported-format', name, reason);
}
