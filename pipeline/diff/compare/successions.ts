import { type Succession, successorsOf } from '../../../extractors/registry/successions.js';
import type { Plan } from '../../../schemas/index.js';

/** Who took over from a body by the time that the new version was made; where that is not known, at any time. */
export function successionsOf(name: string, made: Plan): readonly Succession[] {
  const { date } = made.header;
  const known = date !== null && /^\d{4}-\d{2}-\d{2}$/u.test(date) ? date : null;
  return successorsOf(name).filter(({ from }) => known === null || from <= known);
}

/** A succession in words, with its source. */
export const inWords = ({ former, successor, from, source }: Succession): string => `${former} → ${successor}, ${from} (${source})`;
