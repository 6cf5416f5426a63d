import type { DeadlineValue } from '../../schemas/index.js';
import type { Grain } from './point.js';
import type { Limit } from './prepositions.js';
import type { Problem } from './resolve.js';

/** A time expression as read from the words, before it is decided whether it says when a duty is to be done. Offsets are of the passage. */
export interface Candidate {
  rule: string;
  start: number;
  end: number;
  /** Null where the calendar has no such day. */
  value: DeadlineValue | null;
  problem: Problem | null;
  grain: Grain | 'phrase';
  limit: Limit | null;
  /** No year is printed with it, so that a frequency before it may claim it. */
  yearless: boolean;
  /** A further member of a list: it counts where the one before it does. */
  follows?: boolean;
}

/** The longest candidates that do not overlap, in reading order; of two equally long ones the earlier. Linear but for the sorting. */
export function longest<T extends { start: number; end: number }>(candidates: readonly T[]): T[] {
  const ranked = [...candidates].sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  const taken = new Uint8Array(candidates.reduce((end, candidate) => Math.max(end, candidate.end), 0));
  const kept = ranked.filter(({ start, end }) => {
    // Whatever was taken before is at least as long, so that it cannot lie strictly inside.
    if (taken[start] || taken[end - 1]) return false;
    taken.fill(1, start, end);
    return true;
  });
  return kept.sort((a, b) => a.start - b.start);
}
