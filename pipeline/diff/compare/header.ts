import type { Change, ChangeEffect, DiffPlace, HeaderFields } from '../../../schemas/index.js';
import { strongKeys, tokensOf } from '../words/tokens.js';
import type { Context, Draft } from './draft.js';
import { mentionPlace, place } from './draft.js';

type Field = keyof HeaderFields;

/** Fields that say what the plan is, whose it is and when it holds; the others only identify the paper. */
const substantive: readonly Field[] = ['type', 'issuer', 'parent', 'title', 'period', 'signers'];
const formal: readonly Field[] = ['number', 'symbol', 'place', 'date', 'recipients'];

/** Fields of the header that changed. What one version could not be read to say is no change, but for what it leaves blank. */
export function compareHeader(context: Context): Draft[] {
  const [before, after] = [context.old.plan.header, context.new.plan.header];
  return [...substantive, ...formal].flatMap((field) => {
    const [one, other] = [before[field], after[field]];
    if (JSON.stringify(one) === JSON.stringify(other)) return [];
    const isBlank = isEmpty(one) || isEmpty(other);
    if (isBlank && !formal.includes(field)) return [];
    const same = keyOf(one, context) === keyOf(other, context);
    const className = same || formal.includes(field) ? 'editorial' : 'substantive';
    return [headerDraft(context, field, className, same ? null : isBlank || isCompleted(one, other) ? 'filled-in' : 'replaced')];
  });
}

const isEmpty = (value: unknown): boolean => value === null || (Array.isArray(value) && value.length === 0);

/** A date whose day or month was still open. */
const isCompleted = (before: unknown, after: unknown): boolean =>
  typeof before === 'string' && typeof after === 'string' && before.includes('XX') && !after.includes('XX');

function keyOf(value: unknown, context: Context): string {
  const { glossary } = context.new;
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return strongKeys(tokensOf(value, 0, value.length, glossary));
  if (Array.isArray(value))
    return value
      .map((member) => keyOf(member, context))
      .sort()
      .join('\n');
  if (typeof value === 'object')
    return Object.values(value)
      .map((member) => keyOf(member, context))
      .join('/');
  return String(value);
}

function headerDraft({ old, new: current }: Context, field: Field, className: Change['class'], effect: ChangeEffect | null): Draft {
  const evidence = ({ plan }: Context['old']): DiffPlace => {
    const found = plan.header.evidence[field];
    const pointer = `/header/${field}`;
    return found
      ? mentionPlace({ ...found, pointer })
      : place(plan, plan.header.evidence.title?.span ?? { start: 0, end: 0 }, 'before', pointer);
  };
  const [before, after] = [old.plan.header[field], current.plan.header[field]];
  const where = { old: evidence(old), new: evidence(current) };
  const change = isEmpty(before) ? 'added' : isEmpty(after) ? 'removed' : 'modified';
  return {
    class: className,
    kind: 'header',
    change,
    field,
    effect,
    before,
    after,
    of: { old: null, new: null },
    where,
    reason: null,
    at: where.new.span.start,
  };
}
