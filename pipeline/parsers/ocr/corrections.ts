import type { RecognisedLine } from './recognised.js';

/** A mistake that recognition makes again and again, where only one reading is possible. */
interface Correction {
  wrong: RegExp;
  right: string;
  example: { text: string; expect: string };
}

/** Tried in order on each word with the words beside it; none of them touches a digit. */
export const corrections: readonly Correction[] = [];

/** Corrects recognised lines where only one reading is possible. */
export function correct(lines: RecognisedLine[]): RecognisedLine[] {
  return lines;
}
