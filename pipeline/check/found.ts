import type { FindingEvidence, FindingSeverity } from '../../schemas/index.js';
import type { CitationFact } from './facts.js';
import type { FoundFinding, Language } from './finding.js';

/** A citation as evidence. */
export function evidenceOf({ place: { file, quote, span, page, item } }: CitationFact): FindingEvidence {
  return { file, quote, span, page, item };
}

/** A citation with its title as evidence, where the title stands behind it. */
export function titledEvidence(fact: CitationFact): FindingEvidence {
  const evidence = evidenceOf(fact);
  if (fact.titleBehind === null || evidence.span === null) return evidence;
  const { lead, end } = fact.titleBehind;
  return { ...evidence, quote: `${evidence.quote}${lead}${fact.printedTitle}`, span: { start: evidence.span.start, end } };
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
    /** The title belongs to the evidence. */
    withTitle?: boolean;
  },
): FoundFinding {
  const { others = [], withTitle = false, expected = null, suggestion = null, ...rest } = finding;
  return { ...rest, expected, suggestion, evidence: [(withTitle ? titledEvidence : evidenceOf)(fact), ...others], key: fact.key };
}

/** How a citation is named in messages: as identified, else as quoted. */
export function nameOf({ identifier, place }: CitationFact): string {
  return identifier ?? place.quote;
}
