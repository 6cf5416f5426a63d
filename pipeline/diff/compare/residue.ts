import { type Hunk, hunksOf } from '../words/hunks.js';
import { phraseKeys } from '../words/syllable.js';
import { strongKeys } from '../words/tokens.js';
import { isWithin, outside } from './claims.js';
import { company } from './company.js';
import type { Comparison } from './comparison.js';
import { isCourtesy } from './courtesy.js';
import { listedWords, movedManners, reorderedLists } from './reordered.js';
import { areUnmarked, isSlip, type Vocabulary } from './spelling.js';
import { type SuccessionTable, succeeded } from './succession-words.js';

/** What no comparison of values has answered for, sorted by what it means. */
export interface Residue {
  substantive: readonly Hunk[];
  editorial: readonly Hunk[];
  /** The successions that account for all that would be substantive. */
  explained: readonly string[];
}

/** Words before the number of another part of the same plan. */
const partWords = new Set(phraseKeys('mục phần lục biểu bảng'));
const promulgation = /^\(?\s*(?:ban hành\s+)?kèm theo(?!\p{L})/iu;

/** Sorts the differing words of a pair that are outside of every value that was compared. */
export function residueOf(comparison: Comparison, vocabulary: Vocabulary, table: SuccessionTable): Residue {
  const { claims, old, new: current } = comparison;
  const left = comparison.hunks.flatMap((hunk) => {
    const removed = outside(hunk.removed, [...claims.changed.old, ...claims.same.old, ...claims.cells.old]);
    const added = outside(hunk.added, [...claims.changed.new, ...claims.same.new, ...claims.cells.new]);
    if (removed.length + added.length === 0) return [];
    const isChanged =
      hunk.removed.some((token) => isWithin(token, claims.changed.old)) || hunk.added.some((token) => isWithin(token, claims.changed.new));
    if (isChanged && [...removed, ...added].every(({ key }) => company.has(key))) return [];
    return [{ hunk, rest: { ...hunk, removed, added } }];
  });
  const rests = left.map(({ rest }) => rest);
  if (left.length === 0) return { substantive: [], editorial: [], explained: [] };
  if (current.item.isTableHead) return { substantive: [], editorial: rests, explained: [] };
  const reordered = reorderedLists(
    comparison.hunks,
    listedWords(old.tokens, old.version.plan.text),
    listedWords(current.tokens, current.version.plan.text),
  );
  const manners = movedManners(comparison.hunks);
  const inOrder = left.filter(({ hunk }) => !reordered.has(hunk) && !manners.has(hunk)).map(({ rest }) => rest);
  const isEditorial = (hunk: Hunk) =>
    isSlip(hunk, hunk.before, hunk.after, vocabulary) ||
    areUnmarked(hunk, vocabulary) ||
    strongKeys(hunk.removed) === strongKeys(hunk.added) ||
    isPartNumber(hunk) ||
    isCourtesy(hunk, comparison) ||
    (promulgation.test(current.item.label) && [...hunk.removed, ...hunk.added].every(({ key }) => /\d/u.test(key)));
  const editorial = rests.filter((hunk) => !inOrder.includes(hunk) || isEditorial(hunk));
  const substantive = inOrder.filter((hunk) => !isEditorial(hunk));
  if (substantive.length === 0) return { substantive, editorial, explained: [] };
  const reading = succeeded(outside(old.tokens, claims.changed.old), table);
  if (reading.reasons.length > 0) {
    const rest = hunksOf(reading.tokens, succeeded(outside(current.tokens, claims.changed.new), table).tokens);
    if (rest.every(isEditorial)) return { substantive: [], editorial, explained: reading.reasons };
  }
  return { substantive, editorial, explained: [] };
}

/** The number of a part after `mục`, `phần`, `phụ lục`: it changes when parts are numbered anew. */
const isPartNumber = ({ removed, added, before }: Hunk): boolean =>
  before !== undefined && partWords.has(before) && [...removed, ...added].every(({ key }) => /^(?:\d{1,2}|[ivxl]{1,5}|[a-zđ])$/u.test(key));
