import { tableOf } from './legacy-encodings.js';
import { windowsByte } from './windows-bytes.js';

/** What the name of a font from before Unicode says: the encoding of its letters, and whether it shows them all as capitals. */
export interface LegacyFont {
  encoding: 'tcvn3' | 'vni';
  capitals: boolean;
}

/** `.VnTime`, `.VnArial NarrowH`, `.Vn3DH` and their bold and italic cuts; the name in a PDF may lack its dot (`VnTimeH`). */
const tcvn3Name = /^(?:\.Vn|Vn(?=[A-Z]))[A-Za-z0-9][A-Za-z ]{1,30}?(H)?(?=$|[-,]|Bold|Italic|Oblique)/u;
/** Web pages and registries write names in one case. */
const tcvn3Folded = /^\.vn[a-z0-9][a-z ]{1,30}?(h)?(?=$|[-,])/u;
const vniName = /^VNI[- ]/iu;

/** What the name of a font says about its letters (a subset's prefix `ABCDEF+` apart); null for fonts in Unicode. */
export function legacyFont(fontName: string): LegacyFont | null {
  const name = fontName.replace(/^[A-Z]{6}\+/u, '');
  if (vniName.test(name)) return { encoding: 'vni', capitals: false };
  const oneCase = name === name.toLowerCase() || name === name.toUpperCase();
  const match = oneCase ? tcvn3Folded.exec(name.toLowerCase()) : tcvn3Name.exec(name);
  return match && { encoding: 'tcvn3', capitals: match[1] !== undefined };
}

/** Reads a character of a font. */
export type Decoder = (character: string) => string;

/** How the characters of a font from before Unicode are read one by one (marks come behind their vowel), by its name; null for every other font. */
export function legacyDecoder(fontName: string): Decoder | null {
  const font = legacyFont(fontName);
  if (font === null) return null;
  const table = tableOf(font.encoding);
  const decode: Decoder = (character) => table.get(windowsByte(character) ?? 0) ?? character;
  return font.capitals ? (character) => decode(character).toUpperCase() : decode;
}
