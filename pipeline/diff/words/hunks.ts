import { diffArrays } from 'diff';
import type { Token } from './tokens.js';

/** Words that were taken out and words that were put in at one place; `before` and `after` are the keys around it in the new version. */
export interface Hunk {
  removed: readonly Token[];
  added: readonly Token[];
  before: string | undefined;
  after: string | undefined;
}

/** More differing words than this are one single hunk: such texts are not versions of each other. */
const mostEdits = 4000;

/** Where two sequences of words differ, grammar words aside. Empty where they say the same. */
export function hunksOf(olds: readonly Token[], news: readonly Token[]): Hunk[] {
  const [left, right] = [olds.filter(({ weak }) => !weak), news.filter(({ weak }) => !weak)];
  const changes = diffArrays(
    left.map(({ key }) => key),
    right.map(({ key }) => key),
    { maxEditLength: mostEdits },
  );
  if (changes === undefined) return [{ removed: left, added: right, before: undefined, after: undefined }];
  const hunks: Hunk[] = [];
  let [l, r] = [0, 0];
  let open: { removed: Token[]; added: Token[]; before: string | undefined; after: string | undefined } | null = null;
  for (const { added, removed, count = 0 } of changes) {
    if (!added && !removed) {
      if (open) open.after = right[r]?.key;
      open = null;
      l += count;
      r += count;
      continue;
    }
    if (open === null) {
      open = { removed: [], added: [], before: right[r - 1]?.key, after: undefined };
      hunks.push(open);
    }
    if (removed) {
      open.removed.push(...left.slice(l, l + count));
      l += count;
    } else {
      open.added.push(...right.slice(r, r + count));
      r += count;
    }
  }
  return hunks;
}
