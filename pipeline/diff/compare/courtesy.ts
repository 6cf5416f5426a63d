import type { Hunk } from '../words/hunks.js';
import { phraseKeys } from '../words/syllable.js';
import { strongKeys } from '../words/tokens.js';
import { isWithin } from './claims.js';
import type { Comparison, Side } from './comparison.js';

const keys = (phrases: readonly string[]): ReadonlySet<string> => new Set(phrases.map((phrase) => phraseKeys(phrase).join(' ')));
/** `công tác tuyên truyền` is `tuyên truyền`, `Giao Sở Tài chính chủ trì` is `Sở Tài chính chủ trì`. */
const anywhere = keys(['công tác', 'giao']);
/** `Đề nghị Sở Tài chính …`; `hoàn thành trước ngày 30/6`, `đạt 80%`. */
const beforeValue = keys(['đề nghị', 'yêu cầu', 'hoàn thành', 'thời gian hoàn thành', 'đạt', 'phấn đấu đạt', 'tỷ lệ']);

/** Whether words that came or went, with none in their place, add nothing; some do so only right before a value that stayed. */
export function isCourtesy({ removed, added, old, new: current }: Hunk, comparison: Comparison): boolean {
  if (removed.length > 0 && added.length > 0) return false;
  const words = strongKeys([...removed, ...added]);
  if (anywhere.has(words)) return true;
  if (!beforeValue.has(words)) return false;
  return isValueAt(comparison.old, old[1], comparison.claims.same.old) || isValueAt(comparison.new, current[1], comparison.claims.same.new);
}

/** Whether the word at a place among those that count belongs to a value that is the same in both versions. */
function isValueAt({ tokens }: Side, at: number, same: Comparison['claims']['same']['old']): boolean {
  const token = tokens.filter(({ weak }) => !weak)[at];
  return token !== undefined && isWithin(token, same);
}
