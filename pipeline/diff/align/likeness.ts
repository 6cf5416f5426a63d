import type { Item } from '../items/item.js';
import type { Token } from '../words/tokens.js';

/** Words of a text with how often they stand there. */
export type Bag = ReadonlyMap<string, number>;

export function bagOf(tokens: readonly Token[]): Bag {
  const bag = new Map<string, number>();
  for (const { key, weak } of tokens) if (!weak) bag.set(key, (bag.get(key) ?? 0) + 1);
  return bag;
}

/** How much a word tells: much where few items have it. */
export type Weigh = (key: string) => number;

export function weigher(items: readonly Item[]): Weigh {
  const holders = new Map<string, number>();
  for (const { tokens } of items) for (const key of bagOf(tokens).keys()) holders.set(key, (holders.get(key) ?? 0) + 1);
  const weights = new Map([...holders].map(([key, count]) => [key, Math.log(1 + items.length / count)] as const));
  const unknown = Math.log(1 + items.length);
  return (key) => weights.get(key) ?? unknown;
}

/** The weight of all the words of a bag. */
export function weightOf(bag: Bag, weigh: Weigh): number {
  let total = 0;
  for (const [key, count] of bag) total += count * weigh(key);
  return total;
}

/** The weight of the words that two bags share. */
export function sharedWeight(one: Bag, other: Bag, weigh: Weigh): number {
  const [small, large] = one.size <= other.size ? [one, other] : [other, one];
  let total = 0;
  for (const [key, count] of small) {
    const there = large.get(key);
    if (there !== undefined) total += Math.min(count, there) * weigh(key);
  }
  return total;
}
