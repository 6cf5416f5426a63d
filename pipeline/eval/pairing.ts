import { shownPath } from '../shown-path.js';
import { endsWithName, fileName, stemOf } from './document-name.js';

/**
 * Of the files in one place, the one that a gold's `doc` names: by its path, else by its file name, else by its name without the ending.
 * Null where there is none; a reason, in words, where several could be meant.
 */
export function pairedWith<Candidate>(
  doc: string,
  candidates: readonly Candidate[],
  pathOf: (candidate: Candidate) => string,
): { found: Candidate } | { reason: string } | null {
  const ways: ((path: string) => boolean)[] = [
    (path) => endsWithName(path, doc),
    (path) => fileName(path) === fileName(doc),
    (path) => stemOf(path) === stemOf(doc),
  ];
  const alike = ways.map((fits) => candidates.filter((one) => fits(pathOf(one)))).find((some) => some.length > 0) ?? [];
  if (alike.length > 1) return { reason: `several files could be meant: ${alike.map((one) => shownPath(pathOf(one))).join(', ')}` };
  return alike.length === 1 ? { found: alike[0]! } : null;
}
