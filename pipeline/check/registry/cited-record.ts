import type { Reference, RegistryRecord } from '../../../schemas/index.js';
import { areOfTwoSeries } from '../series.js';
import type { CitingDay } from './citing-day.js';
import { forceOn } from './force.js';
import type { Registry } from './registry.js';

/** The record of a cited document, and how surely it is the one: by its own key, or a law by name as the version that the day calls for. */
export interface CitedRecord {
  record: RegistryRecord;
  by: 'key' | 'name' | 'version';
}

/** Records of different documents; of one document that several files hold, those of the file given first. */
function distinct(records: readonly RegistryRecord[]): RegistryRecord[] {
  const files = new Map<string, string>();
  const named = records.map((record) => ({ record, name: record.key ?? record.date ?? '' }));
  for (const { record, name } of named) if (!files.has(name)) files.set(name, record.file);
  const own = named.filter(({ record, name }) => files.get(name) === record.file);
  return [...new Map([...own].reverse().map(({ record, name }) => [`${name} ${record.date}`, record])).values()].reverse();
}

/** The year that stands in the number of a record. */
function printedYear({ identifier }: RegistryRecord): number | null {
  const year = /\/(?<year>\d{4})\//u.exec(identifier ?? '')?.groups?.['year'];
  return year === undefined ? null : Number(year);
}

/** The one record, or among several of one identity the one whose date the citation has: bodies of one place may number apart. */
function only(records: readonly RegistryRecord[], date: string | null, by: CitedRecord['by']): CitedRecord | null {
  const [record] = records.length === 1 ? records : records.filter((other) => date !== null && other.date === date);
  return record === undefined ? null : { record, by };
}

/** The version of a law that was issued on the same day of another year: `ngày 29/11/2015` for the law of 29/11/2005. Nothing was issued in the year cited. */
function sameDay(registry: Registry, name: string | null, date: string | null): CitedRecord | null {
  if (name === null || date === null || !/^\d{4}-\d{2}-\d{2}$/u.test(date)) return null;
  const [record, ...more] = distinct(registry.find(name)).filter((other) => other.date?.slice(5) === date.slice(5));
  return record === undefined || more.length > 0 ? null : { record, by: 'name' };
}

/**
 * The record that a citation means, or null. A law by name and year is the one version of that year; by name alone the version in force on
 * the citing day, or the last one where all versions that are known have ended by then.
 */
export function citedRecord(
  { key, checkKey, number, date, year, symbol }: Reference,
  registry: Registry,
  day: CitingDay | null,
): CitedRecord | null {
  if (key === null) return null;
  const cited = { year, symbol, date };
  const records = distinct(registry.find(key)).filter(
    (record) => !areOfTwoSeries(cited, { ...cited, year: printedYear(record), date: record.date }),
  );
  if (number !== null || !/^(?:luat|phap-lenh)\//u.test(key)) return only(records, date, 'key');
  if (/\/\d{4}$/u.test(key)) return records.length > 0 ? only(records, date, 'name') : sameDay(registry, checkKey, date);
  const states = records.map((record) => ({ record, state: forceOn(record, day).state }));
  const standing = states.filter(({ state }) => state !== 'ended' && state !== 'not-yet');
  if (standing.length === 1 && standing[0]!.state === 'in-force') return { record: standing[0]!.record, by: 'version' };
  if (standing.length > 0 || states.some(({ state }) => state === 'not-yet')) return null;
  const last = states.map(({ record }) => record).sort((a, b) => ((a.expires ?? '') < (b.expires ?? '') ? 1 : -1))[0];
  return last === undefined ? null : { record: last, by: 'version' };
}
