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

/**
 * Whether a body begins to count anew within that year, with a new term: people's councils where they are elected, bodies of the Party after
 * their congresses (localities in 2015, 2020, 2025, the centre in the year after).
 */
export function countsTwice(symbol: string, year: number): boolean {
  if (/(?:TU|HU|QU|ĐU)$/u.test(symbol)) return year % 5 === 0;
  if (/TW$/u.test(symbol)) return year % 5 === 1;
  return symbol.includes('HĐND') && [2004, 2011, 2016, 2021, 2026].includes(year);
}

/** Whether the place in the key of a local document is only supposed, because no issuer is named: it may be one of another level. */
export function isAssumed({ issuer, key, symbol }: CitationFact): boolean {
  return issuer === null && key !== null && key.includes('@') && /(?:UBND|UB|HĐND)/u.test(symbol ?? '');
}
