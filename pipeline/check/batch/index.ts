import type { DocumentFacts } from '../facts.js';
import type { FoundFinding } from '../finding.js';
import { conflictingDates } from './conflicting-dates.js';
import { conflictingIssuers } from './conflicting-issuers.js';
import { conflictingTitles, documentsOf } from './conflicting-titles.js';
import { daysOff } from './days-off.js';
import { groupCitations } from './groups.js';
import { impossibleSequences } from './impossible-sequence.js';
import { nearIdentical } from './near-identical.js';

/** What the citations of all documents say against each other. */
export function checkBatch(documents: readonly DocumentFacts[]): FoundFinding[] {
  const citations = documents.flatMap((document) => document.citations);
  const found = groupCitations(citations).flatMap((group) => [
    ...conflictingDates(group),
    ...documentsOf(group.citations).flatMap((same) => [...conflictingTitles(same), ...conflictingIssuers(same)]),
  ]);
  return [...found, ...daysOff(citations), ...nearIdentical(citations), ...impossibleSequences(citations)];
}
