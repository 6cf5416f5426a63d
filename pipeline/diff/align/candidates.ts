import type { Item } from '../items/item.js';
import type { Fit } from './assign.js';
import { type Bag, bagOf, likeness, type Weigh, weightOf } from './likeness.js';

/** An item with its bags of words. */
export interface Weighed {
  item: Item;
  identity: Bag;
  all: Bag;
}

export const weighed = (item: Item): Weighed => ({ item, identity: bagOf(item.identity), all: bagOf(item.tokens) });

/** What a like place in the document, the same group and the same kind add at most. */
const nearness = 0.05;
const sameGroup = 0.04;
const sameKind = 0.06;
/** Both cite a document, first of all, and one of the same type. */
const sameCitation = 0.1;

/** How well two items fit: by what they are known by, and by all their words. */
export function affinity(one: Weighed, other: Weighed, weigh: Weigh): number {
  const known = likeness(one.identity, other.identity, weigh);
  return Math.max(known, 0.5 * known + 0.5 * likeness(one.all, other.all, weigh));
}

/** Pairs of items that share enough words, found through an index of the words that tell most. */
export function candidates(
  olds: readonly Weighed[],
  news: readonly Weighed[],
  weigh: Weigh,
  least: number,
  size: { old: number; new: number },
): Fit[] {
  const index = new Map<string, number[]>();
  news.forEach(({ all }, right) => {
    for (const key of all.keys()) {
      const list = index.get(key);
      if (list) list.push(right);
      else index.set(key, [right]);
    }
  });
  const common = Math.max(12, news.length / 4);
  return olds.flatMap((one, left) => {
    const found = new Set<number>();
    for (const key of one.all.keys()) {
      const holders = index.get(key) ?? [];
      if (holders.length <= common) for (const right of holders) found.add(right);
    }
    return [...found].flatMap((right) => {
      const other = news[right]!;
      if (!withinReach(one, other, weigh, least)) return [];
      const fit = affinity(one, other, weigh);
      return fit < least ? [] : [{ left, right, worth: fit + circumstance(one.item, other.item, size) }];
    });
  });
}

/** Two bags of very different weight cannot be alike. */
function withinReach(one: Weighed, other: Weighed, weigh: Weigh, least: number): boolean {
  const reach = (a: Bag, b: Bag) => {
    const [small, large] = [weightOf(a, weigh), weightOf(b, weigh)].sort((x, y) => x - y) as [number, number];
    return (2 * small) / (small + large || 1);
  };
  return Math.max(reach(one.identity, other.identity), reach(one.all, other.all)) >= least;
}

/** Kind, group and order, which only decide between texts that are alike. */
export function circumstance(one: Item, other: Item, size: { old: number; new: number }): number {
  const near = 1 - Math.abs(one.index / size.old - other.index / size.new);
  const group = one.group.at(-1) === other.group.at(-1) ? sameGroup : 0;
  const [cited, otherCited] = [one.references[0]?.type, other.references[0]?.type];
  return nearness * near + group + (one.kind === other.kind ? sameKind : 0) + (cited != null && cited === otherCited ? sameCitation : 0);
}
