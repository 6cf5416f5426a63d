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

/** A trade or an office, as an attribute before the duty: `các đơn vị khai thác khoáng sản nghiêm túc thực hiện`. */
const trade =
  /^\s+(?:khai thác|kinh doanh|sản xuất|chế biến|chăn nuôi|nuôi trồng|cung cấp|cung ứng|vận chuyển|phụ trách)(?!\p{L})[^,.;:\n]{0,80}?(?=\s+(?:nghiêm túc|nghiêm chỉnh|chủ động|khẩn trương|tích cực|kịp thời|phải|cần|có trách nhiệm|chịu trách nhiệm|chấp hành|thực hiện|trực tiếp|chủ trì|tham mưu|theo dõi)(?!\p{L}))/u;

/** What people do day by day, before the duty with the same verb: `công chức thực hiện thủ tục hành chính thực hiện tốt …`. */
const doing =
  /^\s+thực hiện(?!\p{L})[^,.;:\n]{3,60}?(?<!\s(?:việc|để|chức|tác|khi|và|trong))(?=\s+thực hiện (?:tốt|nghiêm|đúng|đầy đủ)(?!\p{L}))/u;

/** Length of a relative clause between a name and the modal that its duty hangs on, or of the words that say its trade; 0 where the duty follows at once. */
export function relativeClause(after: string): number {
  const routine = doing.exec(after)?.[0].length ?? 0;
  if (routine > 0) return routine;
  const clause = /^\s+(?:có|tham gia|được|đang|thực hiện)(?!\p{L})[^,.;:\n]{0,160}/u.exec(after);
  if (!clause) return trade.exec(after)?.[0].length ?? 0;
  const modal = modalPattern.exec(clause[0]);
  return modal ? clause[0].slice(0, modal.index).trimEnd().length : 0;
}
