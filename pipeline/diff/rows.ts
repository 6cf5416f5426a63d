import type { Alignment } from './align/index.js';
import { type Context, type Draft, textOf } from './compare/draft.js';
import type { Item, Version } from './items/item.js';

/** An item of one version as it is shown: its number, its text, its page. */
export interface Shown {
  kind: Item['kind'];
  id: string | null;
  marker: string | null;
  text: string;
  page: number | null;
}

/** One line of both versions side by side, and the places of its changes in the list of changes. */
export interface Row {
  old: Shown | null;
  new: Shown | null;
  changes: readonly number[];
}

/** All the text of both versions in the order of the new one; what was removed stands behind what it stood behind. */
export function rowsOf(context: Context, { pairs, removed, added }: Alignment, drafts: readonly Draft[]): Row[] {
  const byItem = { old: new Map<number, number[]>(), new: new Map<number, number[]>() };
  drafts.forEach(({ of }, change) => {
    for (const side of ['old', 'new'] as const) {
      const item = of[side];
      if (item) byItem[side].set(item.index, [...(byItem[side].get(item.index) ?? []), change]);
    }
  });
  const own = (old: Item | null, current: Item | null): number[] => {
    const changes = [...((old && byItem.old.get(old.index)) ?? []), ...((current && byItem.new.get(current.index)) ?? [])];
    return [...new Set(changes)].sort((a, b) => a - b);
  };
  const row = (old: Item | null, current: Item | null): Row => ({
    old: old && shown(context.old, old),
    new: current && shown(context.new, current),
    changes: own(old, current),
  });
  const partners = new Map(pairs.map((pair) => [pair.old.index, pair.new.index]));
  const behind = (item: Item) => {
    let at = item.index - 1;
    while (at >= 0 && !partners.has(at)) at--;
    return (partners.get(at) ?? -1) + 0.5;
  };
  const placed = [
    ...pairs.map((pair) => ({ at: pair.new.index, within: 0, row: row(pair.old, pair.new) })),
    ...added.map((item) => ({ at: item.index, within: 0, row: row(null, item) })),
    ...removed.map((item) => ({ at: behind(item), within: item.index, row: row(item, null) })),
  ];
  return placed.sort((a, b) => a.at - b.at || a.within - b.within).map((entry) => entry.row);
}

function shown(version: Version, item: Item): Shown {
  const page = version.plan.pages.find(({ start, end }) => start <= item.span.start && item.span.start < end)?.number ?? null;
  return { kind: item.kind, id: item.id, marker: item.marker, text: textOf(version, item), page };
}
