import type { DocumentFacts } from '../facts.js';
import type { FoundFinding } from '../finding.js';
import { mergeRepeats } from '../merge-repeats.js';
import type { CitationCheck } from './check.js';
import { citingDate, possibleDate } from './citing-date.js';
import { decreeWithoutYear, malformedSymbol } from './malformed-symbol.js';
import { numberingForm } from './numbering-form.js';
import { subjectDate } from './subject-date.js';
import { symbolIssuer } from './symbol-issuer.js';
import { typeSymbol } from './type-symbol.js';
import { yearDate } from './year-date.js';

/** What single citations say against themselves and against the document that they stand in. `asOf` (ISO) stands in for the date of an undated document. */
export function checkCitations(document: DocumentFacts, asOf: string | null): FoundFinding[] {
  const checks: readonly CitationCheck[] = [
    possibleDate,
    yearDate,
    typeSymbol,
    symbolIssuer,
    numberingForm,
    malformedSymbol,
    decreeWithoutYear,
    citingDate(asOf),
    subjectDate,
  ];
  return mergeRepeats(document.citations.flatMap((fact) => checks.flatMap((check) => check(fact, document))));
}
