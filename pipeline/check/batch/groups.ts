import { slug } from '../../../extractors/vietnamese.js';
import { bound } from '../edtf.js';
import type { CitationFact } from '../facts.js';

/** Citations that speak of one number of one series: the years that only dates give may differ. */
export interface Group {
  /** `checkKey` of the citations, or a name of their own where only this file knows the place (then no key). */
  id: string;
  /** The number holds its year: there is one document of this name. Without it the number comes again each year. */
  yearly: boolean;
  citations: CitationFact[];
}

/**
 * What a citation is compared under: its `checkKey`; else, where nothing but the place of a local issuer is missing, number, symbol and
 * issuer within its own file, because one document means one place by `UBND tỉnh`. Null where there is no identity.
 */
export function groupId({ checkKey, number, symbol, date, year, issuer, type, place }: CitationFact): string | null {
  if (checkKey !== null) return checkKey;
  if (number === null || symbol === null || issuer === null || (date === null && year === null)) return null;
  return `${place.file}#${type ?? ''}/${number}/${year ?? ''}/${symbol}/${slug(issuer)}`;
}

/** The citations of a batch by the number that they name, in the order of their first mention. */
export function groupCitations(citations: Iterable<CitationFact>): Group[] {
  const groups = new Map<string, Group>();
  for (const fact of citations) {
    const id = groupId(fact);
    if (id === null) continue;
    const group = groups.get(id);
    if (group) group.citations.push(fact);
    else groups.set(id, { id, yearly: fact.year === null, citations: [fact] });
  }
  return [...groups.values()];
}

/**
 * The time within which a number comes once: a year. On 2025-07-01 provinces and communes were formed anew (Nghị quyết 202/2025/QH15), and
 * their bodies began to count anew: for local keys (`…@province`) that year has two parts.
 */
export function countingPeriod(key: string, date: string): string {
  const year = date.slice(0, 4);
  if (year !== '2025' || !key.includes('@')) return year;
  const last = bound(date, 'last')!;
  return `${year}/${last < '2025-07-01' ? 'before' : 'since'} July`;
}
