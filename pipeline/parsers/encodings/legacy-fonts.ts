import { type LegacyEncoding, tableOf } from './legacy-encodings.js';
import { windowsByte } from './windows-bytes.js';

/** What the name of a font from before Unicode says: the encoding of its letters, and whether it shows them all as capitals. */
export interface LegacyFont {
  encoding: 'tcvn3' | 'vni';
  capitals: boolean;
}

/** `.VnTime`, `.VnArial NarrowH`, `.VnBook-AntiquaH`; the name in a PDF may lack its dot (`VnTimeH`). A name in one case needs it. */
const tcvn3Name = /^(?:\.vn[a-z0-9]|Vn(?=[A-Z]))(?:[a-z0-9 -]{1,40})$/iu;
const tcvn3Start = /^(?:\.[Vv][Nn]|Vn[A-Z])/u;
const vniName = /^VNI[- ]/iu;
/** What PDF and Word put behind the name of a family: `,Bold`, `-Italic`, `BoldItalic`, ` Bold`. */
const cut = /(?:[-, ]?(?:Bold|Italic|Oblique|Regular|Roman|Normal|MT)){0,3}$/iu;

/** What the name of a font says about its letters (a subset's prefix `ABCDEF+` apart); null for fonts in Unicode. */
export function legacyFont(fontName: string): LegacyFont | null {
  const name = fontName
    .trim()
    .replace(/^[A-Z]{6}\+/u, '')
    .replace(cut, '');
  if (vniName.test(name)) return { encoding: 'vni', capitals: false };
  if (!tcvn3Start.test(name) || !tcvn3Name.test(name)) return null;
  const oneCase = name === name.toLowerCase() || name === name.toUpperCase();
  return { encoding: 'tcvn3', capitals: /H$/u.test(oneCase ? name.toUpperCase() : name) };
}

/** Reads a character of a font. */
export type Decoder = (character: string) => string;

/** Reads the characters of an encoding one by one; marks come behind their vowel. */
export function characterDecoder(encoding: Exclude<LegacyEncoding, 'double-utf-8'>): Decoder {
  const table = tableOf(encoding);
  return (character) => table.get(windowsByte(character) ?? 0) ?? character;
}

/** How the characters of a font from before Unicode are read one by one, by its name; null for every other font. */
export function legacyDecoder(fontName: string): Decoder | null {
  const font = legacyFont(fontName);
  if (font === null) return null;
  const decode = characterDecoder(font.encoding);
  return font.capitals ? (character) => decode(character).toUpperCase() : decode;
}
