import { readFonts } from '../encodings/font-readings.js';
import { fitOf, share } from '../encodings/judge.js';
import type { LegacyEncoding } from '../encodings/legacy-encodings.js';
import { characterDecoder, type Decoder, legacyDecoder, legacyFont } from '../encodings/legacy-fonts.js';
import type { PageContent } from '../layout/glyph.js';

/** How the letters of a font are read, by its name; null for Unicode. */
export type FontLetters = (fontName: string) => Decoder | null;

/** By the names of the fonts alone. */
export const lettersByName: FontLetters = legacyDecoder;

/** All letters as the file gives them. */
export const lettersAsGiven: FontLetters = () => null;

/** So much text of a font tells how its letters are to be read. */
const SAMPLE = 20_000;
/** A gap wider than this part of the font size parts two words. */
const WORD_GAP = 0.17;
/** Where fewer of the marked words are Vietnamese, letters may have been read in the wrong way. */
const FINE = 0.85;

/** The text set in each font, word by word; gathered page by page. */
export type FontTexts = Map<string, string>;

/** Adds the text of a page. */
export function gatherFontTexts(texts: FontTexts, { glyphs }: PageContent): void {
  const parts = new Map<string, string[]>();
  let last: PageContent['glyphs'][number] | undefined;
  for (const glyph of glyphs) {
    const { name } = glyph.face;
    const apart = !last || Math.abs(glyph.baseline - last.baseline) > 0.1 * glyph.size || glyph.x0 - last.x1 > WORD_GAP * glyph.size;
    if (!parts.has(name)) parts.set(name, [texts.get(name) ?? '']);
    if ((texts.get(name)?.length ?? 0) < SAMPLE) parts.get(name)!.push(apart || last?.face.name !== name ? ' ' : '', glyph.text);
    last = glyph;
  }
  for (const [name, part] of parts) texts.set(name, part.join(''));
}

/** Whether the letters of some font may have been read in the wrong way. */
export const areDoubtful = (texts: FontTexts): boolean => [...texts.values()].some((text) => share(fitOf(text)) < FINE);

/** How the letters of fonts are to be read. */
export interface ReadLetters {
  letters: FontLetters;
  /** Some font is to be read otherwise than its name says. */
  changed: boolean;
  /** The old encoding that letters are in though the names of their fonts do not say so; null for none. */
  encoding: LegacyEncoding | null;
}

/** By the words on the first pages of a file that was opened for this; null where the names of its fonts are right. */
export function lettersOfFile(pages: Iterable<PageContent | null>): ReadLetters | null {
  const given: FontTexts = new Map();
  for (const page of pages) {
    if (page) gatherFontTexts(given, page);
    if (given.size > 0 && [...given.values()].every((text) => text.length >= SAMPLE)) break;
  }
  const read = lettersByWords(given);
  return read.changed ? read : null;
}

/** Tells from the words set in each font, as the file gives them, how its letters are to be read: names of fonts can be wrong both ways. */
function lettersByWords(given: FontTexts): ReadLetters {
  const readings = readFonts([...given].map(([font, text]) => [{ text, font }]));
  const decoders = new Map<string, Decoder | null>();
  let encoding: LegacyEncoding | null = null;
  let changed = false;
  for (const font of given.keys()) {
    const usual = readings.get(font)?.usual ?? null;
    const named = legacyFont(font)?.encoding ?? null;
    changed ||= usual !== named && usual !== 'double-utf-8';
    if (usual === null || usual === 'double-utf-8') decoders.set(font, null);
    else if (usual === named) decoders.set(font, legacyDecoder(font));
    else {
      decoders.set(font, characterDecoder(usual));
      encoding = usual;
    }
  }
  return { letters: (font) => (decoders.has(font) ? decoders.get(font)! : legacyDecoder(font)), changed, encoding };
}
