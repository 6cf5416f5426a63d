import { formatBullet, formatNumber } from './number-format.js';
import type { NumberLevel, NumberList } from './number-list.js';

/** Numbers the paragraphs of a document one after the other. */
export interface ListCounters {
  /** The printed number of the next paragraph of this list and level, with the space behind it; empty where it prints none. */
  next(numId: string, level: number): string;
}

type Counts = (number | undefined)[];

function printed(level: NumberLevel, levels: readonly NumberLevel[], counts: Counts, startOf: (level: number) => number): string {
  const text =
    level.format === 'bullet'
      ? formatBullet(level.text)
      : level.text.replace(/%([1-9])/gu, (_, digit: string) => {
          const index = Number(digit) - 1;
          const format = level.legal ? 'decimal' : (levels[index]?.format ?? 'decimal');
          return formatNumber(counts[index] ?? startOf(index), format);
        });
  return text.trim() === '' ? '' : level.tight ? text : `${text.trimEnd()} `;
}

/**
 * Counters over all lists of a document: lists of one definition count on together, unless a list restarts (ECMA-376 Part 1, 17.9).
 * A level that was passed over counts as begun.
 */
export function listCounters(lists: ReadonlyMap<string, NumberList>): ListCounters {
  const counters = new Map<string, Counts>();
  const begun = new Set<string>();
  return {
    next(numId, index) {
      const list = lists.get(numId);
      const level = list?.levels[index];
      if (!list || !level) return '';
      const counts = counters.get(list.counters) ?? [];
      counters.set(list.counters, counts);
      const startOf = (at: number) => list.overrides.get(at) ?? list.levels[at]?.start ?? 1;
      if (!begun.has(numId)) for (const at of list.overrides.keys()) counts[at] = undefined;
      begun.add(numId);
      for (let above = 0; above < index; above++) counts[above] ??= startOf(above);
      counts[index] = counts[index] === undefined ? startOf(index) : counts[index] + 1;
      for (let below = index + 1; below < 9; below++) {
        const restart = list.levels[below]?.restart ?? null;
        if (restart === null || index < restart) counts[below] = undefined;
      }
      return printed(level, list.levels, counts, startOf);
    },
  };
}
