import type { HeaderFields } from '../../schemas/index.js';
import type { PlacedCitation } from './read-passage.js';
import { tidySymbol } from './symbol.js';

/** A number without leading zeros: `04` and `4` are the same number. */
export function bareNumber(number: string): string {
  return number.replace(/^0+(?=\d)/u, '');
}

const bare = (number: string | null) => (number === null ? null : bareNumber(number));
const yearOf = (date: string | null) => /^\d{4}/u.exec(date ?? '')?.[0] ?? null;

/**
 * Whether a citation names the document itself: its own number and symbol, or in the line above an annex (`issuing`) its own type where the
 * header has no symbol. A date of another year speaks against it.
 */
export function isOwnNumber({ symbol, number, type, year, date }: PlacedCitation, header: HeaderFields, issuing: boolean): boolean {
  if (symbol === null) return false;
  const [own, cited] = [yearOf(header.date), year === null ? yearOf(date) : String(year)];
  if (own !== null && cited !== null && own !== cited) return false;
  if (header.symbol === null)
    return issuing && type !== null && type === header.type && (header.number === null || bare(header.number) === bare(number));
  const sameSymbol = tidySymbol(header.symbol).toUpperCase() === symbol.toUpperCase();
  if (!sameSymbol || (type !== null && header.type !== null && type !== header.type && !issuing)) return false;
  return bare(header.number) === bare(number) || (issuing && type === header.type && (header.number === null || number === null));
}
