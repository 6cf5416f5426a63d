import { type Correction, corrections } from './corrections.js';
import type { RecognisedLine, RecognisedWord } from './recognised.js';

/** Recognised lines after correction, and what was changed: `kiếm tra → kiểm tra`, once for each place. */
export interface CorrectedLines {
  lines: RecognisedLine[];
  changes: string[];
}

/** A word without the marks around it. */
const parts = (text: string) => /^([("“[]{0,3})(.*?)([)"”’\].,;:!?…]{0,4})$/su.exec(text)!.slice(1) as [string, string, string];
const bare = (word: RecognisedWord | undefined) => (word ? parts(word.text)[1] : '');

/** The right word in the capitals of the wrong one. */
function inCaseOf(wrong: string, right: string): string {
  if (right === right.toUpperCase()) return right;
  if (wrong.length > 1 && wrong === wrong.toUpperCase()) return right.toUpperCase();
  return wrong[0] === wrong[0]!.toUpperCase() ? right[0]!.toUpperCase() + right.slice(1) : right;
}

function applies(
  { wrong, unlessAfter, unlessBefore, onlyBefore, right }: Correction,
  words: readonly RecognisedWord[],
  at: number,
): boolean {
  const length = right.split(' ').length;
  const group = words.slice(at, at + length);
  if (group.length < length || !wrong.test(group.map(bare).join(' '))) return false;
  if (group.slice(0, -1).some((word) => parts(word.text)[2] !== '')) return false;
  if (unlessAfter?.test(bare(words[at - 1]))) return false;
  const next = bare(words[at + length]);
  return !unlessBefore?.test(next) && (onlyBefore?.test(next) ?? true);
}

/** Corrects recognised lines where only one reading is possible; words with digits in them are never touched, but for abbreviations and Roman quarters with a `1` for an `I`. */
export function correct(lines: readonly RecognisedLine[]): CorrectedLines {
  const changes: string[] = [];
  const corrected = lines.map((line) => {
    const words = [...line.words];
    for (let at = 0; at < words.length; at += 1) {
      const correction = corrections.find((each) => applies(each, words, at));
      if (!correction) continue;
      const right = correction.right.split(' ');
      const before = words.slice(at, at + right.length).map(bare);
      for (const [index, text] of right.entries()) {
        const word = words[at + index]!;
        const [opening, own, closing] = parts(word.text);
        words[at + index] = { ...word, text: opening + inCaseOf(own, text) + closing };
      }
      const after = words.slice(at, at + right.length).map(bare);
      if (before.join(' ') !== after.join(' ')) changes.push(`${before.join(' ')} → ${after.join(' ')}`);
    }
    const whole = joinNumbers(words);
    return { ...line, words: whole.map((word, index) => doubtQuarter(romanQuarter(word, whole[index - 1], changes), whole[index - 1])) };
  });
  return { lines: corrected, changes };
}

const strokes = /^(?<strokes>[1lI|]{2,3}|[1lI|]V)(?=\/|$)/u;

/** A year has four quarters, so the strokes of `Quý 11` and `Quý 1V` can only be those of a Roman number: `Quý II`, `Quý IV`. */
function romanQuarter(word: RecognisedWord, before: RecognisedWord | undefined, changes: string[]): RecognisedWord {
  const printed = bare(word);
  const read = /^quý$/iu.test(bare(before)) ? strokes.exec(printed)?.groups?.['strokes'] : undefined;
  if (read === undefined || /^(?:I{2,3}|IV)$/u.test(read)) return word;
  const roman = read.replace(/[1l|]/gu, 'I');
  changes.push(`${bare(before)} ${printed} → ${bare(before)} ${printed.replace(read, roman)}`);
  return { ...word, text: word.text.replace(read, roman) };
}

/** Another quarter than the four (`Quý 7`) was recognised wrongly; which one is meant is open, but nobody is to trust it. */
const doubtQuarter = (word: RecognisedWord, before: RecognisedWord | undefined): RecognisedWord =>
  /^quý$/iu.test(bare(before)) && /^(?:\d{2,3}|[05-9])(?:\/|$)/u.test(bare(word)) ? { ...word, confidence: 0 } : word;

const numberBegins = /\d\/\d{1,2}$/u;
const numberEnds = /^\d?\/\d{4}[.,;)]?$/u;

/** A date that was torn apart (`08/1` + `1/2016`) is one word again. */
function joinNumbers(words: readonly RecognisedWord[]): RecognisedWord[] {
  const joined: RecognisedWord[] = [];
  for (const word of words) {
    const last = joined.at(-1);
    if (last && numberBegins.test(last.text) && numberEnds.test(word.text) && word.x0 - last.x1 < 0.6 * (word.y1 - word.y0))
      joined[joined.length - 1] = {
        ...last,
        text: last.text + word.text,
        x1: word.x1,
        y0: Math.min(last.y0, word.y0),
        y1: Math.max(last.y1, word.y1),
        confidence: Math.min(last.confidence, word.confidence),
      };
    else joined.push(word);
  }
  return joined;
}
