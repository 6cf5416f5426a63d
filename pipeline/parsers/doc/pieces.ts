import { type Bytes, damaged } from './bytes.js';
import { codes, type Modifier, modifiersIn } from './modifiers.js';

/** A stretch of the text: where it stands in the main stream, and in how many bytes a character. */
export interface Piece {
  /** First character position, and the one behind the last. */
  start: number;
  end: number;
  offset: number;
  bytesPerCharacter: 1 | 2;
  /** Changes of properties that hold for the whole piece. */
  modifiers: readonly Modifier[];
}

/** One-byte modifiers of pieces that matter here, and the full codes that they stand for ([MS-DOC] 2.9.215 Prm0). */
const shortCodes: Readonly<Record<number, number>> = {
  5: codes.alignmentOld,
  13: codes.listLevel,
  24: codes.inTable,
  25: codes.rowEnd,
  65: codes.characterDeleted,
  83: codes.plain,
  85: codes.bold,
  86: codes.italic,
  91: codes.capitals,
  92: codes.hidden,
  104: codes.raised,
  117: codes.characterSpecial,
  120: codes.outlineLevel,
};

function pieceModifiers(prm: Bytes, lists: readonly (readonly Modifier[])[]): readonly Modifier[] {
  const value = prm.u16(0);
  if ((value & 1) === 1) return lists[value >> 1] ?? [];
  const code = shortCodes[(value >> 1) & 0x7f];
  return code === undefined ? [] : [{ code, value: prm.slice(1, 1) }];
}

/**
 * Reads the piece table ([MS-DOC] 2.9.38 Clx): pieces in the order of the text, without gaps. Throws DamagedStructure, also where pieces
 * add up to far more text than the stream can hold.
 */
export function readPieces(table: Bytes, main: Bytes): Piece[] {
  const lists: Modifier[][] = [];
  let at = 0;
  while (at < table.length && table.u8(at) === 1) {
    const length = table.u16(at + 1);
    lists.push(modifiersIn(table.slice(at + 3, length).array));
    at += 3 + length;
  }
  if (at >= table.length || table.u8(at) !== 2) damaged('a table of the pieces of the text');
  const plc = table.slice(at + 5, table.u32(at + 1));
  const count = Math.max(0, Math.floor((plc.length - 4) / 12));
  const pieces = Array.from({ length: count }, (_, index): Piece => {
    const entry = plc.slice((count + 1) * 4 + index * 8, 8);
    const place = entry.u32(2);
    const compressed = (place & 0x40000000) !== 0;
    return {
      start: plc.u32(index * 4),
      end: plc.u32(index * 4 + 4),
      offset: compressed ? (place & 0x3fffffff) >>> 1 : place & 0x3fffffff,
      bytesPerCharacter: compressed ? 1 : 2,
      modifiers: pieceModifiers(entry.slice(6, 2), lists),
    };
  });
  let before = 0;
  for (const piece of pieces) {
    if (piece.start !== before || piece.end < piece.start) damaged('pieces of text in order');
    if (piece.offset + (piece.end - piece.start) * piece.bytesPerCharacter > main.length)
      damaged('all of the text: the file is cut off or damaged');
    before = piece.end;
  }
  if (before > main.length * 2) damaged('pieces that lie apart');
  return pieces;
}
