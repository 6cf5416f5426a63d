import { restoreCapitals } from './capitals.js';
import type { LegacyRun } from './convert-runs.js';
import { detectLegacyText } from './detect-legacy.js';
import type { FontReading } from './font-readings.js';
import { fitAs, fitOf, worth } from './judge.js';
import { decodePieces, type LegacyEncoding } from './legacy-encodings.js';
import { legacyFont } from './legacy-fonts.js';

const nonAscii = /[^\u0000-\u007f]/u;
const anyWord = /[^\s!-/:-@[-`{-~]+/gu;

/** How a stretch of text is read: by its own words where they tell, else as its font is usually read; null for Unicode. */
function readingOf(text: string, { named, usual }: FontReading): LegacyEncoding | null {
  const hint = usual ?? named;
  const asUnicode = fitOf(text);
  if (hint !== null) {
    const better = worth(fitAs(text, hint)) - worth(asUnicode);
    if (better > 0 || (better === 0 && usual === hint)) return hint;
  }
  if (asUnicode.invalid === 0) return null;
  return detectLegacyText(text)?.encoding ?? null;
}

/** Whether a text has Vietnamese letters that no old encoding can hold. */
export const hasUnicodeLetters = (text: string): boolean => /[ăđĩũơư\u1ea0-\u1ef9]|\p{M}/iu.test(text);

/** Among Unicode letters, words stay that are Vietnamese as they are. */
function keepUnicodeWords(text: string, pieces: string[]): void {
  for (const { 0: word, index } of text.matchAll(anyWord)) {
    const { valid, invalid } = fitOf(word);
    if (!hasUnicodeLetters(word) && (invalid > 0 || valid === 0)) continue;
    for (const [i, character] of word.split('').entries()) pieces[index + i] = character;
  }
}

/** The texts of neighbouring runs in Unicode, and the encoding that they were in; null where they were Unicode, or plain letters. */
export function decodeSegment(runs: readonly LegacyRun[], reading: FontReading): { texts: string[]; encoding: LegacyEncoding | null } {
  const text = runs.map((run) => run.text).join('');
  const capitals = (run: LegacyRun) => run.font !== null && legacyFont(run.font)?.capitals === true;
  const encoding = nonAscii.test(text) ? readingOf(text, reading) : null;
  if (encoding === null) {
    const shown = !nonAscii.test(text) && reading.usual === 'tcvn3';
    return { texts: runs.map((run) => (shown && capitals(run) ? run.text.toUpperCase() : run.text)), encoding: null };
  }
  const pieces = decodePieces(text, encoding);
  if (hasUnicodeLetters(text)) keepUnicodeWords(text, pieces);
  const texts: string[] = [];
  let start = 0;
  for (const run of runs) {
    const piece = pieces
      .slice(start, start + run.text.length)
      .join('')
      .normalize('NFC');
    texts.push(encoding === 'tcvn3' && capitals(run) ? piece.toUpperCase() : piece);
    start += run.text.length;
  }
  return { texts: encoding === 'tcvn3' ? inCapitals(texts) : texts, encoding };
}

/** Restores the capitals of a stretch across its runs. */
function inCapitals(texts: readonly string[]): string[] {
  const whole = restoreCapitals(texts.join(''));
  let start = 0;
  return texts.map((text) => {
    const restored = whole.slice(start, start + text.length);
    start += text.length;
    return restored;
  });
}
