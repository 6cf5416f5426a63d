import type { Item } from '../items/item.js';
import { strongKeys } from '../words/tokens.js';
import { assign, type Fit } from './assign.js';
import { candidates, circumstance, type Weighed, weighed } from './candidates.js';
import { sharedWeight, type Weigh, weigher } from './likeness.js';
import { neighbours } from './neighbours.js';

/** Two items that are one and the same in two versions. */
export interface Pair {
  old: Item;
  new: Item;
}

export interface Alignment {
  pairs: readonly Pair[];
  removed: readonly Item[];
  added: readonly Item[];
  /** Share of the words of both versions that found their like, rare words weighing more: 0 to 1. */
  likeness: number;
  weigh: Weigh;
}

/** Likeness that makes a pair anywhere in the document, and between neighbours that are pairs already. */
const anywhere = 0.5;
const inPlace = 0.2;

/** Matches the items of two versions: by content first, then by likeness as a whole, then what is left between the same neighbours. */
export function align(olds: readonly Item[], news: readonly Item[]): Alignment {
  const weigh = weigher([...olds, ...news]);
  const profiles = new Map([...olds, ...news].map((item) => [item, weighed(item, weigh)]));
  const known = (item: Item) => profiles.get(item)!;
  const size = { old: olds.length, new: news.length };
  const pairs: Pair[] = sameContent(olds, news, size);
  const rest = () => {
    const [usedOld, usedNew] = [new Set(pairs.map((pair) => pair.old)), new Set(pairs.map((pair) => pair.new))];
    return { olds: olds.filter((item) => !usedOld.has(item)), news: news.filter((item) => !usedNew.has(item)) };
  };
  const add = (left: readonly Weighed[], right: readonly Weighed[], fits: readonly Fit[]) => {
    for (const fit of assign(fits)) pairs.push({ old: left[fit.left]!.item, new: right[fit.right]!.item });
  };
  const first = rest();
  const [left, right] = [first.olds.map(known), first.news.map(known)];
  add(left, right, candidates(left, right, weigh, anywhere, size));
  for (const gap of neighbours(pairs, rest())) {
    const [leftInGap, rightInGap] = [gap.olds.map(known), gap.news.map(known)];
    add(leftInGap, rightInGap, candidates(leftInGap, rightInGap, weigh, inPlace, size));
  }
  const { olds: removed, news: added } = rest();
  pairs.sort((a, b) => a.new.index - b.new.index);
  return { pairs, removed, added, likeness: overall(olds, news, pairs, known, weigh), weigh };
}

/** Items whose words are all the same, in order; of several alike those that stand at like places. */
function sameContent(olds: readonly Item[], news: readonly Item[], size: { old: number; new: number }): Pair[] {
  const byContent = new Map<string, number[]>();
  const keyOf = (item: Item) => `${strongKeys(item.identity)}\n${strongKeys(item.tokens)}`;
  news.forEach((item, right) => {
    const key = keyOf(item);
    byContent.set(key, [...(byContent.get(key) ?? []), right]);
  });
  const fits: Fit[] = olds.flatMap((item, left) =>
    (byContent.get(keyOf(item)) ?? []).map((right) => ({ left, right, worth: 1 + circumstance(item, news[right]!, size) })),
  );
  return assign(fits).map(({ left, right }) => ({ old: olds[left]!, new: news[right]! }));
}

/** Shorter texts (`MỤC TIÊU`, `Nơi nhận`) stand in every plan. */
const leastWords = 4;

/** Headings and the heads of tables are left out: they are much the same in all plans. */
function overall(
  olds: readonly Item[],
  news: readonly Item[],
  pairs: readonly Pair[],
  known: (item: Item) => Weighed,
  weigh: Weigh,
): number {
  const tells = ({ kind, isTableHead, tokens }: Item) => kind !== 'section' && !isTableHead && tokens.length >= leastWords;
  const weight = (items: readonly Item[]) => items.filter(tells).reduce((sum, item) => sum + known(item).weight.all, 0);
  const all = weight(olds) + weight(news);
  const shared = pairs.reduce((sum, pair) => {
    if (!tells(pair.old) || !tells(pair.new)) return sum;
    const [one, other] = [known(pair.old), known(pair.new)];
    const both = 2 * sharedWeight(one.all, other.all, weigh);
    return both < anywhere * (one.weight.all + other.weight.all) ? sum : sum + both;
  }, 0);
  return all === 0 ? 1 : Math.min(1, shared / all);
}
