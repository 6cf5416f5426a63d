import { symbolCodes } from '../registry/document-types.js';

const part = String.raw`\p{Lu}[\p{Lu}\p{N}&]{0,14}(?:\p{Ll}{1,2}[\p{Lu}\p{N}&]{0,8})?(?:\.\p{Lu}[\p{Lu}\p{N}]{0,9})?`;
/** A part that is so surely an abbreviation that a space may stand before or behind its dash (`QĐ -UBND`, `NĐ- CP`). */
const surePart = String.raw`(?:CP|TTg|TU|TW|HU|ĐU|\p{Lu}{3}[\p{Lu}\p{N}&]{0,12})`;

/** Source of the pattern of a symbol: parts joined by `-` or `/` (`NĐ-CP`, `CT/TU`, `TTr-BKHCN-BTTTT`, `QĐ/BTC`), as group `symbol`. */
export const symbolPattern = String.raw`(?<symbol>${part}(?:[-–/]${part}|\s{0,2}[-–/]\s{0,2}${surePart}){0,4}(?:\s\d{2,3}(?=\s+ngày\s))?)(?![\p{L}\p{N}\p{M}]|[-–/][\p{L}\p{N}])`;

/** Source of number, optional year and separator before a symbol, as groups `number`, `year` and `separator`. */
export const numberPattern = String.raw`(?<number>\d{1,5}[a-zđ]?)(?:\s{0,2}\/\s{0,2}(?<year>(?:19|20)\d{2}))?\s{0,2}(?<separator>[-–/])\s{0,2}`;

/** The same behind type word and `số`, where a line end may have left a space inside number or year (`số 21 08/QĐ-UBND`). */
export const wrappedNumberPattern = String.raw`(?<number>\d{1,4}(?:\s?\d{1,4})?[a-zđ]?)(?:\s{0,2}\/\s{0,2}(?<year>(?:19|20)\s?\d{2}))?\s{0,2}(?<separator>[-–/])\s{0,2}`;

/** A symbol without the spaces around its dashes, dashes as `-`. */
export function tidySymbol(symbol: string): string {
  return symbol.replace(/\s*([-–/])\s*/gu, (_, dash: string) => (dash === '–' ? '-' : dash)).replace(/\s+/gu, ' ');
}

/** The parts of a symbol: `TTr-BKHCN` is `TTr`, `BKHCN`. */
export function symbolParts(symbol: string): string[] {
  return symbol.split(/[-/]/u).map((text) => text.trim());
}

/** The type code that a symbol begins with, or null for a công văn's (`SNV-CCHC`) or a term's (`QH14`). */
export function codeOfSymbol(symbol: string): string | null {
  return symbolCodes.get(symbolParts(symbol)[0]!.toUpperCase()) ?? null;
}

/** The part of a symbol that names the issuing body: the last of `QĐ-UBND`, the first of a công văn's `SNV-CCHC`. */
export function issuerPart(symbol: string): string {
  const parts = symbolParts(symbol);
  return codeOfSymbol(symbol) !== null && parts.length > 1 ? parts[1]! : parts[0]!;
}
