import type { Change, ChangeKind, DiffPlace } from '../../../schemas/index.js';
import type { Pair } from '../align/index.js';
import type { Item, Version } from '../items/item.js';
import { type Context, type Draft, itemPlace, mentionPlace, place, textOf } from './draft.js';

/** Items of one version alone: tasks and texts that were added or removed. A text that holds citations, targets or deadlines is told by them. */
export function compareUnmatched(context: Context, pairs: readonly Pair[], removed: readonly Item[], added: readonly Item[]): Draft[] {
  return [
    ...removed.flatMap((item) => drafts(item, 'removed', context.old, counterpart(context.new, pairs, item, 'old'))),
    ...added.flatMap((item) => drafts(item, 'added', context.new, counterpart(context.old, pairs, item, 'new'))),
  ];
}

function drafts(item: Item, change: 'added' | 'removed', version: Version, other: DiffPlace): Draft[] {
  const draft = (
    kind: ChangeKind,
    field: string | null,
    text: string,
    own: DiffPlace,
    className: Change['class'] = 'substantive',
  ): Draft => ({
    class: className,
    kind,
    change,
    field,
    effect: null,
    before: change === 'removed' ? text : null,
    after: change === 'added' ? text : null,
    of: { old: change === 'removed' ? item : null, new: change === 'added' ? item : null },
    where: change === 'removed' ? { old: own, new: other } : { old: other, new: own },
    reason: null,
    at: change === 'added' ? item.span.start : other.span.end,
  });
  const own = itemPlace(version, item);
  if (item.kind === 'task') return [draft('task', null, textOf(version, item), own)];
  if (item.isTableHead) return [draft('text', 'columns', textOf(version, item), own, 'editorial')];
  const mentions = [
    ...item.references.map((mention) => draft('reference', 'references', mention.quote, mentionPlace(mention))),
    ...item.targets.map((mention) => draft('target', 'targets', mention.quote, mentionPlace(mention))),
    // Beside a target a time is part of what is to be reached.
    ...(item.targets.length > 0 ? [] : item.deadlines).map((mention) =>
      draft('deadline', 'deadlines', mention.quote, mentionPlace(mention)),
    ),
  ];
  return mentions.length > 0 ? mentions : [draft(item.kind, item.kind === 'section' ? 'heading' : 'text', textOf(version, item), own)];
}

/** Where an item would stand in the other version: behind the partner of the nearest matched item before it. */
function counterpart(other: Version, pairs: readonly Pair[], item: Item, side: 'old' | 'new'): DiffPlace {
  const before = pairs
    .filter((pair) => pair[side].index < item.index)
    .reduce<Pair | null>((best, pair) => (best === null || pair[side].index > best[side].index ? pair : best), null);
  if (before) return itemPlace(other, side === 'old' ? before.new : before.old, 'before');
  return place(other.plan, { start: 0, end: 0 }, 'before');
}
