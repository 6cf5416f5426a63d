import { identityOf } from '../../extractors/legal-references/identity.js';
import type { Locality } from '../../extractors/legal-references/locality.js';
import type { HeaderFields } from '../../schemas/index.js';

/** The key under which others cite the document with this header; null where number, symbol, date or place is unknown. */
export function ownKey({ type, number, symbol, date, issuer, parent }: HeaderFields, locality: Locality): string | null {
  if (number === null || symbol === null) return null;
  const [, digits = number, year] = /^(\d{1,5}[a-zđ]?)\/(\d{4})$/u.exec(number) ?? [];
  return identityOf(
    {
      kind: 'numbered',
      type,
      number: digits,
      year: year === undefined ? null : Number(year),
      symbol,
      name: null,
      date,
      issuer,
      seat: parent ?? '',
    },
    locality,
  ).key;
}
