import type { Plan } from '../../../schemas/index.js';
import { bound } from '../edtf.js';

/** The first and last day (ISO) on which the plan can have been issued by its own date; null where it has none. */
export function planDay({ header }: Plan): { first: string; last: string } | null {
  const [first, last] = header.date === null ? [null, null] : [bound(header.date, 'first'), bound(header.date, 'last')];
  return first === null || last === null ? null : { first, last };
}
