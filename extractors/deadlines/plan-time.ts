import type { DeadlineValue, HeaderFields } from '../../schemas/index.js';
import type { Point } from './point.js';

/** What the document says about the time of the plan as a whole. `yearHint` is the year of a column head. */
export interface PlanTime {
  period: HeaderFields['period'];
  /** The document's own date in EDTF, with unknown parts. */
  date: string | null;
  yearHint: number | null;
}

/** A year and where it comes from. */
export interface KnownYear {
  year: number;
  source: NonNullable<DeadlineValue['yearSource']>;
}

/** Whether the plan runs over several years, so that `trong năm` comes back. */
export const severalYears = ({ period }: PlanTime): boolean => period !== null && period.end > period.start;

/** Whether a day lies before the plan was made: before its own date, or else before the first of its years. */
export function isPast(day: string, { date, period }: PlanTime): boolean {
  const made = date !== null && /^\d{4}/u.test(date) ? date.replace(/XX/gu, '01') : period && `${period.start}-01-01`;
  return made !== null && day < made;
}

/**
 * The year of a date that prints none: of the column head, of a plan for one year, or, where the plan names no years, of the document's
 * own date if the day is not before it. Null in a plan of several years: nothing says which is meant.
 */
export function yearOf(point: Point, plan: PlanTime): KnownYear | null {
  if (point.year !== null) return { year: point.year, source: 'explicit' };
  if (plan.yearHint !== null) return { year: plan.yearHint, source: 'explicit' };
  if (plan.period) return plan.period.start === plan.period.end ? { year: plan.period.start, source: 'plan' } : null;
  const own = /^(\d{4})-(\d{2})(?:-(\d{2}))?/.exec(plan.date ?? '');
  if (!own || !point.months) return null;
  const month = Number(own[2]);
  const passed =
    point.months[1] < month ||
    (point.months[1] === month && own[3] !== undefined && point.day !== null && point.day >= 0 && point.day < Number(own[3]));
  return passed ? null : { year: Number(own[1]), source: 'plan' };
}
