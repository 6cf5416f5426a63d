import { detectLegacyText } from './detect-legacy.js';
import type { FontReading } from './font-readings.js';
import { fitAs, fitOf, worth } from './judge.js';
import { decodePieces, type LegacyEncoding, type Pieces } from './legacy-encodings.js';
import { type LegacyRun, markedWords } from './runs.js';

/** A stretch of a paragraph whose words are read alike: `start` to `end` in the joined text of its runs. */
export interface Segment {
  start: number;
  end: number;
  reading: FontReading;
  /** It stands in a run that holds Vietnamese letters in Unicode. */
  unicode: boolean;
}

/** Whether a text has Vietnamese letters that no old encoding can hold. */
const hasUnicodeLetters = (text: string): boolean => /[ăđĩũơư\u1ea0-\u1ef9]|\p{M}/iu.test(text);

/** Parts the words of a paragraph by how their fonts are read; words of plain letters go with those before them. */
export function segmentsOf(runs: readonly LegacyRun[], readings: ReadonlyMap<string | null, FontReading>): Segment[] {
  const segments: Segment[] = [];
  const unicodeRuns = runs.map(({ text }) => hasUnicodeLetters(text));
  for (const { start, end, run } of markedWords(runs)) {
    const reading = readings.get(runs[run]!.font)!;
    const unicode = unicodeRuns[run]!;
    const last = segments.at(-1);
    if (last && last.reading === reading && last.unicode === unicode) last.end = end;
    else segments.push({ start, end, reading, unicode });
  }
  return segments;
}

/** How a stretch of text is read: by its own words where they tell, else as its font is usually read; null for Unicode. */
export function readingOf(text: string, { named, usual }: FontReading): LegacyEncoding | null {
  const hint = usual ?? named;
  const asUnicode = fitOf(text);
  if (hint !== null) {
    const better = worth(fitAs(text, hint)) - worth(asUnicode);
    if (better > 0 || (better === 0 && usual === hint)) return hint;
  }
  if (asUnicode.invalid === 0) return null;
  return detectLegacyText(text)?.encoding ?? null;
}

const anyWord = /[^\s!-/:-@[-`{-~]+/gu;

/** Decodes a stretch of text. Words that hold Unicode letters stay, and beside them words that are Vietnamese as they are. */
export function decodeSegment(text: string, encoding: LegacyEncoding): Pieces {
  const pieces = decodePieces(text, encoding);
  if (!hasUnicodeLetters(text)) return pieces;
  for (const { 0: word, index } of text.matchAll(anyWord)) {
    const { valid, invalid } = fitOf(word);
    if (!hasUnicodeLetters(word) && (invalid > 0 || valid === 0)) continue;
    for (const [i, character] of word.split('').entries()) pieces[index + i] = character;
  }
  return pieces;
}
