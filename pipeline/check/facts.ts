import { type Locality, planLocality } from '../../extractors/legal-references/locality.js';
import { bareNumber } from '../../extractors/legal-references/own-number.js';
import type { CitationPlace, HeaderFields, Plan, Reference, UnknownIdentity } from '../../schemas/index.js';
import { folded } from './folded.js';
import { ownKey } from './own-key.js';

/** What is kept of one citation after its document was read. */
export interface CitationFact {
  place: CitationPlace;
  type: string | null;
  /** The type word stands in this very citation, not only before another one of its list. */
  typePrinted: boolean;
  number: string | null;
  year: number | null;
  symbol: string | null;
  identifier: string | null;
  date: string | null;
  issuer: string | null;
  /** The issuer only where it is printed in this very citation, not shared from a list or inferred. */
  printedIssuer: string | null;
  title: string | null;
  /** The title only where it stands in or right behind this very citation. */
  printedTitle: string | null;
  /** The signs between quote and printed title, and where that title ends; null where it stands inside the quote. */
  titleBehind: { lead: string; end: number } | null;
  key: string | null;
  checkKey: string | null;
}

/** What is kept of one document: its own identity and its citations. */
export interface DocumentFacts {
  file: string;
  sha256: string;
  key: string | null;
  header: Pick<HeaderFields, 'type' | 'number' | 'symbol' | 'date' | 'issuer' | 'title' | 'period'>;
  citations: CitationFact[];
}

/** Reduces a plan to what the checks over a batch need. */
export function factsOf({ file, plan }: { file: string; plan: Plan }): DocumentFacts {
  const { type, number, symbol, date, issuer, title, period } = plan.header;
  return {
    file,
    sha256: plan.source.sha256,
    key: ownKey(plan.header, localityOf(plan)),
    header: { type, number, symbol, date, issuer, title, period },
    citations: plan.references.map((reference) => citationFact(reference, file, plan.text)),
  };
}

const localityOf = (plan: Plan): Locality => planLocality(plan.header, [plan]);

function citationFact(reference: Reference, file: string, text: string): CitationFact {
  const { type, number, year, symbol, identifier, date, issuer, title, key, checkKey } = reference;
  const place = {
    file,
    quote: reference.quote,
    span: reference.span,
    page: reference.page,
    item: reference.id,
    relation: reference.relation,
  };
  const quoted = title !== null && reference.quote.includes(title);
  const behind = title === null || quoted ? null : titleBehind(title, reference, text);
  return {
    typePrinted: type !== null && !/^(?:số(?![\p{L}])|\d)/iu.test(reference.quote),
    ...{ place, type, number, year, symbol, identifier, date, issuer, title, key, checkKey },
    printedIssuer: issuer !== null && folded(reference.quote).includes(folded(issuer)) ? issuer : null,
    printedTitle: behind === null && !quoted ? null : title,
    titleBehind: quoted ? null : behind,
  };
}

/** Where a title stands right behind a citation; white space is folded in the title, not in the text. */
function titleBehind(title: string, { span }: Reference, text: string): { lead: string; end: number } | null {
  const lead = /^\s{0,4}[,:]?\s{0,4}/u.exec(text.slice(span.end, span.end + 9))![0];
  let at = span.end + lead.length;
  for (const word of title.split(' ')) {
    while (/\s/u.test(text[at] ?? '')) at++;
    if (!text.startsWith(word, at)) return null;
    at += word.length;
  }
  return { lead: lead.replace(/\s+/gu, ' '), end: at };
}

/** Why a citation has no identity. */
export function unknownBecause({ type, number, year, date, symbol, title }: CitationFact): UnknownIdentity {
  if (number === null) return type === 'LUẬT' || type === 'PL' || type === 'BL' ? (title === null ? 'no-name' : 'no-number') : 'no-number';
  if (year === null && !/^\d{4}/u.test(date ?? '')) return 'no-year';
  return symbol === null ? 'no-symbol' : 'no-place';
}

/** Number and symbol of a citation without leading zeros and letter case, or null where one of them is missing: no identity, but a hint of one. */
export function numberAndSymbol({ number, symbol }: CitationFact): string | null {
  return number === null || symbol === null ? null : `${bareNumber(number)}/${symbol.toUpperCase()}`;
}
