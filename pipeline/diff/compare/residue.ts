import type { Span } from '../../../schemas/index.js';
import { type Hunk, hunksOf } from '../words/hunks.js';
import { phraseKeys } from '../words/syllable.js';
import { strongKeys } from '../words/tokens.js';
import { isWithin, outside } from './claims.js';
import type { Comparison, Side } from './comparison.js';
import { isSlip, type Vocabulary } from './spelling.js';
import { type SuccessionTable, succeeded } from './succession-words.js';

/** What no comparison of values has answered for, sorted by what it means. */
export interface Residue {
  substantive: readonly Hunk[];
  editorial: readonly Hunk[];
  /** The successions that account for all that would be substantive. */
  explained: readonly string[];
}

/** Words around a value that come and go with it: `Thời gian hoàn thành: trước ngày …`, `đạt ít nhất …`. */
const company = new Set(
  phraseKeys(
    'chủ trì phối hợp đơn vị cơ quan thời gian hoàn thành thực hiện xong hạn trước sau từ đến hết chậm nhất đạt tỷ lệ tối thiểu tối đa khoảng trở lên căn cứ theo quy định giao năm tháng ngày liên quan khoản điều điểm',
  ),
);
/** Words before the number of another part of the same plan. */
const partWords = new Set(phraseKeys('mục phần lục biểu bảng'));
const promulgation = /^\(?\s*(?:ban hành\s+)?kèm theo(?!\p{L})/iu;

/** Sorts the differing words of a pair that are outside of every value that was compared. */
export function residueOf(comparison: Comparison, vocabulary: Vocabulary, table: SuccessionTable): Residue {
  const { claims, old, new: current } = comparison;
  const left = comparison.hunks.flatMap((hunk) => {
    const removed = outside(hunk.removed, [...claims.changed.old, ...claims.same.old]);
    const added = outside(hunk.added, [...claims.changed.new, ...claims.same.new]);
    if (removed.length + added.length === 0) return [];
    const isChanged =
      hunk.removed.some((token) => isWithin(token, claims.changed.old)) || hunk.added.some((token) => isWithin(token, claims.changed.new));
    if (isChanged && [...removed, ...added].every(({ key }) => company.has(key))) return [];
    return [{ ...hunk, removed, added }];
  });
  if (left.length === 0) return { substantive: [], editorial: [], explained: [] };
  if (current.item.isTableHead || sameLists(comparison)) return { substantive: [], editorial: left, explained: [] };
  const isEditorial = (hunk: Hunk) =>
    isSlip(hunk, hunk.before, hunk.after, vocabulary) ||
    strongKeys(hunk.removed) === strongKeys(hunk.added) ||
    isPartNumber(hunk) ||
    (promulgation.test(current.item.label) && [...hunk.removed, ...hunk.added].every(({ key }) => /\d/u.test(key)));
  const editorial = left.filter(isEditorial);
  const substantive = left.filter((hunk) => !isEditorial(hunk));
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

/** Whether both sides hold the same members of lists, in any order. */
function sameLists({ old, new: current, claims, keyOf }: Comparison): boolean {
  const members = (side: Side, which: 'old' | 'new') =>
    side.pieces
      .flatMap(({ span }) => membersOf(side.version.plan.text, span))
      .filter((span) => !isWithin(span, claims.changed[which]))
      .map((span) => keyOf(which, span))
      .filter(Boolean)
      .sort()
      .join('\n');
  return members(old, 'old') === members(current, 'new');
}

/** The parts of a text between commas, semicolons, line breaks and `và`. */
function membersOf(text: string, { start, end }: Span): Span[] {
  const members: Span[] = [];
  let from = start;
  for (const match of text.slice(start, end).matchAll(/[,;:\n]|\.(?=\s)|\s(?:và|hoặc)(?=\s)/gu)) {
    members.push({ start: from, end: start + match.index });
    from = start + match.index + (match[0].startsWith(' ') && match[0].includes('hoặc') ? 0 : match[0].length);
  }
  return [...members, { start: from, end }].filter((span) => span.end > span.start);
}
