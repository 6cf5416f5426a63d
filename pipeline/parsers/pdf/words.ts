import { median } from './geometry.js';
import type { Glyph } from './glyph.js';
import type { Word } from './lines.js';

/** A gap wider than this part of the font size parts two words even where the file holds no space. */
const WORD_GAP = 0.17;
/** A space character counts only where it leaves so much room: one under a letter is left over from something printed over it. */
const SPACE_GAP = 0.03;
/** A gap inside letter-spaced text parts words only when it is so many times the usual gap of the line. */
const SPACED_GAP = 1.7;

interface Letter extends Glyph {
  raised: boolean;
  /** The gap to the letter before it. */
  gap: number;
  /** A space character stands before it. */
  space: boolean;
}

/** Fake bold prints a letter twice, a little apart. */
const isDouble = (letter: Glyph, last: Glyph) =>
  letter.text === last.text &&
  Math.abs(letter.x0 - last.x0) < 0.12 * letter.size &&
  Math.abs(letter.baseline - last.baseline) < 0.12 * letter.size;

function lettersOf(glyphs: readonly Glyph[], raised: readonly Glyph[]): Letter[] {
  const all = [...glyphs.map((g) => ({ ...g, raised: false })), ...raised.map((g) => ({ ...g, raised: true }))].sort((p, q) => p.x0 - q.x0);
  const letters: Letter[] = [];
  let space = false;
  let end = Number.NaN;
  for (const glyph of all) {
    const last = letters.at(-1);
    if (glyph.text === ' ') {
      space = true;
      continue;
    }
    if (last && isDouble(glyph, last)) continue;
    letters.push({ ...glyph, gap: last ? glyph.x0 - end : 0, space: space && last !== undefined });
    end = Math.max(glyph.x1, last && !glyph.raised ? last.x0 : glyph.x1);
    space = false;
  }
  return letters;
}

/** The gap above which words part in letter-spaced text (`K Ế  H O Ạ C H`); null for ordinary text. */
function spacedGap(letters: readonly Letter[]): number | null {
  if (letters.length < 5) return null;
  const gaps = letters.slice(1).map((letter) => letter.gap / letter.size);
  const wide = gaps.filter((gap) => gap > WORD_GAP).length;
  return wide >= 0.7 * gaps.length ? SPACED_GAP * median(gaps) : null;
}

/** Parts the glyphs of one line into words, from left to right. `raised` glyphs (footnote marks) become words of their own. */
export function wordsOf(glyphs: readonly Glyph[], raised: readonly Glyph[], page: number): Word[] {
  const letters = lettersOf(glyphs, raised);
  const spaced = spacedGap(letters);
  const words: Letter[][] = [];
  for (const letter of letters) {
    const word = words.at(-1);
    const gap = letter.gap / letter.size;
    const parts = spaced === null ? (letter.space && gap > SPACE_GAP) || gap > WORD_GAP : gap > spaced;
    if (word && !parts && word[0]!.raised === letter.raised && word[0]!.filled === letter.filled) word.push(letter);
    else words.push([letter]);
  }
  return words.map((word, index) => {
    const before = words[index - 1];
    return toWord(word, before !== undefined && isGlued(before, word, spaced !== null), page);
  });
}

/** No gap stands before the letter. */
const touches = (letter: Letter) => letter.gap / letter.size <= (letter.space ? SPACE_GAP : WORD_GAP);

/** Whether a word is a piece of the one before. What a signing tool set into a blank touches its neighbours, or stands too far: only a bar joins it. */
function isGlued(before: Letter[], word: Letter[], letterSpaced: boolean): boolean {
  if (before[0]!.filled === word[0]!.filled) return !letterSpaced && touches(word[0]!);
  return before.at(-1)!.text === '/' || /^[/.,;)]/.test(word[0]!.text);
}

function toWord(letters: Letter[], glued: boolean, page: number): Word {
  const first = letters[0]!;
  return {
    text: letters
      .map((letter) => letter.text)
      .join('')
      .normalize('NFC'),
    page,
    x0: first.x0,
    x1: Math.max(...letters.map((letter) => letter.x1)),
    top: Math.min(...letters.map((letter) => letter.top)),
    bottom: Math.max(...letters.map((letter) => letter.bottom)),
    bold: letters.filter((letter) => letter.face.bold).length * 2 > letters.length,
    italic: letters.filter((letter) => letter.face.italic).length * 2 > letters.length,
    raised: first.raised,
    glued,
  };
}
