import type { CitationFact, DocumentFacts } from '../facts.js';
import type { FoundFinding } from '../finding.js';

/** A check that needs one citation, and the document that it stands in. */
export type CitationCheck = (fact: CitationFact, document: DocumentFacts) => readonly FoundFinding[];
