import type { DeadlineValue } from '../../schemas/index.js';
import { addDays, isoDay, lastDay } from './calendar.js';
import type { Cycle } from './cycles.js';
import type { Member } from './groups.js';
import { type KnownYear, type PlanTime, severalYears, yearOf } from './plan-time.js';
import type { PlacedPoint } from './point.js';
import type { Limit } from './prepositions.js';
import { boundOf, recurrenceOf } from './recurrence.js';
import { beforeDay, byDay, duringDays, fromDay, onDay, recurring } from './values.js';

/** Why words that were recognised give no (full) date. */
export type Problem = 'impossible-date' | 'unread-deadline' | 'missing-year';

/** A value with what its words left open; no value where the calendar has no such day. */
export interface Resolved {
  value: DeadlineValue | null;
  problem: Problem | null;
}

interface Days {
  start: string;
  end: string;
  year: KnownYear;
}

function daysOf(point: PlacedPoint, year: KnownYear | null): Days | Problem {
  if (point.grain === 'open' || point.edge === 'middle') return 'unread-deadline';
  if (!point.months) return 'unread-deadline';
  if (!year) return 'missing-year';
  const [from, to] = point.months;
  const last = lastDay(year.year, to);
  const first = point.day === null ? (point.days?.[0] ?? 1) : point.day === -1 ? last : point.day;
  const end = point.day === null ? Math.min(point.days?.[1] ?? last, last) : first;
  const days = [isoDay({ year: year.year, month: from, day: first }), isoDay({ year: year.year, month: to, day: end })] as const;
  return days[0] && days[1] ? { start: days[0], end: days[1], year } : 'impossible-date';
}

const failed = (problem: Problem, value: DeadlineValue): Resolved => ({ value: problem === 'impossible-date' ? null : value, problem });
const known = (value: DeadlineValue): Resolved => ({ value, problem: null });

function point(first: PlacedPoint, limit: Limit | null, plan: PlanTime): Resolved {
  const days = daysOf(first, yearOf(first, plan));
  const open = typeof days === 'string';
  const start = open ? null : days.start;
  const end = open ? null : days.end;
  const source = open ? null : days.year.source;
  const make = (): DeadlineValue => {
    if (limit === 'before') return beforeDay(first.edge === 'end' ? end : start, source, first.hour);
    if (limit === 'by') return byDay(first.edge === 'start' ? null : end, source);
    if (limit === 'from') return first.fromHour ? onDay(start, source) : fromDay(first.edge === 'end' ? null : start, source);
    if (limit === 'after') return fromDay(end && nextDay(end), source);
    if (first.edge) return duringDays(null, null, null);
    return first.grain === 'day' ? onDay(start, source) : duringDays(start, end, source);
  };
  const value = make();
  if (open) return failed(days, value);
  return value.start === null && value.end === null ? { value, problem: 'unread-deadline' } : known(value);
}

function nextDay(iso: string): string {
  const [year, month, day] = iso.split('-').map(Number) as [number, number, number];
  return isoDay(addDays({ year, month, day }, 1))!;
}

function range(first: PlacedPoint, last: PlacedPoint, limit: Limit | null, plan: PlanTime): Resolved {
  const ending = yearOf(last, plan);
  let opening = first.year === null && ending ? ending : yearOf(first, plan);
  let from = daysOf(first, opening);
  const to = daysOf(last, ending);
  if (typeof from !== 'string' && typeof to !== 'string' && from.start > to.end && first.sharedYear && opening) {
    // `tháng 11 - 02/2022`: the year is printed with the later month only.
    opening = { ...opening, year: opening.year - 1 };
    from = daysOf(first, opening);
  }
  if (typeof from === 'string' || typeof to === 'string') {
    const problem = typeof from === 'string' ? from : (to as Problem);
    return failed(problem, duringDays(null, null, null));
  }
  if (from.start > to.end) return { value: duringDays(null, null, null), problem: 'unread-deadline' };
  const source =
    from.year.source === 'plan' || to.year.source === 'plan'
      ? first.year === null && last.year === null
        ? 'plan'
        : 'explicit'
      : 'explicit';
  if (limit === 'before') return known(beforeDay(from.start, source));
  if (limit === 'by') return known(byDay(to.end, source));
  if (from.start === to.end) return known(onDay(from.start, source));
  return known(duringDays(from.start, to.end, source));
}

/** Works out the dates of one member of a list with the preposition and the cycle that it shares. */
export function resolveMember({ first, last }: Member, limit: Limit | null, cycle: Cycle | null, plan: PlanTime): Resolved {
  if (cycle === 'next-year') {
    const own = severalYears(plan) ? null : yearOf({ ...first, year: null }, plan);
    if (own && !last && first.months) return point({ ...first, year: own.year + 1 }, limit, plan);
  }
  if (cycle) {
    const rule = recurrenceOf(first, last, cycle, limit);
    return known(recurring(rule, boundOf(first, limit, last !== null)));
  }
  if (first.planYear && first.year === null && severalYears(plan)) return known(recurring('FREQ=YEARLY', 'during'));
  return last ? range(first, last, limit, plan) : point(first, limit, plan);
}
