import { bareNumber } from '../../../extractors/legal-references/own-number.js';
import { issuerPart } from '../../../extractors/legal-references/symbol.js';
import { agencyOf } from '../../../extractors/registry/agencies.js';
import { dayNumber } from '../edtf.js';
import type { CitationFact } from '../facts.js';
import type { FoundFinding } from '../finding.js';
import { isOneSlip } from '../one-slip.js';
import { contradict, isFormalTitle, sameTitle } from '../titles.js';
import { conflictOf, majority, type Reading, tell } from './readings.js';
import { usualTitles } from './usual-titles.js';

/**
 * Two identifiers that differ in a letter or in exchanged digits and bear the same date: `1891/KH-SKHCN` and `1891/KH-SKHCCN`. Only within one
 * place; numbers are compared only where the title is the same, because offices sign many documents in a day.
 */
export function nearIdentical(citations: Iterable<CitationFact>): FoundFinding[] {
  const sameNumber = new Map<string, Map<string, CitationFact[]>>();
  const sameSymbol = new Map<string, Map<string, CitationFact[]>>();
  for (const fact of citations) {
    if (fact.key === null || fact.number === null || fact.symbol === null || dayNumber(fact.date) === null) continue;
    const place = fact.key.split('@')[1] ?? '';
    put(sameNumber, [bareNumber(fact.number), fact.date, place].join('|'), fact.key, fact);
    if (fact.printedTitle !== null && isFormalTitle(fact.printedTitle))
      put(sameSymbol, [fact.symbol, fact.date, place].join('|'), fact.key, fact);
  }
  const found: FoundFinding[] = [];
  for (const documents of sameNumber.values()) pairs(documents, (a, b) => isSymbolSlip(a, b) && found.push(conflict(a, b)));
  for (const documents of sameSymbol.values()) pairs(documents, (a, b) => isNumberSlip(a, b) && found.push(conflict(a, b)));
  return found;
}

type Documents = Map<string, CitationFact[]>;

function put(buckets: Map<string, Documents>, bucket: string, key: string, fact: CitationFact): void {
  const documents = buckets.get(bucket) ?? new Map<string, CitationFact[]>();
  buckets.set(bucket, documents);
  const like = documents.get(key);
  if (like) like.push(fact);
  else documents.set(key, [fact]);
}

/** Offices sign few documents of one kind in a day: no bucket grows large but in made-up data, and of those the first are enough. */
const comparedDocuments = 50;

function pairs(documents: Documents, visit: (a: CitationFact[], b: CitationFact[]) => void): void {
  if (documents.size < 2) return;
  const all = [...documents.values()].slice(0, comparedDocuments);
  for (const [index, a] of all.entries()) for (const b of all.slice(index + 1)) visit(a, b);
}

const letters = (symbol: string) => symbol.toUpperCase().replace(/[^\p{L}\p{N}]+/gu, '');

function isSymbolSlip([a]: CitationFact[], [b]: CitationFact[]): boolean {
  const [left, right] = [letters(a!.symbol!), letters(b!.symbol!)];
  if (!isOneSlip(left, right) || Math.min(left.length, right.length) < 4) return false;
  const bothKnown =
    [a!, b!].every(({ symbol }) => agencyOf(issuerPart(symbol!)) !== null) && issuerPart(a!.symbol!) !== issuerPart(b!.symbol!);
  const titles = [a!.printedTitle, b!.printedTitle];
  if (titles.every((title) => title !== null)) return bothKnown ? sameTitle(titles[0]!, titles[1]!) : !contradict(titles[0]!, titles[1]!);
  return !bothKnown;
}

function isNumberSlip(a: CitationFact[], b: CitationFact[]): boolean {
  const [left, right] = [bareNumber(a[0]!.number!), bareNumber(b[0]!.number!)];
  // Any two numbers of one or two digits are a slip apart.
  if (Math.min(left.length, right.length) < 3 || !isOneSlip(left, right)) return false;
  const others = usualTitles(b, 3);
  return usualTitles(a, 3).some((title) => others.some((other) => sameTitle(title, other)));
}

function conflict(a: CitationFact[], b: CitationFact[]): FoundFinding {
  const readings: Reading[] = [a, b].map((citations) => ({ shown: citations[0]!.identifier!, citations }));
  readings.sort((left, right) => right.citations.length - left.citations.length);
  const told = tell(readings);
  const expected = majority(readings);
  return conflictOf(readings, {
    code: 'near-identical-identifiers',
    severity: 'warning',
    message: {
      vi: `Hai số, ký hiệu gần giống nhau cùng ngày: ${told.vi}. Có lẽ là một văn bản và một bản chép sai${expected === null ? '; chưa rõ cách nào đúng' : ''}.`,
      en: `Two almost identical identifiers with the same date: ${told.en}. They are probably one document, miscopied once${expected === null ? '; which form is right is open' : ''}.`,
    },
    key: readings[0]!.citations[0]!.key,
  });
}
