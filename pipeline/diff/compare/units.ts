import type { Change, Unit } from '../../../schemas/index.js';
import type { Placed } from '../items/item.js';
import { expanded, inferredExpansions } from '../words/expand.js';
import { sameWords, tokensOf } from '../words/tokens.js';
import type { Comparison } from './comparison.js';
import { type Draft, itemPlace, mentionsPlace } from './draft.js';
import { explainedUnits, type KeyedUnit } from './heirs.js';
import { sameMembers } from './members.js';
import { ownName } from './own-name.js';
import { readApart } from './read-apart.js';
import { losesMarks } from './spelling.js';
import { pairUp, without } from './values.js';

type Value = KeyedUnit;

const fields: Record<Unit['role'], string> = { lead: 'leads', coordinate: 'coordinators', implement: 'implementers', monitor: 'monitors' };

/** Units that came, went or were replaced, role by role; a unit whose place was taken by its successor is explained. */
export function compareUnits(comparison: Comparison): Draft[] {
  const { old, new: current, claims } = comparison;
  const short = ownName(comparison);
  const keyed = (units: readonly Placed<Unit>[]): Value[] => units.map((unit) => ({ ...unit, key: short(comparison.wordKeys(unit.name)) }));
  const [olds, news] = [keyed(old.item.units), keyed(current.item.units)];
  const bodies = { old: olds, new: news };
  return (Object.keys(fields) as Unit['role'][]).flatMap((role) => {
    const [before, after] = [olds.filter((unit) => unit.role === role), news.filter((unit) => unit.role === role)];
    const keys = { old: new Set(before.map(({ key }) => key)), new: new Set(after.map(({ key }) => key)) };
    claims.same.old.push(...before.filter(({ key }) => keys.new.has(key)).map(({ span }) => span));
    claims.same.new.push(...after.filter(({ key }) => keys.old.has(key)).map(({ span }) => span));
    const changed = {
      old: before.filter((unit) => !keys.new.has(unit.key) && old.differs(unit.span)),
      new: after.filter((unit) => !keys.old.has(unit.key) && current.differs(unit.span)),
    };
    // What only one version was read to name, in words that both have, is a difference of reading.
    const isSeen = (unit: Value, side: 'old' | 'new', others: readonly Value[]) =>
      (changed.old.length > 0 && changed.new.length > 0) ||
      !comparison.stays(side, unit.span) ||
      others.some(({ key }) => key === unit.key);
    const lone = {
      old: changed.old.filter((unit) => isSeen(unit, 'old', news)),
      new: changed.new.filter((unit) => isSeen(unit, 'new', olds)),
    };
    const abbreviated = pairUp(lone.old, lone.new, (one, other) => (isSameBody(comparison, one, other) ? 1 : 0));
    const named = {
      old: abbreviated.map(([one]) => one),
      new: abbreviated.map(([, other]) => other),
    };
    const parted = readApart(without(lone.old, named.old), without(lone.new, named.new));
    const same = { old: [...named.old, ...parted.old], new: [...named.new, ...parted.new] };
    claims.same.old.push(...same.old.map(({ span }) => span));
    claims.same.new.push(...same.new.map(({ span }) => span));
    const gone = without(lone.old, same.old);
    const come = without(lone.new, same.new);
    claims.changed.old.push(...gone.map(({ span }) => span));
    claims.changed.new.push(...come.map(({ span }) => span));
    const { succeeded, successors, reasons } = explainedUnits(comparison, gone, come, bodies);
    return [
      unitDraft(comparison, role, succeeded, successors, 'explained', [...new Set(reasons)].join('; ')),
      unitDraft(comparison, role, without(gone, succeeded), without(come, successors), 'substantive', null),
    ].flatMap((draft) => draft ?? []);
  });
}

/** Whether two names name one body, or list the same ones. */
const isSameBody = (comparison: Comparison, one: Value, other: Value): boolean =>
  isUnmarked(one.key, other.key) || sameMembers(one.name, other.name, comparison.wordKeys) || isAbbreviated(comparison, one, other);

/** Whether one name is the other as a poor scan has it. */
function isUnmarked(one: string, other: string): boolean {
  const [words, others] = [one.split(' '), other.split(' ')];
  return words.length === others.length && words.every((word, at) => losesMarks(word, others[at]!));
}

/** Whether one name only abbreviates the other: `Phòng HCTH` and `Phòng Hành chính - Tổng hợp`. */
function isAbbreviated({ old, new: current, context }: Comparison, one: Value, other: Value): boolean {
  const [text, otherText] = [old.version.plan.text, current.version.plan.text];
  const tokens = tokensOf(text, one.span.start, one.span.end, context.new.glossary);
  const others = tokensOf(otherText, other.span.start, other.span.end, context.new.glossary);
  const expansions = inferredExpansions(tokens, text, others, otherText);
  return expansions.size > 0 && sameWords(expanded(tokens, expansions), expanded(others, expansions));
}

function unitDraft(
  comparison: Comparison,
  role: Unit['role'],
  gone: readonly Value[],
  come: readonly Value[],
  className: Change['class'],
  reason: string | null,
): Draft | null {
  if (gone.length + come.length === 0) return null;
  const { context, old, new: current } = comparison;
  const names = (units: readonly Value[]) => (units.length === 0 ? null : [...new Set(units.map(({ name }) => name))]);
  return {
    class: className,
    kind: 'unit',
    change: gone.length === 0 ? 'added' : come.length === 0 ? 'removed' : 'modified',
    field: fields[role],
    effect: className === 'explained' ? 'succeeded' : gone.length > 0 && come.length > 0 ? 'replaced' : null,
    before: names(gone),
    after: names(come),
    of: { old: old.item, new: current.item },
    where: {
      old: mentionsPlace(context.old.plan, gone) ?? itemPlace(context.old, old.item, 'owner'),
      new: mentionsPlace(context.new.plan, come) ?? itemPlace(context.new, current.item, 'owner'),
    },
    reason: reason === '' ? null : reason,
    at: current.item.span.start,
  };
}
