import type { Item } from '../items/item.js';
import type { Pair } from './index.js';

interface Gap {
  olds: readonly Item[];
  news: readonly Item[];
}

/** What has no partner yet, by the nearest pair before it: items in one gap stand at the same place of both versions. */
export function neighbours(pairs: readonly Pair[], rest: Gap): Gap[] {
  const newOf = new Map(pairs.map((pair) => [pair.old.index, pair.new.index]));
  const known = new Set(pairs.map((pair) => pair.new.index));
  const gaps = new Map<string, { olds: Item[]; news: Item[] }>();
  const gap = (item: Item, before: number): { olds: Item[]; news: Item[] } => {
    const key = `${item.kind}/${before}`;
    const found = gaps.get(key) ?? { olds: [], news: [] };
    gaps.set(key, found);
    return found;
  };
  const before = (index: number, has: (at: number) => boolean): number => {
    let at = index - 1;
    while (at >= 0 && !has(at)) at--;
    return at;
  };
  for (const item of rest.olds) gap(item, newOf.get(before(item.index, (at) => newOf.has(at))) ?? -1).olds.push(item);
  for (const item of rest.news)
    gap(
      item,
      before(item.index, (at) => known.has(at)),
    ).news.push(item);
  return [...gaps.values()].filter(({ olds, news }) => olds.length > 0 && news.length > 0);
}
