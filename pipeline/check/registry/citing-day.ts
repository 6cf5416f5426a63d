import { bareNumber } from '../../../extractors/legal-references/own-number.js';
import type { Plan } from '../../../schemas/index.js';
import { bound } from '../edtf.js';

/** The first and the last day (ISO) on which a document can have been written; `last` is null where nothing limits it. */
export interface CitingDay {
  first: string;
  last: string | null;
}

/**
 * When the citing document was written: the day that is asked for, else its own date, else no earlier than what it cites. Of the cited
 * dates the second latest counts, so that one miscopied date decides nothing. Null where nothing can be known.
 */
export function citingDay({ header, references }: Plan, asOf: string | null): CitingDay | null {
  if (asOf !== null) return { first: asOf, last: asOf };
  const own = header.date === null ? null : bound(header.date, 'first');
  if (own !== null) return { first: own, last: bound(header.date!, 'last') };
  const dates = new Map(
    references.flatMap(({ date, number, symbol, year }) =>
      date !== null && /^\d{4}-\d{2}-\d{2}$/u.test(date) && number !== null && (year === null || date.startsWith(String(year)))
        ? [[`${bareNumber(number)}/${symbol}`, date] as const]
        : [],
    ),
  );
  const second = [...dates.values()].sort().at(-2);
  const end = header.period === null ? null : `${header.period.end}-12-31`;
  return second === undefined || (end !== null && second > end) ? null : { first: second, last: end };
}
