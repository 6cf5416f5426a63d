import type { Reference, RegistryRecord } from '../../../schemas/index.js';
import type { CitingDay } from './citing-day.js';
import { forceOn } from './force.js';
import type { Registry } from './registry.js';

/** The record of a cited document, and how surely it is the one: by its own key, or a law by name as the version that the day calls for. */
export interface CitedRecord {
  record: RegistryRecord;
  by: 'key' | 'name' | 'version';
}

/** The first record of every document among versions of one name; two files may hold the same one. */
const distinct = (records: readonly RegistryRecord[]): RegistryRecord[] => [
  ...new Map([...records].reverse().map((record) => [record.key ?? record.date, record])).values(),
];

/**
 * The record that a citation means, or null. A law by name and year is the one version of that year; by name alone the version in force on
 * the citing day, or the last one where all versions that are known have ended by then.
 */
export function citedRecord({ key, number }: Reference, registry: Registry, day: CitingDay | null): CitedRecord | null {
  if (key === null) return null;
  const records = distinct(registry.find(key));
  if (number !== null || !/^(?:luat|phap-lenh)\//u.test(key)) return records.length === 1 ? { record: records[0]!, by: 'key' } : null;
  if (/\/\d{4}$/u.test(key)) return records.length === 1 ? { record: records[0]!, by: 'name' } : null;
  const states = records.map((record) => ({ record, state: forceOn(record, day).state }));
  const standing = states.filter(({ state }) => state !== 'ended' && state !== 'not-yet');
  if (standing.length === 1 && standing[0]!.state === 'in-force') return { record: standing[0]!.record, by: 'version' };
  if (standing.length > 0 || states.some(({ state }) => state === 'not-yet')) return null;
  const last = states.map(({ record }) => record).sort((a, b) => ((a.expires ?? '') < (b.expires ?? '') ? 1 : -1))[0];
  return last === undefined ? null : { record: last, by: 'version' };
}
