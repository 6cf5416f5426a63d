import type { Item } from '../items/item.js';
import type { Fit } from './assign.js';
import { type Bag, bagOf, sharedWeight, type Weigh, weightOf } from './likeness.js';

/** An item with its bags of words and what they weigh. */
export interface Weighed {
  item: Item;
  identity: Bag;
  all: Bag;
  weight: { identity: number; all: number };
}

export function weighed(item: Item, weigh: Weigh): Weighed {
  const [identity, all] = [bagOf(item.identity), bagOf(item.tokens)];
  return { item, identity, all, weight: { identity: weightOf(identity, weigh), all: weightOf(all, weigh) } };
}

/** What a like place in the document, the same group and the same kind add at most. */
const nearness = 0.05;
const sameGroup = 0.04;
const sameKind = 0.06;
/** Both cite a document, first of all, and one of the same type. */
const sameCitation = 0.1;
/** So many partners are considered for each item, the best ones. */
const mostPartners = 16;

/** How well two items fit: by what they are known by, and by all their words; 0 where their weights alone forbid a fit of `least`. */
export function affinity(one: Weighed, other: Weighed, weigh: Weigh, least: number): number {
  const reach = (a: number, b: number) => (2 * Math.min(a, b)) / (a + b || 1);
  const [known, whole] = [reach(one.weight.identity, other.weight.identity), reach(one.weight.all, other.weight.all)];
  if (Math.max(known, whole) < least) return 0;
  const identity = likenessOf('identity', one, other, weigh);
  return Math.max(identity, 0.5 * identity + 0.5 * likenessOf('all', one, other, weigh));
}

function likenessOf(bag: 'identity' | 'all', one: Weighed, other: Weighed, weigh: Weigh): number {
  const both = one.weight[bag] + other.weight[bag];
  return both === 0 ? 1 : (2 * sharedWeight(one[bag], other[bag], weigh)) / both;
}

/** Pairs of items that share enough words, found through an index of the words that tell most. */
export function candidates(
  olds: readonly Weighed[],
  news: readonly Weighed[],
  weigh: Weigh,
  least: number,
  size: { old: number; new: number },
): Fit[] {
  const common = Math.min(200, Math.max(12, news.length / 4));
  const index = new Map<string, number[]>();
  const enter = (key: string, right: number) => {
    const list = index.get(key);
    if (list) list.push(right);
    else index.set(key, [right]);
  };
  news.forEach(({ all }, right) => {
    for (const key of all.keys()) enter(key, right);
  });
  const isCommon = (key: string) => (index.get(key)?.length ?? 0) > common;
  // Where the words say little, two or three in a row tell.
  const runs = (item: Item) => runsOf(item, isCommon);
  news.forEach(({ item }, right) => {
    for (const run of runs(item)) enter(run, right);
  });
  return olds.flatMap((one, left) => {
    const found = new Set<number>();
    for (const key of [...one.all.keys(), ...runs(one.item)]) {
      const holders = index.get(key) ?? [];
      if (holders.length <= common) for (const right of holders) found.add(right);
    }
    const fits = [...found].flatMap((right): Fit[] => {
      const fit = affinity(one, news[right]!, weigh, least);
      return fit < least ? [] : [{ left, right, worth: fit + circumstance(one.item, news[right]!.item, size) }];
    });
    return fits.length <= mostPartners ? fits : fits.sort((a, b) => b.worth - a.worth || a.right - b.right).slice(0, mostPartners);
  });
}

/** Two and three words in a row that are each too common to tell an item from others. */
function runsOf({ tokens }: Item, isCommon: (key: string) => boolean): ReadonlySet<string> {
  const keys = tokens.filter(({ weak }) => !weak).map(({ key }) => key);
  const runs = new Set<string>();
  for (let at = 1; at < keys.length; at++) {
    if (!isCommon(keys[at]!) || !isCommon(keys[at - 1]!)) continue;
    runs.add(`${keys[at - 1]} ${keys[at]}`);
    if (at > 1 && isCommon(keys[at - 2]!)) runs.add(`${keys[at - 2]} ${keys[at - 1]} ${keys[at]}`);
  }
  return runs;
}

/** Kind, group and order, which only decide between texts that are alike. */
export function circumstance(one: Item, other: Item, size: { old: number; new: number }): number {
  const near = 1 - Math.abs(one.index / size.old - other.index / size.new);
  const group = one.group.at(-1) === other.group.at(-1) ? sameGroup : 0;
  const [cited, otherCited] = [one.references[0]?.type, other.references[0]?.type];
  return nearness * near + group + (one.kind === other.kind ? sameKind : 0) + (cited != null && cited === otherCited ? sameCitation : 0);
}
