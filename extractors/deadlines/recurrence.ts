import type { Cycle } from './cycles.js';
import type { Point } from './point.js';
import type { Limit } from './prepositions.js';

const everyQuarter: Readonly<Record<string, string>> = { 'quarter-end': '3,6,9,12', 'quarter-start': '1,4,7,10', quarter: '3,6,9,12' };

const months = ([from, to]: readonly [number, number]): string => {
  const length = ((to - from + 12) % 12) + 1;
  return Array.from({ length }, (_, i) => ((from - 1 + i) % 12) + 1)
    .sort((a, b) => a - b)
    .join(',');
};

/** The bound of a date that comes back: a limit, a bare day, or the months covered. */
export const boundOf = (point: Point, limit: Limit | null, range: boolean): 'before' | 'by' | 'on' | 'during' =>
  limit === 'before' || limit === 'by' ? limit : point.grain === 'day' && !range ? 'on' : 'during';

/** The RRULE (RFC 5545) of a date that comes back; null where the words name no frequency. Parts stand in the order FREQ, INTERVAL, BYMONTH, BYMONTHDAY. */
export function recurrenceOf(first: Point, last: Point | null, cycle: Cycle, limit: Limit | null): string | null {
  const day = first.day;
  if (cycle === 'unnamed' || cycle === 'next-year')
    return cycle === 'unnamed' || !first.months ? null : recurrenceOf(first, last, 'year', limit);
  if (first.grain === 'open' || first.edge) return null;
  if (day !== null && first.months === null) {
    // A span of days has bound `during`: its rule names the months covered, not single days.
    if (last) return cycle === 'month' ? 'FREQ=MONTHLY' : cycle === 'quarter' ? 'FREQ=MONTHLY;INTERVAL=3' : null;
    const every = everyQuarter[cycle];
    if (every)
      return cycle === 'quarter' && day > 0
        ? `FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=${day}`
        : `FREQ=YEARLY;BYMONTH=${every};BYMONTHDAY=${day}`;
    return cycle === 'month' ? `FREQ=MONTHLY;BYMONTHDAY=${day}` : null;
  }
  if (!first.months) return null;
  if (day !== null && !last) return `FREQ=YEARLY;BYMONTH=${first.months[0]};BYMONTHDAY=${day}`;
  const covered: readonly [number, number] = [first.months[0], (last ?? first).months?.[1] ?? first.months[1]];
  if (limit === 'by') return `FREQ=YEARLY;BYMONTH=${covered[1]};BYMONTHDAY=-1`;
  if (limit === 'before') return `FREQ=YEARLY;BYMONTH=${covered[0]};BYMONTHDAY=1`;
  return first.grain === 'year' ? 'FREQ=YEARLY' : `FREQ=YEARLY;BYMONTH=${months(covered)}`;
}
