import type { Reference } from '../../../schemas/index.js';
import { wordKey } from '../words/syllable.js';

const bare = (number: string | null): string | null => number?.replace(/^0+(?=\d)/u, '').toLowerCase() ?? null;
const letters = (text: string | null): string => [...(text ?? '').matchAll(/[\p{L}\p{N}]+/gu)].map(([word]) => wordKey(word)).join(' ');
const yearOf = ({ year, date }: Reference): number | null => year ?? (date && /^\d{4}/u.test(date) ? Number(date.slice(0, 4)) : null);

/** Whether two citations can mean one document: nothing that both say contradicts. A blank number is filled in by any. */
export function sameDocument(one: Reference, other: Reference): boolean {
  if (one.key !== null && one.key === other.key) return true;
  const [year, otherYear] = [yearOf(one), yearOf(other)];
  if (year !== null && otherYear !== null && year !== otherYear) return false;
  if (letters(one.symbol) !== letters(other.symbol)) return false;
  const [number, otherNumber] = [bare(one.number), bare(other.number)];
  if (number !== null && otherNumber !== null)
    return number === otherNumber && (one.symbol !== null || letters(one.title) === letters(other.title));
  if (number === null && otherNumber === null) return one.type === other.type && letters(one.title) === letters(other.title);
  return one.symbol !== null && one.type === other.type;
}

/** Whether the citation of a document is complete where it had a blank before. */
export const isFilledIn = (before: Reference, after: Reference): boolean =>
  before.number === null && after.number !== null && before.symbol !== null;
