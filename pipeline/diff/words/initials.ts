import { weakWords } from './weak-words.js';

/** Whether a printed word is an abbreviation by initials: capitals, at least two (`UBND`, `KH&CN`, `QĐ`). */
export const isAcronym = (word: string): boolean => /^\p{Lu}(?:&?\p{Lu}){1,9}$/u.test(word);

/** A letter as an abbreviation writes it: without marks, `Đ` kept. */
const initial = (word: string): string => word.slice(0, 1).toUpperCase().normalize('NFD').replace(/\p{M}/gu, '');

/** A word of a text: as printed, and its comparison key. */
export interface PrintedWord {
  word: string;
  key: string;
}

/**
 * How many of the words from `from` on an abbreviation stands for, by their initials; grammar words between them may go without. 0 where
 * it stands for none of them.
 */
export function spelledOut(acronym: string, words: readonly PrintedWord[], from: number): number {
  const letters = [...acronym.replace(/&/gu, '')].map(initial);
  let at = from;
  for (const [index, letter] of letters.entries()) {
    while (index > 0 && at < words.length && initial(words[at]!.word) !== letter && weakWords.has(words[at]!.key)) at++;
    if (at >= words.length || initial(words[at]!.word) !== letter || !/^\p{L}/u.test(words[at]!.word)) return 0;
    at++;
  }
  return at - from;
}
