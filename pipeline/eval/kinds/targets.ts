import type { TargetItem } from '../items.js';
import type { Kind } from '../kind.js';
import { same, sameMembers } from '../sameness.js';
import { likeness } from '../text-likeness.js';

const per = (item: TargetItem): string[] => [item.per ?? []].flat();

/** Targets are one where the number is the same and the words or the units are alike. */
export const targets: Kind<TargetItem> = {
  affinity(gold, found) {
    const words = likeness(gold.quote, found.quote);
    const alike = words >= 0.4 || likeness(gold.unit, found.unit) > 0.6;
    return alike && gold.value === found.value ? 1 + words : 0;
  },
  fields: {
    comparator: (gold, found) => gold.comparator === found.comparator,
    upper: (gold, found) => (gold.upper ?? null) === (found.upper ?? null),
    unit: (gold, found) => likeness(gold.unit, found.unit) >= 0.5,
    change: (gold, found) => same(gold.change, found.change),
    per: (gold, found) => sameMembers(per(gold), per(found)),
    baseline: (gold, found) => same(gold.baseline, found.baseline),
    metric: (gold, found) => (gold.metric == null && found.metric == null) || likeness(gold.metric, found.metric) >= 0.5,
  },
  strict: ['comparator', 'upper', 'unit', 'change'],
  confused: 'comparator',
  name: (item) => item.quote ?? '',
  show: ({ quote, comparator, value, upper, unit }) => `“${quote}” ${comparator} ${value}${upper == null ? '' : `..${upper}`} ${unit}`,
};
