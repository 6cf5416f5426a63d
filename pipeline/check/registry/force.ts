import type { RegistryRecord } from '../../../schemas/index.js';
import type { CitingDay } from './citing-day.js';

/** Whether a document was in force on a day; `since` is the day on which the state began, where it is known. */
export interface Force {
  state: 'in-force' | 'partly' | 'not-yet' | 'suspended' | 'ended' | 'unknown';
  since: string | null;
}

const ended = new Set(['repealed', 'replaced', 'expired']);

/**
 * The force of a recorded document on the citing day. Certain only: before `expires` a document that is gone today was in force; a state
 * whose day is not recorded holds from the day of the record on.
 */
export function forceOn({ effective, expires, status, asOf }: RegistryRecord, day: CitingDay | null): Force {
  if (day === null) return { state: 'unknown', since: null };
  if (expires !== null && expires <= day.first) return { state: 'ended', since: expires };
  if (effective !== null && day.last !== null && day.last < effective) return { state: 'not-yet', since: effective };
  const recorded = asOf !== null && asOf <= day.first;
  if (status !== null && ended.has(status)) {
    if (expires === null) return recorded ? { state: 'ended', since: null } : { state: 'unknown', since: null };
    return day.last !== null && day.last < expires ? { state: 'in-force', since: effective } : { state: 'unknown', since: null };
  }
  if (status === 'partly' || status === 'suspended') return recorded ? { state: status, since: null } : { state: 'unknown', since: null };
  if (expires !== null && (day.last === null || day.last >= expires)) return { state: 'unknown', since: null };
  if (effective !== null && effective > day.first) return { state: 'unknown', since: null };
  // What was in force on the day of the record may have ended since.
  if (expires === null && (status === null || (asOf !== null && asOf < day.first))) return { state: 'unknown', since: null };
  return { state: 'in-force', since: effective };
}
