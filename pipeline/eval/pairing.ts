import { shownPath } from '../shown-path.js';
import { endsWithName, stemOf } from './document-name.js';

/**
 * Of the files in one place, the one that a gold's `doc` names: the file of that name, else the only one whose name differs in its ending.
 * Null where there is none; a reason, in words, where several could be meant.
 */
export function pairedWith<Candidate>(
  doc: string,
  candidates: readonly Candidate[],
  pathOf: (candidate: Candidate) => string,
): { found: Candidate } | { reason: string } | null {
  const named = candidates.filter((candidate) => endsWithName(pathOf(candidate), doc));
  const alike = named.length > 0 ? named : candidates.filter((candidate) => stemOf(pathOf(candidate)) === stemOf(doc));
  if (alike.length > 1) return { reason: `several files could be meant: ${alike.map((one) => shownPath(pathOf(one))).join(', ')}` };
  return alike.length === 1 ? { found: alike[0]! } : null;
}
