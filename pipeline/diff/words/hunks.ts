import { runsBetween } from './sequences.js';
import type { Token } from './tokens.js';

/** Words that were taken out and words that were put in at one place; `before` and `after` are the keys around it in the new version. */
export interface Hunk {
  removed: readonly Token[];
  added: readonly Token[];
  before: string | undefined;
  after: string | undefined;
  /** Places from and to among the words that count. */
  old: readonly [from: number, to: number];
  new: readonly [from: number, to: number];
}

/** More differing words than this are one single hunk: such texts are not versions of each other. */
const mostEdits = 4000;

/** Where two sequences of words differ, grammar words aside. Empty where they say the same. */
export function hunksOf(olds: readonly Token[], news: readonly Token[]): Hunk[] {
  const [left, right] = [olds.filter(({ weak }) => !weak), news.filter(({ weak }) => !weak)];
  const keys = (tokens: readonly Token[]) => tokens.map(({ key }) => key);
  return runsBetween(keys(left), keys(right), mostEdits)
    .filter(({ same }) => !same)
    .map((run) => ({
      removed: left.slice(...run.old),
      added: right.slice(...run.new),
      before: right[run.new[0] - 1]?.key,
      after: right[run.new[1]]?.key,
      old: run.old,
      new: run.new,
    }));
}
