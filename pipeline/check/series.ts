import { agree } from './edtf.js';

/** What tells which series a number belongs to: with the year in the number or without, of which type, of which day (EDTF). */
export interface Numbered {
  year: number | null;
  symbol: string | null;
  date: string | null;
}

/** Types that bodies number twice a year: normative documents as `48/2021/QĐ-UBND`, single cases as `48/QĐ-UBND`. */
const twofold = /^(?:QĐ|NQ|CT)(?:-|$)/u;

/**
 * Whether two numbers that agree but for a printed year surely are of two series, and so two documents: of two days. On one day, or where a
 * day is open, the year was only left out.
 */
export function areOfTwoSeries(a: Numbered, b: Numbered): boolean {
  if ((a.year === null) === (b.year === null) || !twofold.test(a.symbol ?? '')) return false;
  return a.date !== null && b.date !== null && !agree(a.date, b.date);
}
