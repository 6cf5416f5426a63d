import type { FindingEvidence, FindingSeverity } from '../../../schemas/index.js';
import type { CitationFact } from '../facts.js';
import type { FoundFinding, Language } from '../finding.js';
import { evidenceOf } from '../found.js';

/** One way in which citations of a document read, with those that read so. */
export interface Reading {
  shown: string;
  citations: readonly CitationFact[];
}

/** So many mentions stand for a reading in the evidence. */
const shownMentions = 3;

/**
 * The readings that citations fall into, most frequent first; `read` gives what is compared, `same` says whether one reads as an earlier one. What says
 * more (`detail`) is taken first; what agrees with several readings speaks for none. Order of first mention decides a tie.
 */
export function readingsOf(
  citations: readonly CitationFact[],
  read: (fact: CitationFact) => string | null,
  same: (a: string, b: string) => boolean,
  detail: (value: string) => number = () => 0,
): Reading[] {
  const exact = new Map<string, CitationFact[]>();
  for (const fact of citations) {
    const value = read(fact);
    if (value === null) continue;
    const like = exact.get(value);
    if (like) like.push(fact);
    else exact.set(value, [fact]);
  }
  const readings: { shown: string; citations: CitationFact[] }[] = [];
  for (const [shown, like] of [...exact].sort(([v, a], [w, b]) => detail(w) - detail(v) || b.length - a.length)) {
    const [reading, another] = readings.filter((earlier) => same(earlier.shown, shown));
    if (another) continue;
    if (reading) reading.citations.push(...like);
    else readings.push({ shown, citations: like });
  }
  return readings.sort((a, b) => b.citations.length - a.citations.length);
}

/** A reading is the majority's where it stands at least twice as often as the next one. */
export function majority([first, second]: readonly Reading[]): string | null {
  return first && second && first.citations.length >= 2 * second.citations.length ? first.shown : null;
}

/** One mention of each file first, so that both sides of a conflict show different files where there are any. */
function examples(citations: readonly CitationFact[]): CitationFact[] {
  const files = new Map(citations.toReversed().map((fact) => [fact.place.file, fact] as const));
  const first = new Set(files.values());
  const ordered = [...citations.filter((fact) => first.has(fact)), ...citations.filter((fact) => !first.has(fact))];
  return ordered.slice(0, shownMentions);
}

/** A finding with the evidence of every reading, those of the minority first. */
export function conflictOf(
  readings: readonly Reading[],
  finding: { code: string; severity: FindingSeverity; message: Readonly<Record<Language, string>>; key: string | null },
  asEvidence: (fact: CitationFact) => FindingEvidence = evidenceOf,
): FoundFinding {
  const [most, ...others] = readings;
  const expected = majority(readings);
  return {
    ...finding,
    expected,
    met: (expected === null ? readings : others).map(({ shown, citations }) => `${shown} (${citations.length}×)`).join('; '),
    evidence: [...others, most!].flatMap(({ citations }) => examples(citations).map(asEvidence)),
    suggestion: null,
  };
}

/** The readings in words, with how often each stands. */
export function tell(readings: readonly Reading[], show: (value: string) => string = (value) => value): Readonly<Record<Language, string>> {
  const list = (times: string) => readings.map(({ shown, citations }) => `«${show(shown)}» (${citations.length}${times})`).join('; ');
  return { vi: list(' lần'), en: list('×') };
}
