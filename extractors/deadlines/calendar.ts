/** A calendar day as plain numbers; no time zone takes part. */
export interface Day {
  year: number;
  month: number;
  day: number;
}

const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;
const two = (n: number): string => String(n).padStart(2, '0');
const leap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** The number of days of a month (1 to 12) of the Gregorian calendar. */
export const lastDay = (year: number, month: number): number => (month === 2 && leap(year) ? 29 : lengths[month - 1]!);

/** Whether a day and month can exist in some year: 29/02 can, 31/04 and 01/13 cannot. */
export const mayExist = (month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= (month === 2 ? 29 : lengths[month - 1]!);

/** `YYYY-MM-DD`, or null where the calendar has no such day. */
export function isoDay({ year, month, day }: Day): string | null {
  if (month < 1 || month > 12 || day < 1 || day > lastDay(year, month)) return null;
  return `${year}-${two(month)}-${two(day)}`;
}

/** Reads a full `YYYY-MM-DD`; null for dates with unknown parts. */
export function readIso(text: string | null): Day | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text ?? '');
  return match ? { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) } : null;
}

/** The day that lies `count` days later (or earlier, below zero). */
export function addDays({ year, month, day }: Day, count: number): Day {
  let at = { year, month, day: day + count };
  while (at.day < 1) {
    at = at.month === 1 ? { ...at, year: at.year - 1, month: 12 } : { ...at, month: at.month - 1 };
    at.day += lastDay(at.year, at.month);
  }
  while (at.day > lastDay(at.year, at.month)) {
    at.day -= lastDay(at.year, at.month);
    at = at.month === 12 ? { ...at, year: at.year + 1, month: 1 } : { ...at, month: at.month + 1 };
  }
  return at;
}

/** The like day `count` months later, or the last day of that month where it is shorter (Civil Code 2015, Article 148). */
export function addMonths({ year, month, day }: Day, count: number): Day {
  const months = year * 12 + (month - 1) + count;
  const at = { year: Math.floor(months / 12), month: (months % 12) + 1 };
  return { ...at, day: Math.min(day, lastDay(at.year, at.month)) };
}

/** The day before an ISO date. */
export function dayBefore(iso: string): string {
  return isoDay(addDays(readIso(iso)!, -1))!;
}
