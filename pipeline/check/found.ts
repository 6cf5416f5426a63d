import type { FindingEvidence, FindingSeverity } from '../../schemas/index.js';
import type { CitationFact } from './facts.js';
import type { FoundFinding, Language } from './finding.js';

/** A citation as evidence. */
export function evidenceOf({ place: { file, quote, span, page, item } }: CitationFact): FindingEvidence {
  return { file, quote, span, page, item };
}

/** A finding about one citation, with what else belongs to it. */
export function aboutCitation(
  fact: CitationFact,
  finding: {
    code: string;
    severity: FindingSeverity;
    message: Readonly<Record<Language, string>>;
    expected?: string | null;
    met: string;
    suggestion?: string | null;
    others?: readonly FindingEvidence[];
  },
): FoundFinding {
  const { others = [], expected = null, suggestion = null, ...rest } = finding;
  return { ...rest, expected, suggestion, evidence: [evidenceOf(fact), ...others], key: fact.key };
}

/** How a citation is named in messages: as identified, else as quoted. */
export function nameOf({ identifier, place }: CitationFact): string {
  return identifier ?? place.quote;
}
