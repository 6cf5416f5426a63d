import type { ChangeEffect, Deadline } from '../../../schemas/index.js';
import type { Placed } from '../items/item.js';
import type { Comparison } from './comparison.js';
import type { Draft } from './draft.js';
import { compareValues } from './values.js';

type Value = Placed<Deadline>;

/** Deadlines that became earlier, later, more or less precise, were set or dropped. */
export function compareDeadlines(comparison: Comparison): Draft[] {
  const { wordKeys } = comparison;
  const anchored = ({ anchor }: Value) => wordKeys(anchor ?? '');
  return compareValues(comparison, comparison.old.item.deadlines, comparison.new.item.deadlines, {
    kind: 'deadline',
    field: 'deadlines',
    same: (one, other) => demandOf(one) === demandOf(other) && anchored(one) === anchored(other),
    fit: (one, other) => 1 + (one.kind === other.kind ? 0.3 : 0) + ((one.recurrence === null) === (other.recurrence === null) ? 0.2 : 0),
    effect: (before, after) => ({ effect: effectOf(before, after) }),
  });
}

/** What a deadline demands; `trước ngày 16/6` and `chậm nhất ngày 15/6` demand the same. */
function demandOf({ kind, start, end, due, recurrence, bound, duration, working }: Value): string {
  const open = kind === 'before' || kind === 'by';
  return JSON.stringify([open ? 'by' : kind, start, due ?? end, recurrence, bound, duration, working]);
}

function effectOf(before: Value, after: Value): ChangeEffect {
  const [was, is] = [lastDay(before), lastDay(after)];
  if (was !== null && is !== null && was !== is) return is < was ? 'earlier' : 'later';
  const [wasWide, isWide] = [vagueness(before), vagueness(after)];
  if (wasWide !== isWide) return isWide < wasWide ? 'more-precise' : 'less-precise';
  const [wasLong, isLong] = [before.duration, after.duration].map(daysOf);
  if (wasLong && isLong && wasLong !== isLong) return isLong < wasLong ? 'earlier' : 'later';
  return 'replaced';
}

const lastDay = ({ due, end, kind }: Value): string | null => (kind === 'continuous' ? null : (due ?? end));

/** How wide a deadline is, in days where it has dates; what has none is vaguer than any that has, `thường xuyên` most of all. */
function vagueness({ kind, start, end }: Value): number {
  if (kind === 'on') return 0;
  if (kind === 'continuous') return 100_000;
  if (kind === 'event') return 90_000;
  if (kind === 'relative') return 80_000;
  if (kind === 'recurring') return 70_000;
  if (start !== null && end !== null) return (Date.parse(end) - Date.parse(start)) / 86_400_000;
  return end === null ? 60_000 : 1000;
}

/** Days of an ISO 8601 duration; null for none. */
function daysOf(duration: string | null): number | null {
  const parts = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?/u.exec(duration ?? '');
  if (!parts) return null;
  const [years, months, weeks, days] = parts.slice(1).map((part) => Number(part ?? 0)) as [number, number, number, number];
  return years * 365 + months * 30 + weeks * 7 + days;
}
