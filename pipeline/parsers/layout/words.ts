import { inOrder, median } from './geometry.js';
import type { Glyph } from './glyph.js';
import type { Word } from './lines.js';

/** A gap wider than this part of the font size parts two words even where the file holds no space. */
const WORD_GAP = 0.17;
/** A space character counts only where it leaves so much room: one under a letter is left over from something printed over it. */
const SPACE_GAP = 0.03;
/** A gap inside letter-spaced text parts words only when it is so many times the usual gap of the line. */
const SPACED_GAP = 1.7;

/** A glyph in its line: the gap before it in parts of the font size, and whether a space character stands before it. */
interface Letter {
  glyph: Glyph;
  raised: boolean;
  gap: number;
  space: boolean;
}

/** Fake bold prints a letter twice, a little apart. */
const isDouble = (glyph: Glyph, last: Glyph) =>
  glyph.text === last.text &&
  Math.abs(glyph.x0 - last.x0) < 0.12 * glyph.size &&
  Math.abs(glyph.baseline - last.baseline) < 0.12 * glyph.size;

function lettersOf(glyphs: readonly Glyph[], raised: readonly Glyph[]): Letter[] {
  const high = new Set(raised);
  const letters: Letter[] = [];
  let space = false;
  let last: Glyph | undefined;
  for (const glyph of inOrder(raised.length === 0 ? glyphs : [...glyphs, ...raised], (glyph) => glyph.x0)) {
    if (glyph.text === ' ') {
      space = true;
      continue;
    }
    if (last && isDouble(glyph, last)) continue;
    letters.push({ glyph, raised: high.has(glyph), gap: last ? (glyph.x0 - last.x1) / glyph.size : 0, space: space && last !== undefined });
    last = glyph;
    space = false;
  }
  return letters;
}

/** The gap above which words part in letter-spaced text (`K Ế  H O Ạ C H`); null for ordinary text. */
function spacedGap(letters: readonly Letter[]): number | null {
  let wide = 0;
  for (const letter of letters) if (letter.gap > WORD_GAP) wide += 1;
  if (letters.length < 5 || wide < 0.7 * (letters.length - 1)) return null;
  if (letters.filter(({ glyph }) => /\p{L}/u.test(glyph.text)).length < 0.8 * letters.length) return null;
  return SPACED_GAP * median(letters.slice(1).map((letter) => letter.gap));
}

const parts = ({ gap, space }: Letter, spaced: number | null) => (spaced === null ? gap > (space ? SPACE_GAP : WORD_GAP) : gap > spaced);

/** Parts the glyphs of one line into words, from left to right. `raised` glyphs (footnote marks) become words of their own. */
export function wordsOf(glyphs: readonly Glyph[], raised: readonly Glyph[], page: number): Word[] {
  const letters = lettersOf(glyphs, raised);
  const spaced = spacedGap(letters);
  const words: Letter[][] = [];
  for (const letter of letters) {
    const first = words.at(-1)?.[0];
    const same = first && first.raised === letter.raised && first.glyph.filled === letter.glyph.filled;
    if (same && !parts(letter, spaced)) words.at(-1)!.push(letter);
    else words.push([letter]);
  }
  return words.map((word, index) => toWord(word, index > 0 && isGlued(words[index - 1]!, word, spaced), page));
}

/** Whether a word is a piece of the one before. What a signing tool set into a blank touches its neighbours, or stands too far: only a bar joins it. */
function isGlued(before: readonly Letter[], word: readonly Letter[], spaced: number | null): boolean {
  const first = word[0]!;
  if (before[0]!.glyph.filled === first.glyph.filled) return !parts(first, spaced);
  return before.at(-1)!.glyph.text === '/' || /^[/.,;)]/.test(first.glyph.text);
}

function toWord(letters: readonly Letter[], glued: boolean, page: number): Word {
  const word: Word = {
    text: '',
    page,
    x0: letters[0]!.glyph.x0,
    x1: -Infinity,
    top: Infinity,
    bottom: -Infinity,
    bold: false,
    italic: false,
    raised: letters[0]!.raised,
    glued,
  };
  let bold = 0;
  let italic = 0;
  for (const { glyph } of letters) {
    word.text += glyph.text;
    word.x1 = Math.max(word.x1, glyph.x1);
    word.top = Math.min(word.top, glyph.top);
    word.bottom = Math.max(word.bottom, glyph.bottom);
    bold += glyph.face.bold ? 1 : 0;
    italic += glyph.face.italic ? 1 : 0;
  }
  const { confidence } = letters[0]!.glyph;
  if (confidence !== undefined) word.confidence = confidence;
  word.text = word.text.normalize('NFC');
  word.bold = bold * 2 > letters.length;
  word.italic = italic * 2 > letters.length;
  return word;
}
