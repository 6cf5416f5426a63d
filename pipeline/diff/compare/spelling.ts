import type { Hunk } from '../words/hunks.js';

/** How often words and pairs of neighbouring words stand in both versions, by comparison key. */
export interface Vocabulary {
  words: ReadonlyMap<string, number>;
  pairs: ReadonlySet<string>;
}

export function vocabularyOf(texts: readonly (readonly string[])[]): Vocabulary {
  const words = new Map<string, number>();
  const pairs = new Map<string, number>();
  for (const keys of texts) {
    keys.forEach((key, at) => {
      words.set(key, (words.get(key) ?? 0) + 1);
      const pair = `${keys[at - 1] ?? ''} ${key}`;
      pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
    });
  }
  return { words, pairs: new Set([...pairs].filter(([, count]) => count > 1).map(([pair]) => pair)) };
}

const letters = (key: string): string => key.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/gu, 'd');

/** Whether two words are the same, or one is the other without its marks, as poor scans lose them: `xây` and `xay`. */
export const losesMarks = (one: string, other: string): boolean => one === other || letters(one) === other || letters(other) === one;

/** Words without marks that say something of their own: `chi` is not `chỉ`. */
const ownWords: ReadonlySet<string> = new Set(['chi', 'thu', 'giao', 'ban', 'tra', 'nam', 'cao', 'cho', 'qua', 'tham']);

/** A form of a word that stands so many times more seldom than the word is no word of its own. */
const seldom = 3;

/** Whether each word of a difference only lost or got back its marks, in a form that hardly stands elsewhere. */
export function areUnmarked({ removed, added }: Hunk, { words }: Vocabulary): boolean {
  if (removed.length === 0 || removed.length !== added.length) return false;
  return removed.every(({ key: one }, at) => {
    const other = added[at]!.key;
    if (one === other) return true;
    const [bare, word] = letters(one) === one ? [one, other] : [other, one];
    if (!losesMarks(one, other) || ownWords.has(bare)) return false;
    const [slips, times] = [words.get(bare) ?? 0, words.get(word) ?? 0];
    return slips === 1 || slips * seldom <= times;
  });
}

/**
 * Whether one word in place of another only corrects a slip of the pen: it stands nowhere else in either version, differs in one letter
 * or tone, and the word in its place is one that the plan uses with this neighbour elsewhere.
 */
export function isSlip(
  { removed, added }: Hunk,
  before: string | undefined,
  after: string | undefined,
  { words, pairs }: Vocabulary,
): boolean {
  if (removed.length !== 1 || added.length !== 1) return false;
  const [one, other] = [removed[0]!.key, added[0]!.key];
  if (!/^\p{L}{3,}/u.test(letters(one)) || !/^\p{L}{3,}/u.test(letters(other))) return false;
  const [slip, word] = (words.get(one) ?? 0) <= (words.get(other) ?? 0) ? [one, other] : [other, one];
  const isUsual = pairs.has(`${before ?? ''} ${word}`) || pairs.has(`${word} ${after ?? ''}`);
  return words.get(slip) === 1 && isUsual && oneEdit(letters(slip), letters(word));
}

/** Whether two strings differ in at most one letter that is missing, too many or another. */
function oneEdit(one: string, other: string): boolean {
  let start = 0;
  while (start < one.length && one[start] === other[start]) start++;
  let [a, b] = [one.length, other.length];
  while (a > start && b > start && one[a - 1] === other[b - 1]) {
    a--;
    b--;
  }
  return a - start <= 1 && b - start <= 1;
}
