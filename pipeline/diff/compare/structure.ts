import type { Pair } from '../align/index.js';
import { inOrder } from '../align/order.js';
import type { Item, Version } from '../items/item.js';
import { phraseKeys } from '../words/syllable.js';
import { type Context, type Draft, itemPlace, nameOf } from './draft.js';

/** Pairs that stand at another place, in another group, or have another number: the same duties, told elsewhere. */
export function compareStructure(context: Context, pairs: readonly Pair[]): Draft[] {
  const byOld = [...pairs].sort((a, b) => a.old.index - b.old.index);
  const kept = inOrder(byOld.map((pair) => pair.new.index));
  const isRegrouped = regrouping(pairs);
  return byOld.flatMap((pair, place) => {
    const drafts: Draft[] = [];
    if (!kept.has(place) && pair.new.pointer !== null)
      drafts.push({
        ...base(context, pair),
        change: 'moved',
        field: 'order',
        effect: 'reordered',
        before: behind(context.old, pair.old),
        after: behind(context.new, pair.new),
      });
    else if (isRegrouped(pair))
      drafts.push({
        ...base(context, pair),
        change: 'moved',
        field: 'group',
        effect: null,
        before: pair.old.group.join(' / '),
        after: pair.new.group.join(' / '),
      });
    const [number, newNumber] = [orderOf(pair.old), orderOf(pair.new)];
    if (number !== null && newNumber !== null && number !== newNumber)
      drafts.push({
        ...base(context, pair),
        change: 'modified',
        field: 'number',
        effect: 'renumbered',
        before: pair.old.marker,
        after: pair.new.marker,
      });
    return drafts;
  });
}

function base(context: Context, pair: Pair): Pick<Draft, 'class' | 'kind' | 'of' | 'where' | 'reason' | 'at'> {
  return {
    class: 'structural',
    kind: pair.new.kind,
    of: pair,
    where: { old: itemPlace(context.old, pair.old), new: itemPlace(context.new, pair.new) },
    reason: null,
    at: pair.new.span.start,
  };
}

/** The item before it, by which a reader finds the place. */
const behind = ({ items }: Version, { index }: Item): string | null => nameOf(items[index - 1] ?? null);

const keyOf = (text: string): string =>
  phraseKeys(
    text
      .replace(/[^\p{L}\p{N}\s]+/gu, ' ')
      .replace(/\s+/gu, ' ')
      .trim(),
  ).join(' ');
const groupOf = ({ group }: Item): string => keyOf(group.at(-1) ?? '');
const orderOf = ({ marker }: Item): string | null =>
  marker === null || !/[\p{L}\p{N}]/u.test(marker) ? null : keyOf(marker).replace(/\b0+(?=\d)/gu, '');

/** Whether the heading over a task is another one: not the same one reworded, nor one that only one version has. */
function regrouping(pairs: readonly Pair[]): (pair: Pair) => boolean {
  const headings = pairs.filter((pair) => pair.old.kind !== 'task' && pair.new.kind !== 'task');
  const renamed = new Map(headings.map((pair) => [keyOf(pair.old.label), keyOf(pair.new.label)]));
  const known = new Set(renamed.values());
  return ({ old, new: current }) => {
    if (old.kind !== 'task' || current.kind !== 'task') return false;
    const [group, newGroup] = [renamed.get(groupOf(old)), groupOf(current)];
    return group !== undefined && known.has(newGroup) && group !== newGroup;
  };
}
