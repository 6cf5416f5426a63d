import type { CitationReading, IndexedReference } from '../../schemas/index.js';
import { agree } from './edtf.js';
import { type CitationFact, type DocumentFacts, numberAndSymbol, unknownBecause } from './facts.js';
import { bodyOfName } from './issuers.js';
import { areOfTwoSeries } from './series.js';
import { contradict } from './titles.js';

/** Every cited document, sorted by key: where it is cited, how often, and in which readings; behind them the mentions without identity, in reading order. */
export function referenceIndex(documents: readonly DocumentFacts[]): IndexedReference[] {
  const byKey = new Map<string, CitationFact[]>();
  const unknown: IndexedReference[] = [];
  for (const { citations } of documents) {
    const known = keysByNumber(citations);
    for (const fact of citations) {
      if (fact.key === null) {
        unknown.push({ ...entry([fact]), reason: unknownBecause(fact), candidates: [...(known.get(numberAndSymbol(fact) ?? '') ?? [])] });
        continue;
      }
      const like = byKey.get(fact.key);
      if (like) like.push(fact);
      else byKey.set(fact.key, [fact]);
    }
  }
  const keys = [...byKey.keys()].sort((a, b) => (a < b ? -1 : 1));
  return [...keys.flatMap((key) => bySeries(byKey.get(key)!).map(entry)), ...unknown];
}

/** The citations of one key by the series of their numbers: `48/2021/QĐ-UBND` and `48/QĐ-UBND` of another day of that year are two documents. */
function bySeries(citations: readonly CitationFact[]): CitationFact[][] {
  const days = new Map(citations.filter(({ year }) => year !== null).map((fact) => [`${fact.symbol} ${fact.date}`, fact]));
  const normative = [...days.values()];
  if (normative.length === 0) return [[...citations]];
  const answers = new Map<string, boolean>();
  const isOther = (fact: CitationFact): boolean => {
    const name = `${fact.year} ${fact.symbol} ${fact.date}`;
    const known = answers.get(name) ?? normative.every((one) => areOfTwoSeries(one, fact));
    answers.set(name, known);
    return known;
  };
  const others = citations.filter(isOther);
  return others.length === 0 ? [[...citations]] : [citations.filter((fact) => !isOther(fact)), others];
}

/** The keys that one document cites under a number and symbol. */
function keysByNumber(citations: readonly CitationFact[]): Map<string, Set<string>> {
  const known = new Map<string, Set<string>>();
  for (const fact of citations) {
    const name = numberAndSymbol(fact);
    if (fact.key === null || name === null) continue;
    const keys = known.get(name);
    if (keys) keys.add(fact.key);
    else known.set(name, new Set([fact.key]));
  }
  return known;
}

/** A reading in the making, with the wordings of the title that it has taken in. */
interface Gathered {
  reading: CitationReading;
  titles: Set<string>;
}

/** Citations that agree with none of so many readings are joined only where they read alike to the letter. */
const comparedReadings = 40;

function entry(citations: readonly CitationFact[]): IndexedReference {
  const readings: Gathered[] = [];
  const exact = new Map<string, Gathered>();
  for (const fact of citations) {
    const words = JSON.stringify([fact.identifier, fact.date, fact.issuer, fact.title]);
    const joined = exact.get(words) ?? readings.slice(0, comparedReadings).find(({ reading, titles }) => agrees(reading, titles, fact));
    if (joined) join(joined, fact);
    else readings.push(begin(fact));
    exact.set(words, joined ?? readings.at(-1)!);
  }
  return {
    key: citations[0]!.key,
    reason: null,
    candidates: [],
    type: citations.find(({ type }) => type !== null)?.type ?? null,
    files: new Set(citations.map(({ place }) => place.file)).size,
    mentions: citations.length,
    readings: readings.map(({ reading }) => reading).sort((a, b) => b.mentions.length - a.mentions.length),
  };
}

function begin({ identifier, date, issuer, title, place }: CitationFact): Gathered {
  return { reading: { identifier, date, issuer, title, mentions: [place] }, titles: new Set(title === null ? [] : [title]) };
}

function join({ reading, titles }: Gathered, { date, issuer, title, place }: CitationFact): void {
  reading.mentions.push(place);
  reading.date = fuller(reading.date, date);
  reading.issuer ??= issuer;
  if (title === null || titles.has(title)) return;
  titles.add(title);
  reading.title = fuller(reading.title, title);
}

const fuller = (a: string | null, b: string | null) => (a === null || (b !== null && b.length > a.length) ? b : a);
const letters = (text: string) => text.toUpperCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** Whether a citation reads like those before it; what it leaves out agrees with anything. */
function agrees(reading: CitationReading, titles: ReadonlySet<string>, { identifier, date, issuer, title }: CitationFact): boolean {
  if (identifier !== reading.identifier && letters(identifier ?? '') !== letters(reading.identifier ?? '')) return false;
  if (date !== null && reading.date !== null && !agree(date, reading.date)) return false;
  if (issuer !== null && reading.issuer !== null && issuer !== reading.issuer) {
    const [a, b] = [bodyOfName(issuer), bodyOfName(reading.issuer)];
    if (a !== null && b !== null && a !== b) return false;
  }
  return title === null || titles.has(title) || reading.title === null || !contradict(title, reading.title);
}
