import type { ChangeEffect, Target } from '../../../schemas/index.js';
import type { Placed } from '../items/item.js';
import type { Comparison } from './comparison.js';
import type { Draft } from './draft.js';
import { compareValues } from './values.js';

type Value = Placed<Target>;

/** Targets that were raised, lowered, softened, hardened, set or dropped. */
export function compareTargets(comparison: Comparison): Draft[] {
  const { wordKeys } = comparison;
  const alike = (one: string | null, other: string | null) => {
    const [a, b] = [wordKeys(one ?? ''), wordKeys(other ?? '')];
    return a === b || (a !== '' && b !== '' && (a.startsWith(`${b} `) || b.startsWith(`${a} `)));
  };
  const measure = ({ per, baseline, change }: Value) => JSON.stringify([per.map(wordKeys).sort(), wordKeys(baseline ?? ''), change]);
  return compareValues(comparison, comparison.old.item.targets, comparison.new.item.targets, {
    kind: 'target',
    field: 'targets',
    same: (one, other) =>
      one.value === other.value &&
      one.upper === other.upper &&
      one.comparator === other.comparator &&
      isRough(one) === isRough(other) &&
      alike(one.unit, other.unit) &&
      measure(one) === measure(other),
    about: (one, other) => one.metric !== null && other.metric !== null && wordKeys(one.metric) === wordKeys(other.metric),
    fit: (one, other) => {
      const [unit, metric] = [alike(one.unit, other.unit), alike(one.metric, other.metric)];
      if (!unit && !metric && one.value !== other.value) return 0;
      return 1 + (unit ? 1 : 0) + (metric ? 0.6 : 0) + (one.value === other.value ? 0.8 : 0) + (measure(one) === measure(other) ? 0.1 : 0);
    },
    effect: (before, after) => effectOf(before, after, alike(before.unit, after.unit)),
  });
}

/** How demanding a bound is: `trên` more than `từ`, a floor more than the bare number, a ceiling least. */
const floor: Record<Value['comparator'], number> = { '>': 4, '>=': 3, '=': 2, between: 1, '<': 0, '<=': 0 };

const rough = /(?<!\p{L})(?:khoảng|xấp xỉ|chừng|gần|ước)(?!\p{L})/iu;

/** Whether a target is only told roughly: `giảm khoảng 5%`. */
const isRough = ({ quote }: Value): boolean => rough.test(quote);

function effectOf(before: Value, after: Value, sameUnit: boolean): { effect: ChangeEffect; field: string } {
  if (!sameUnit) return { effect: 'replaced', field: 'unit' };
  if (before.value !== after.value) return { effect: after.value > before.value ? 'raised' : 'lowered', field: 'value' };
  if (before.comparator !== after.comparator) {
    const ceilings = before.comparator.startsWith('<') && after.comparator.startsWith('<');
    const harder = ceilings ? after.comparator === '<' : floor[after.comparator] > floor[before.comparator];
    return { effect: harder ? 'hardened' : 'softened', field: 'comparator' };
  }
  if (isRough(before) !== isRough(after)) return { effect: isRough(after) ? 'softened' : 'hardened', field: 'comparator' };
  if (before.upper !== after.upper) return { effect: (after.upper ?? 0) > (before.upper ?? 0) ? 'raised' : 'lowered', field: 'upper' };
  return { effect: 'replaced', field: 'measure' };
}
