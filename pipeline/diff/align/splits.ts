import type { Span } from '../../../schemas/index.js';
import type { Context, Draft } from '../compare/draft.js';
import { itemPlace, textOf } from '../compare/draft.js';
import type { Item } from '../items/item.js';
import type { Alignment, Pair } from './index.js';
import { type Bag, bagOf, sharedWeight, type Weigh, weightOf } from './likeness.js';

/** Share of its words that a part must have taken from the whole. */
const taken = 0.7;
/** Shorter items say too little to be recognised as a part. */
const leastWords = 4;

/** The alignment with parts joined to the item that they were split from, or that they were merged into, and a change for each of those. */
export function combined(context: Context, { pairs, removed, added, weigh }: Alignment) {
  const splits = partsOf(added, pairs, 'new', weigh);
  const merges = partsOf(removed, pairs, 'old', weigh);
  const joined = pairs.map((pair) => ({ old: joinedItem(pair.old, merges.get(pair)), new: joinedItem(pair.new, splits.get(pair)) }));
  const drafts = [
    ...[...splits].flatMap(([pair, parts]) => draft(context, pair, parts, 'split')),
    ...[...merges].flatMap(([pair, parts]) => draft(context, pair, parts, 'merged')),
  ];
  const used = new Set([...splits.values(), ...merges.values()].flat());
  return {
    pairs: joined,
    removed: removed.filter((item) => !used.has(item)),
    added: added.filter((item) => !used.has(item)),
    splits: drafts,
  };
}

/** For each pair, the lone items of one side whose words the partner on the other side has and its own item has not. */
function partsOf(lone: readonly Item[], pairs: readonly Pair[], side: 'old' | 'new', weigh: Weigh): Map<Pair, Item[]> {
  const found = new Map<Pair, Item[]>();
  const other = side === 'new' ? 'old' : 'new';
  const missing = new Map(pairs.map((pair) => [pair, minus(bagOf(pair[other].identity), bagOf(pair[side].identity))]));
  for (const item of lone) {
    const words = bagOf(item.identity);
    if (words.size < leastWords || item.isTableHead) continue;
    const weight = weightOf(words, weigh);
    let best: Pair | null = null;
    let most = taken;
    for (const [pair, rest] of missing) {
      const share = rest.size < leastWords ? 0 : sharedWeight(words, rest, weigh) / weight;
      if (share <= most) continue;
      most = share;
      best = pair;
    }
    if (best === null) continue;
    found.set(best, [...(found.get(best) ?? []), item]);
    missing.set(best, minus(missing.get(best)!, words));
  }
  return found;
}

function minus(one: Bag, other: Bag): Bag {
  return new Map([...one].map(([key, count]) => [key, count - (other.get(key) ?? 0)] as const).filter(([, count]) => count > 0));
}

/** An item with its parts as one, in reading order; cells of one column stand together, as in a row that was cut. */
function joinedItem(item: Item, parts: readonly Item[] | undefined): Item {
  if (!parts) return item;
  const all = [item, ...parts].sort((a, b) => a.index - b.index).map((part, _, whole) => withoutRests(part, whole));
  const labels = [...new Set(all.flatMap(({ pieces }) => pieces.map(({ label }) => label)))];
  const pieces = labels.flatMap((label) => all.flatMap((part) => part.pieces.filter((piece) => piece.label === label)));
  return {
    ...item,
    pieces,
    tokens: pieces.flatMap(({ tokens }) => tokens),
    deadlines: all.flatMap(({ deadlines }) => deadlines),
    targets: all.flatMap(({ targets }) => targets),
    units: all.flatMap(({ units }) => units),
    references: all.flatMap(({ references }) => references),
    task: item.task && { ...item.task, products: all.flatMap(({ task }) => task?.products ?? []) },
  };
}

/** An unnumbered part without names that only repeat (the end of) one in a numbered part: the rest of a cell that a page break cut. */
function withoutRests(part: Item, whole: readonly Item[]): Item {
  if (part.marker !== null) return part;
  const names = whole.filter(({ marker }) => marker !== null).flatMap(({ units }) => units.map(({ name }) => name.toLowerCase()));
  const rests = part.units.filter(({ name }) => names.some((other) => other.endsWith(name.toLowerCase())));
  const spans = rests.map(({ span }) => span);
  const isRest = (place: Span) => spans.some(({ start, end }) => start <= place.start && place.end <= end);
  const pieces = part.pieces.map((piece) => ({ ...piece, tokens: piece.tokens.filter((token) => !isRest(token)) }));
  return { ...part, pieces, units: part.units.filter((unit) => !rests.includes(unit)) };
}

function draft({ old, new: current }: Context, pair: Pair, parts: readonly Item[], effect: 'split' | 'merged'): Draft[] {
  const [olds, news] = effect === 'split' ? [[pair.old], [pair.new, ...parts]] : [[pair.old, ...parts], [pair.new]];
  return [
    {
      class: 'structural',
      kind: pair.new.kind,
      change: 'modified',
      field: null,
      effect,
      before: olds.map((item) => textOf(old, item)),
      after: news.map((item) => textOf(current, item)),
      of: pair,
      where: { old: itemPlace(old, pair.old), new: itemPlace(current, pair.new) },
      reason: null,
      at: pair.new.span.start,
    },
  ];
}
