import { legacyFont } from '../encodings/legacy-fonts.js';
import { symbolText } from '../word/symbols.js';
import { codePageOf, decodeBytes, isMultiByte, symbolCharset } from './charsets.js';
import type { RtfFont } from './font-table.js';

/** Characters that have a control word of their own. */
export const namedCharacters: ReadonlyMap<string, string> = new Map([
  ['emdash', '—'],
  ['endash', '–'],
  ['lquote', '‘'],
  ['rquote', '’'],
  ['ldblquote', '“'],
  ['rdblquote', '”'],
  ['bullet', '•'],
  ['emspace', ' '],
  ['enspace', ' '],
  ['qmspace', ' '],
]);

/** Whether the codes of a font are pictures: Symbol, Wingdings and their like. */
export const isSymbolFont = (font: RtfFont | undefined): boolean =>
  font !== undefined && /^(?:symbol|wingdings|webdings)/iu.test(font.name);

/** Reads the bytes and codes of text by the font that they are set in. */
export interface CharacterReader {
  /** Takes a byte; its text, empty while a character is not complete. */
  byte(value: number, font: RtfFont | undefined): string;
  /** The text of a Unicode code unit. */
  unit(code: number, font: RtfFont | undefined): string;
  /** What is left of a character that was cut. */
  rest(): string;
}

/** How many bytes a character has, by its first. */
const lengthOf = (lead: number, page: number): number => (page !== 65001 ? 2 : lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2);

/** A reader for a document of this code page, asked anew for each byte because the header may still name it. */
export function characterReader(documentPage: () => number): CharacterReader {
  const known = new Map<number, string>();
  let cut: { page: number; bytes: number[] } | null = null;
  const rest = (): string => {
    const text = cut === null ? '' : decodeBytes(Uint8Array.from(cut.bytes), cut.page);
    cut = null;
    return text;
  };
  const one = (value: number, page: number): string => {
    const key = page * 256 + value;
    const text = known.get(key) ?? decodeBytes(Uint8Array.of(value), page);
    known.set(key, text);
    return text;
  };
  return {
    rest,
    byte(value, font) {
      if (value < 0x80 && cut === null && !isSymbolFont(font)) return String.fromCharCode(value);
      if (font && isSymbolFont(font)) return symbolText(font.name, value);
      // Letters of old fonts are bytes of their own encoding; Windows-1252 keeps them apart.
      const own = font?.charset === symbolCharset || (font !== undefined && legacyFont(font.name) !== null);
      const page = own ? 1252 : codePageOf(font?.charset ?? null, documentPage());
      if (!isMultiByte(page)) return one(value, page);
      const before = cut !== null && cut.page !== page ? rest() : '';
      cut ??= { page, bytes: [] };
      cut.bytes.push(value);
      return before + (cut.bytes.length >= lengthOf(cut.bytes[0]!, page) ? rest() : '');
    },
    unit: (code, font) => {
      const character = String.fromCharCode(code);
      return code >= 0xf020 && code <= 0xf0ff && font && isSymbolFont(font) ? symbolText(font.name, code) : character;
    },
  };
}
