import { isPossibleDate } from '../../../extractors/legal-references/cited-date.js';
import { agree, printed, yearOf } from '../edtf.js';
import type { FoundFinding } from '../finding.js';
import { nameOf } from '../found.js';
import { contradict, sameTitle } from '../titles.js';
import { countingPeriod, countsTwice, type Group, isAssumed } from './groups.js';
import { conflictOf, majority, type Reading, readingsOf, tell } from './readings.js';
import { usualTitles } from './usual-titles.js';

/** One number with several dates. A number that holds no year comes again each year: then only what surely is one document is compared. */
export function conflictingDates({ id, citations, yearly }: Group): FoundFinding[] {
  const dated = citations.filter(({ date, year }) => date !== null && isPossibleDate(date) && (year === null || yearOf(date) === year));
  const readings = readingsOf(
    dated,
    ({ date }) => date,
    agree,
    (date) => date.replace(/\D/gu, '').length,
  );
  if (readings.length < 2) return [];
  if (!yearly) return [conflict(readings, 'error')];
  const periods = new Map<string, Reading[]>();
  for (const reading of readings) {
    const { symbol } = reading.citations[0]!;
    const twice = symbol !== null && countsTwice(symbol, Number(reading.shown.slice(0, 4)));
    const period = twice ? reading.shown : countingPeriod(id, reading.shown);
    periods.set(period, [...(periods.get(period) ?? []), reading]);
  }
  const within = [...periods.values()].filter((same) => same.length > 1);
  const found = within.map((same) => conflict(same, severityOf(same)));
  // A law that is known by its name is made anew after some years.
  return citations[0]!.number === null ? found : [...found, ...acrossPeriods(periods)];
}

/** Two documents of one number and year exist only at different levels: where titles disagree, or the place is assumed, it is no certain error. */
function severityOf(readings: readonly Reading[]): 'error' | 'warning' {
  const titles = readings.map(({ citations }) => usualTitles(citations));
  const differ = titles.some((some, index) =>
    titles.slice(index + 1).some((others) => some.some((a) => others.some((b) => contradict(a, b)))),
  );
  const assumed = readings.some(({ citations }) => citations.every(isAssumed));
  return differ || assumed ? 'warning' : 'error';
}

/**
 * The same number in two years. The same title makes it one document with a slip of the year; the same day and month alone only a note,
 * because an office reaches a number at about the same time every year.
 */
function acrossPeriods(periods: ReadonlyMap<string, readonly Reading[]>): FoundFinding[] {
  const all = [...periods.values()].map((readings) => readings[0]!);
  const found: FoundFinding[] = [];
  for (const [index, reading] of all.entries()) {
    for (const other of all.slice(index + 1)) {
      const severity = likeness(reading, other);
      if (severity === null) continue;
      found.push(conflict(byCount([reading, other]), severity));
      break;
    }
  }
  return found;
}

const byCount = (readings: Reading[]) => readings.sort((a, b) => b.citations.length - a.citations.length);

function likeness(a: Reading, b: Reading): 'warning' | 'note' | null {
  const [left, right] = [usualTitles(a.citations), usualTitles(b.citations)];
  if (left.some((title) => right.some((other) => sameTitle(title, other)))) return 'warning';
  const untold = left.length === 0 || right.length === 0;
  return untold && a.shown.length === 10 && !a.shown.includes('X') && a.shown.slice(4) === b.shown.slice(4) ? 'note' : null;
}

function conflict(readings: Reading[], severity: 'error' | 'warning' | 'note'): FoundFinding {
  const first = readings[0]!.citations[0]!;
  const told = tell(readings, printed);
  const expected = majority(readings);
  return conflictOf(readings, {
    code: 'conflicting-dates',
    severity,
    message: {
      vi: `«${nameOf(first)}» được viện dẫn với nhiều ngày khác nhau: ${told.vi}. ${expected === null ? 'Chưa rõ ngày nào đúng' : `Đa số ghi ${printed(expected)}`}; có thể một bản chép sai, cần đối chiếu bản gốc.`,
      en: `«${nameOf(first)}» is cited with different dates: ${told.en}. ${expected === null ? 'Which one is right is open' : `Most say ${expected}`}; a copy may be wrong, compare with the original.`,
    },
    key: first.key,
  });
}
