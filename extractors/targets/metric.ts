import { matchesOf } from '../matches-of.js';
import { squeeze } from '../vietnamese.js';
import type { Clause } from './clause.js';
import type { Quantity } from './quantity.js';

/** Words that lead up to what is measured and are no part of it. */
const lead =
  /(?<=^|[\s,(])(?:phấn đấu|bảo đảm|đảm bảo|duy trì|nâng cao|nâng|đưa|hoàn thành|thực hiện|xuất bản|tổ chức|xây dựng|mục tiêu|trong đó|gồm|cụ thể|đặt mục tiêu|để|nhằm|góp phần|tiếp tục|yêu cầu|phải|hướng tới|(?:đến )?năm \d{4})(?![\p{L}\p{N}])[\s,:]{0,3}/giu;
const head =
  /(?<![\p{L}\p{N}])(?:tỷ lệ|tỉ lệ|tỷ trọng|tỉ trọng|chỉ số|mức độ|số lượng|quy mô|giá trị|diện tích|sản lượng|thu nhập|tốc độ|năng suất|doanh thu|tiến độ|thứ hạng|điểm số|thời gian|độ che phủ|kim ngạch|thu ngân sách|hệ số|công suất|dung lượng)(?![\p{L}\p{N}])|(?<=^\s{0,3}|[,(]\s?)(?:số|mức|tổng|vốn|kinh phí|kết quả)(?=\s)/iu;
const preposition =
  /(?:^|\s)(?:đối với|cho|của|đến|tới|với|tại|trong|có|gồm|được|sẽ|là|và|từ|hoàn thành|thực hiện|triển khai|đạt|số hóa|cập nhật|giải quyết|cung cấp|kết nối|khoảng|thêm|bằng|xử lý)$/iu;
const stop =
  /\strong (?=\d|năm |quý |tháng )|,?\s(?:trong đó|đồng thời|phấn đấu|góp phần|qua đó|nhằm|so với|trừ|mỗi (?:năm|quý|tháng)|trở lên|trở xuống)(?![\p{L}\p{N}])|\s?\/\s?(?:năm|quý|tháng|tuần)(?![\p{L}\p{N}])|,\s(?=(?:tỷ lệ|tỉ lệ|đảm bảo|bảo đảm|có|giảm|tăng|đạt|trên|ít nhất|tối thiểu|không|từ)\s|\d)|,\s(?=[^,;.()]{0,60}\s\d)|\svà\s(?=\d|(?:trên|ít nhất|tối thiểu)\s)|\s\(/iu;

/** Words that say something of what is measured but do not name it: `100% được cung cấp trực tuyến`. */
const predicate = /^(?:được|bị|đã|đạt|hoàn thành|theo|trong|vào|tại|ở)(?![\p{L}\p{N}])/iu;

const tidy = (text: string): string | null => {
  const clean = squeeze(text.replace(/^[\s,:/()“”"+-]+|[\s,:(“”"+-]+$/gu, ''));
  return /\p{L}{2}/u.test(clean) ? clean : null;
};

/** What stands behind a quantity, up to the next clause. */
function behind(after: string): string | null {
  const match = stop.exec(after);
  if (/^\s*(?:và|trở)\s/iu.test(after)) return null;
  const own = after.replace(/^\s*\([^()]{0,60}\)/u, '');
  if (own !== after) return behind(own);
  return tidy(match ? after.slice(0, match.index) : after);
}

/** What stands before a quantity: from the word that names a measure, behind the last word that only leads up to it. */
function ahead(before: string): { text: string; named: boolean } | null {
  const leads = [...matchesOf(lead, before)];
  const tries = [...leads.map((match) => match.index + match[0].length).reverse(), 0];
  for (const from of tries) {
    const part = before.slice(from);
    const match = head.exec(part);
    const text = match ? tidy(part.slice(match.index)) : null;
    if (text) return { text: trimTail(text), named: true };
  }
  const text = tidy(before.slice(tries[0]!));
  return text && text.length <= 160 ? { text: trimTail(text), named: false } : null;
}

/** Words at the end of what is measured that only lead on to the number. */
const tail =
  /[\s,]{1,3}(?:hướng tới|phấn đấu|là|lên|còn|xuống|tăng|giảm|đạt|chiếm|bình quân|trung bình|khoảng|từ|ở mức|duy trì|không|phải|cần|sẽ|thêm|ở|mức|bằng|có)$/iu;
const trimTail = (text: string): string => {
  let trimmed = text;
  for (let i = 0; i < 4 && tail.test(trimmed); i++) trimmed = trimmed.replace(tail, '');
  return trimmed;
};

/** The words of `text` from the last place where the counted noun stands. */
function fromNoun(text: string, noun: string): string | null {
  for (const word of noun
    .toLowerCase()
    .split(/[,/]\s?/u)
    .reverse()) {
    const at = text.toLowerCase().lastIndexOf(` ${word.trim()} `);
    if (at >= 0) return tidy(text.slice(at));
  }
  return null;
}

/**
 * What is measured, as printed near the quantity: before it where `đạt` or a named measure leads to the number, else behind it; of a bare
 * number in a table the task of its row (`task`). Null where only the number and its unit stand there.
 */
export function readMetric(
  quantity: Quantity,
  clause: Clause,
  before: string,
  reaches: boolean,
  after: string,
  task: string | null,
): string | null {
  const own = !reaches && /(?:[,(;]|\svà)\s*$/u.test(before) ? null : ahead(before);
  const next = behind(after);
  const counted =
    !quantity.percent && !quantity.time && next
      ? squeeze(`${quantity.unit}${/^\s*[,/]/u.exec(after)?.[0].trim() ?? ''}${/^\s*\//u.test(after) ? '' : ' '}${next}`)
      : null;
  const leads = own !== null && !preposition.test(before.trimEnd()) && (reaches || own.named);
  if (leads && (quantity.percent || (own.named && (reaches || quantity.time)))) return own.text;
  if (quantity.percent && next && !(predicate.test(next) && (task ?? own?.text))) return next;
  // `02 cuộc khảo sát` in a result cell: a word or two only complete the noun, so the task says what is measured.
  const bareNoun = task !== null && next !== null && next.split(' ').length <= 2;
  if (counted && !bareNoun) return counted;
  if (leads && own.named && !next) return own.text;
  if (own !== null && (reaches || (own.named && !quantity.counted)) && !preposition.test(before.trimEnd())) return own.text;
  if (task !== null) return (quantity.percent ? null : fromNoun(task, quantity.unit)) ?? task;
  if (clause.bracketed && !quantity.percent) return fromNoun(clause.before.slice(0, clause.before.lastIndexOf('(')), quantity.unit);
  return quantity.percent || reaches ? (own?.text ?? null) : own?.named ? own.text : null;
}
