import type { Judgement } from './judgement.js';
import { kindNames, kindOf } from './kinds/index.js';

/** How often one value was taken for another; null stands for a mention that only the other side has. */
export interface Confusion {
  gold: string | null;
  found: string | null;
  count: number;
}

/** The mix-ups of the fields of few values, by kind and field (`deadlines.kind`), the most frequent first; no field without any. */
export function confusions(judgements: readonly Judgement[]): Record<string, Confusion[]> {
  const byField = kindNames.map((name): [string, Confusion[]] => {
    const counts = new Map<string, Confusion>();
    for (const { kind, confused } of judgements) {
      if (kind !== name || !confused || confused.gold === confused.found) continue;
      const key = JSON.stringify([confused.gold, confused.found]);
      const counted = counts.get(key) ?? { ...confused, count: 0 };
      counted.count += 1;
      counts.set(key, counted);
    }
    return [`${name}.${kindOf(name).confused}`, [...counts.values()].sort((one, other) => other.count - one.count)];
  });
  return Object.fromEntries(byField.filter(([, list]) => list.length > 0));
}
