import type { Role } from '../../schemas/index.js';
import { modalPattern, startsPredicate } from './predicates.js';

const lead = /^(?:[\p{L}]+\s+){0,6}?(?:chủ trì|(?:là|làm)\s+(?:cơ quan |đơn vị |bộ phận )?(?:đầu mối|thường trực)|đầu mối)(?!\p{L})/u;
const leadLater = /(?:[,;]|(?<!\p{L})và)\s+chủ trì(?!\p{L})/u;
const relative = /(?:được|do|đã|giao|phân công)\s+(?:[\p{L}\p{N}&.-]+\s+){0,8}?chủ trì/u;
/** What a body begins with that stands behind `phối hợp` without `với`. */
export const partner = String.raw`(?:các|những)\s+\p{L}|\p{Lu}|(?:phòng|sở|ban|công an|bộ phận|trung tâm|chi cục|văn phòng|trạm|đoàn|hội|nhà trường|chính quyền|lực lượng|cơ quan|đơn vị)\s+\p{L}`;

const adverbs = String.raw`(?:\s+(?:chặt chẽ|đồng bộ|thường xuyên|kịp thời|hiệu quả|tốt))*`;
const togetherWith = new RegExp(
  String.raw`^(?:[\p{L}]+\s+){0,3}?phối hợp(?!\p{L})(?!${adverbs}\s+(?:(?:cùng|với)(?!\p{L})|${partner}))`,
  'u',
);
const past = /^(?:đã|đang|vừa)(?!\p{L})/u;
const mayFollow = /^\s*(?:,\s+(?=(?:theo|căn cứ|trên cơ sở|trong|khi|ngoài)\s)|:\s*|-\s+)?/u;

/** Up to the end of the sentence that a duty is told in. */
const sentenceOf = (text: string): string => text.slice(0, 600).split(/[.;\n](?=\s|$)/u)[0] ?? '';

/**
 * The part that a subject plays by the words after its name; null where no duty follows. `many`: several bodies share the subject
 * (`X và Y phối hợp chặt chẽ`: both coordinate).
 */
export function roleOf(after: string): Role | null {
  const gap = mayFollow.exec(after)![0].length;
  const rest = after.slice(gap, gap + 700);
  const lower = rest.slice(0, 1).toLowerCase() + rest.slice(1);
  const colon = /:/u.test(after.slice(0, gap));
  const predicate = colon ? lower : rest;
  if (past.test(predicate) || !startsPredicate(predicate)) return null;
  const sentence = sentenceOf(predicate);
  if (lead.test(sentence) && !relative.test(sentence.slice(0, 120))) return 'lead';
  if (togetherWith.test(sentence)) return 'coordinate';
  if (leadLater.test(sentence) && !relative.test(sentence)) return 'lead';
  return 'implement';
}

/** Length of a relative clause between a name and the modal that its duty hangs on; 0 where the duty follows at once. */
export function relativeClause(after: string): number {
  const clause = /^\s+(?:có|tham gia|được|đang|thực hiện)(?!\p{L})[^,.;:\n]{0,160}/u.exec(after);
  if (!clause) return 0;
  const modal = modalPattern.exec(clause[0]);
  return modal ? clause[0].slice(0, modal.index).trimEnd().length : 0;
}
