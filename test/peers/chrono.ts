import type { Reader } from './score.js';

interface ChronoDate {
  get(part: 'year' | 'month' | 'day'): number | null;
  isCertain(part: 'day' | 'month' | 'year'): boolean;
}
interface ChronoResult {
  start: ChronoDate;
  end?: ChronoDate | null;
}
interface Chrono {
  parse(text: string, reference?: Date, options?: { forwardDate?: boolean }): ChronoResult[];
}

const iso = (date: ChronoDate): string =>
  [String(date.get('year')), ...(['month', 'day'] as const).map((part) => String(date.get(part)).padStart(2, '0'))].join('-');

/** The last day that a chrono date covers: of the month where it is sure of the month only, of the year where it is sure of the year only. */
function last(date: ChronoDate): string {
  const [year, month] = [date.get('year')!, date.get('month')!];
  if (date.isCertain('day')) return iso(date);
  const end = new Date(Date.UTC(year, date.isCertain('month') ? month : 12, 0));
  return end.toISOString().slice(0, 10);
}

/**
 * chrono-node's Vietnamese locale as a reader, or null where it is not installed. It knows dates, not kinds, so that it is compared by dates
 * alone; a month or year that it is sure of counts as the whole of it. The reference date is the first day of the plan, and
 * dates without a year are to lie behind it.
 */
export async function loadChrono(): Promise<{ name: string; read: Reader } | null> {
  const name = 'chrono-node/vi';
  let chrono: Chrono;
  try {
    chrono = (await import(name)) as Chrono;
  } catch {
    return null;
  }
  const read: Reader = (text, { period }) => {
    const reference = new Date(Date.UTC(period?.start ?? 2024, 0, 1, 5));
    return chrono.parse(text, reference, { forwardDate: true }).map(({ start, end }) => `date ${iso(start)}..${last(end ?? start)}`);
  };
  return { name, read };
}
