import { type Bytes, DamagedStructure } from './bytes.js';

/** The names of the fonts of a document by number ([MS-DOC] 2.9.286 SttbfFfn); what cannot be read has no name. */
export function readFonts(table: Bytes): string[] {
  const names: string[] = [];
  if (table.length < 4) return names;
  const count = table.u16(0);
  try {
    for (let at = 4; names.length < count; at += 1 + table.u8(at)) names.push(fontName(table.slice(at + 1, table.u8(at))));
  } catch (error) {
    if (!(error instanceof DamagedStructure)) throw error;
  }
  return names;
}

/** The name stands behind 39 bytes of family, weight, character set and signature, and ends with a zero ([MS-DOC] 2.9.86 FFN). */
function fontName(entry: Bytes): string {
  const name = entry.utf16(39, Math.max(0, (entry.length - 39) >> 1));
  const end = name.indexOf('\0');
  return end < 0 ? name : name.slice(0, end);
}
