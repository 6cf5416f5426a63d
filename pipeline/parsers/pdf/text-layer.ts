import { legacyDecoder } from '../encodings/legacy-fonts.js';
import type { PageContent } from '../layout/glyph.js';
import { countWords, isGibberish, lostItsMarks, type WordCounts } from '../ocr/reading-quality.js';

/** Fewer letters than this on a page are a stamp or a page number, not text. */
const LITTLE = 25;
/** On a page that is a picture so many may still be the stamp of a signature. */
const STAMP = 200;
/** Fewer sideways letters than this are ornaments. */
const FEW = 3;
/** A picture that covers so much of a page is the page. */
const WHOLE_PAGE = 0.5;
/** A larger share of letters without meaning than this makes a text layer damaged. */
const DAMAGED = 0.05;

/** Counts of the letters of one page, to judge the text layer by. */
export interface PageCounts {
  number: number;
  letters: number;
  /** Letters without meaning: private-use and replacement characters, scripts that no plan is written in. */
  meaningless: number;
  /** Letters that their font does not explain. */
  unmapped: number;
  invisible: number;
  sideways: number;
  picture: number;
  legacyFonts: string[];
  words: WordCounts;
}

/** Private-use and replacement characters, and letters that no Vietnamese text holds in number. */
const meaningless = /[\ue000-\uf8ff\ufffd\u0370-\u03ff\u0400-\u04ff\u0530-\u1dff]/gu;

const countMeaningless = (text: string) => text.match(meaningless)?.length ?? 0;

/** The share of characters without meaning in some texts, 0 to 1. */
export function damage(texts: readonly string[]): number {
  const all = texts.reduce((sum, text) => sum + text.replace(/\s+/gu, '').length, 0);
  return all === 0 ? 0 : texts.reduce((sum, text) => sum + countMeaningless(text), 0) / all;
}

/** Counts the letters of a page. */
export function countLetters({ number, glyphs, unmapped, invisible, sideways, picture }: PageContent): PageCounts {
  const text = glyphs.map((glyph) => glyph.text).join('');
  const fonts = new Set([...new Set(glyphs.map((glyph) => glyph.face))].map((face) => face.name));
  const legacyFonts = [...fonts].filter((name) => legacyDecoder(name) !== null);
  return {
    number,
    letters: text.replaceAll(' ', '').length,
    meaningless: countMeaningless(text),
    unmapped,
    invisible,
    sideways,
    picture,
    legacyFonts,
    words: countWords(text),
  };
}

/**
 * What the text layer of one page is: `text` to be read; `scan` where the page is a picture and there is none, or no more than a stamp; `garbage`
 * of a recogniser that knew no Vietnamese; `doubtful` letters that may be the wrong ones; `blank` where there are neither letters nor a picture.
 */
export type Verdict = 'text' | 'scan' | 'garbage' | 'doubtful' | 'blank';

/** Judges the text layer of one page. Pages in English, and pages of numbers, are text. */
export function judgePage({ letters, invisible, picture, meaningless: odd, unmapped, words }: PageCounts): Verdict {
  const whole = picture >= WHOLE_PAGE;
  if (letters === 0) return whole ? 'scan' : 'blank';
  if (whole && letters - invisible < LITTLE && invisible === 0) return 'scan';
  if (whole && letters < STAMP && invisible < 0.5 * letters) return 'scan';
  if (whole && (lostItsMarks(words) || isGibberish(words))) return 'garbage';
  return Math.max(odd, unmapped) > DAMAGED * letters || isGibberish(words) ? 'doubtful' : 'text';
}

/** What kind of text layer a PDF has. */
export interface TextLayer {
  /** `none`: nothing to read, on any page. `ocr`: letters drawn invisibly over pictures. */
  kind: 'none' | 'native' | 'ocr' | 'mixed';
  /** Numbers of pages that are pictures without text. */
  scans: number[];
  /** Numbers of pages with sideways text that is left out. */
  sideways: number[];
  /** The share of letters without meaning, 0 where it is too small to matter. */
  damage: number;
  legacyFonts: string[];
}

/** Judges the text layer of a PDF by its letters and pictures. */
export function judgeTextLayer(pages: readonly PageCounts[]): TextLayer {
  const sum = (count: (page: PageCounts) => number) => pages.reduce((total, page) => total + count(page), 0);
  const scans = pages.filter((page) => judgePage(page) === 'scan' && page.letters < LITTLE).map((page) => page.number);
  const letters = sum((page) => page.letters);
  const hidden = pages.filter((page) => page.invisible > 0.5 * Math.max(1, page.letters)).length;
  const nothing = letters === 0 || (scans.length > 0 && pages.every((page) => page.letters < LITTLE));
  const kind = nothing ? 'none' : hidden === 0 ? 'native' : hidden === pages.length ? 'ocr' : 'mixed';
  const share = sum((page) => Math.max(page.meaningless, page.unmapped)) / Math.max(1, letters);
  const legacyFonts = [...new Set(pages.flatMap((page) => page.legacyFonts))].sort();
  const sideways = pages.filter((page) => page.sideways >= FEW).map((page) => page.number);
  return { kind, scans, sideways, damage: share > DAMAGED ? share : 0, legacyFonts };
}
