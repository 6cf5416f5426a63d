import type { CitationFact } from '../facts.js';
import { isFormalTitle } from '../titles.js';

/**
 * The formal titles that citations give a document, the most frequent wordings first, `most` at the most: a document that is cited thousands
 * of times has many.
 */
export function usualTitles(citations: readonly CitationFact[], most = 12): string[] {
  const counts = new Map<string, number>();
  for (const { printedTitle } of citations)
    if (printedTitle !== null && isFormalTitle(printedTitle)) counts.set(printedTitle, (counts.get(printedTitle) ?? 0) + 1);
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .slice(0, most)
    .map(([title]) => title);
}
