import { type Bytes, readBytes } from './bytes.js';

/** One change of a property: its code, and the value it sets ([MS-DOC] 2.2.5 Sprm). */
export interface Modifier {
  code: number;
  /** The value, without the count of bytes that stands before values of variable length. */
  value: Bytes;
}

/** Codes of the modifiers that are read here ([MS-DOC] 2.6). */
export const codes = {
  characterDeleted: 0x0800,
  characterSpecial: 0x0855,
  bold: 0x0835,
  italic: 0x0836,
  capitals: 0x083b,
  hidden: 0x083c,
  plain: 0x2a33,
  raised: 0x2a48,
  characterStyle: 0x4a30,
  fontOfAscii: 0x4a4f,
  fontOfOthers: 0x4a51,
  symbol: 0x6a09,

  paragraphStyle: 0x4600,
  alignment: 0x2461,
  alignmentOld: 0x2403,
  list: 0x460b,
  listLevel: 0x260a,
  outlineLevel: 0x2640,
  inTable: 0x2416,
  rowEnd: 0x2417,
  tableDepth: 0x6649,
  innerCellEnd: 0x244b,
  innerRowEnd: 0x244c,
  elsewhere: 0x6646,
  elsewhereOld: 0x6645,

  rowDefinition: 0xd608,
  rowIsHeader: 0x3404,
  tableStyle: 0x563a,
  tableBorders: 0xd613,
  tableBordersOld: 0xd605,
  cellBorders: 0xd62f,
  cellBordersOld: 0xd620,
  cellMergedDown: 0xd62b,
  cellsMerged: 0x5624,
} as const;

/** Paragraph modifier whose count of bytes may be given up (255): its length follows from its content. */
const tabStops = 0xc615;

/** Bytes of the value by the three highest bits of the code; 0 where a count of bytes stands before it. */
const sizes = [1, 1, 2, 4, 2, 2, 0, 3] as const;

function tabStopsLength(bytes: Bytes, at: number): number {
  const deleted = bytes.u8(at + 1);
  return 1 + deleted * 4 + 1 + bytes.u8(at + 2 + deleted * 4) * 3;
}

/** Where the value of a modifier begins, and how long it is. */
function valuePlace(code: number, bytes: Bytes, at: number): { at: number; length: number } {
  const size = sizes[code >> 13]!;
  if (size > 0) return { at, length: size };
  if (code === codes.rowDefinition) return { at: at + 2, length: Math.max(0, bytes.u16(at) - 1) };
  const length = bytes.u8(at);
  return code === tabStops && length === 255 ? { at: at + 1, length: tabStopsLength(bytes, at) } : { at: at + 1, length };
}

/** No list of a real document comes near. */
const mostModifiers = 1000;

/** The modifiers of a list of them; what is cut off at its end is left out, and what is behind the first thousand. */
export function modifiersIn(array: Uint8Array): Modifier[] {
  const bytes = readBytes(array, 'a list of properties');
  const found: Modifier[] = [];
  for (let at = 0; at + 3 <= bytes.length && found.length < mostModifiers; ) {
    const code = bytes.u16(at);
    const variable = sizes[code >> 13] === 0;
    if (variable && at + 4 > bytes.length && code === codes.rowDefinition) break;
    const place = valuePlace(code, bytes, at + 2);
    if (place.at + place.length > bytes.length) break;
    found.push({ code, value: bytes.slice(place.at, place.length) });
    at = place.at + place.length;
  }
  return found;
}
