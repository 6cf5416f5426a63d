import type { Change, ChangeEffect, ChangeKind, DiffPlace, Span } from '../../../schemas/index.js';
import { assign, type Fit } from '../align/assign.js';
import type { Comparison } from './comparison.js';
import { type Draft, itemPlace, mentionPlace } from './draft.js';

type Mention = Omit<DiffPlace, 'at'>;

/** How the values of one kind are compared. */
export interface ValueKind<Value extends Mention> {
  kind: ChangeKind;
  field: string;
  /** Whether two values say the same. */
  same: (one: Value, other: Value) => boolean;
  /** How well two different values fit as one that was changed; 0 where they have nothing to do with each other. */
  fit: (one: Value, other: Value) => number;
  /** Whether two values measure the same thing, where they say what: those are paired before others of equal value. */
  about?: (one: Value, other: Value) => boolean;
  /** Whether the same words can have another value, as a citation of the same document has by its article. */
  beyondWords?: boolean;
  /** The place that a value takes up in its line, where that is more than its words. */
  extent?: (value: Value, side: 'old' | 'new') => Span;
  /** What a reader is told of a value, where that is more than its quote. */
  said?: (value: Value, side: 'old' | 'new') => string;
  effect: (before: Value, after: Value) => { effect: ChangeEffect; class?: Change['class']; field?: string };
}

/**
 * Compares the values of one kind in a pair: equal ones are taken out, the rest are paired as changed, and what is left was added or
 * removed. Only a value in a line or cell that differs can have changed, and only one whose words differ can have come or gone: anything
 * else is a difference of reading.
 */
export function compareValues<Value extends Mention>(
  comparison: Comparison,
  olds: readonly Value[],
  news: readonly Value[],
  rule: ValueKind<Value>,
): Draft[] {
  const { claims } = comparison;
  const extent = rule.extent ?? (({ span }: Value) => span);
  const said = rule.said ?? (({ quote }: Value) => quote);
  const alikeFirst = (one: Value, other: Value) => (rule.about?.(one, other) ? 2 : 1);
  const likely = rule.about ? pairUp(olds, news, (one, other) => (rule.about!(one, other) ? rule.fit(one, other) : 0)) : [];
  const isTaken = (one: Value, other: Value) => likely.some(([a, b]) => (a === one) !== (b === other));
  const equal = pairUp(olds, news, (one, other) => (rule.same(one, other) && !isTaken(one, other) ? alikeFirst(one, other) : 0));
  // A value that is said twice in one version (in both parts of what was split) counts once.
  const sameOld = olds.filter((value) => equal.some(([one, other]) => value === one || rule.same(value, other)));
  const sameNew = news.filter((value) => equal.some(([one, other]) => value === other || rule.same(one, value)));
  claims.same.old.push(...sameOld.map(({ span }) => span));
  claims.same.new.push(...sameNew.map(({ span }) => span));
  const [leftOld, leftNew] = [without(olds, sameOld), without(news, sameNew)];
  const changed = pairUp(leftOld, leftNew, rule.fit);
  const report = (
    className: Change['class'],
    field: string,
    one: Value | null,
    other: Value | null,
    effect: ChangeEffect | null,
  ): Draft => {
    if (one) claims.changed.old.push(extent(one, 'old'));
    if (other) claims.changed.new.push(extent(other, 'new'));
    const words = { before: one && said(one, 'old'), after: other && said(other, 'new') };
    return { ...valueDraft(comparison, one, other), ...words, kind: rule.kind, class: className, field, effect };
  };
  const drafts = changed.flatMap(([one, other]) => {
    if (!comparison.old.differs(one.span) && !comparison.new.differs(other.span)) return [];
    if (!rule.beyondWords && comparison.keyOf('old', one.span) === comparison.keyOf('new', other.span)) return [];
    const { effect, field = rule.field, class: className = 'substantive' } = rule.effect(one, other);
    return [report(className, field, one, other, effect)];
  });
  const isSeen = (side: 'old' | 'new', span: Span) => comparison[side].differs(span) && !comparison.stays(side, span);
  const gone = leftOld.filter((value) => !changed.some(([one]) => one === value) && isSeen('old', value.span));
  const come = leftNew.filter((value) => !changed.some(([, other]) => other === value) && isSeen('new', value.span));
  return [
    ...drafts,
    ...gone.map((value) => report('substantive', rule.field, value, null, null)),
    ...come.map((value) => report('substantive', rule.field, null, value, null)),
  ];
}

/** What all reports of values have in common. */
function valueDraft(
  { context, old, new: current }: Comparison,
  one: Mention | null,
  other: Mention | null,
): Omit<Draft, 'kind' | 'class' | 'field' | 'effect' | 'before' | 'after'> {
  return {
    change: one && other ? 'modified' : one ? 'removed' : 'added',
    of: { old: old.item, new: current.item },
    where: {
      old: one ? mentionPlace(one) : itemPlace(context.old, old.item, 'owner'),
      new: other ? mentionPlace(other) : itemPlace(context.new, current.item, 'owner'),
    },
    reason: null,
    at: current.item.span.start,
  };
}

/** Pairs values so that they fit best, each at most once. */
export function pairUp<Value>(
  olds: readonly Value[],
  news: readonly Value[],
  worthOf: (one: Value, other: Value) => number,
): [Value, Value][] {
  const fits: Fit[] = olds.flatMap((one, left) =>
    news.flatMap((other, right) => {
      const worth = worthOf(one, other);
      return worth > 0 ? [{ left, right, worth: worth + 0.05 / (1 + Math.abs(left - right)) }] : [];
    }),
  );
  return assign(fits).map(({ left, right }) => [olds[left]!, news[right]!]);
}

/** A list without some of its members. */
export const without = <Value>(list: readonly Value[], taken: readonly Value[]): Value[] => list.filter((value) => !taken.includes(value));
