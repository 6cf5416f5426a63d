import { commaOpenings, titleOpenings } from './title-openings.js';

const alternatives = (words: readonly string[]) => [...words].sort((a, b) => b.length - a.length).join('|');
const opening = new RegExp(
  `\\s{0,3}(?:(?=(?:${alternatives(titleOpenings)})(?![\\p{L}\\p{N}]))|,\\s{0,3}(?=(?:${alternatives(commaOpenings)})(?![\\p{L}\\p{N}])))`,
  'iuy',
);
const body =
  '(?:UBND|HĐND|Ủy ban|Uỷ ban|Bộ|Sở|Ban|Phòng|Văn phòng|Thủ tướng|Chính phủ|Chủ tịch|Giám đốc|Tỉnh [uủ]|Thành [uủ]|Huyện [uủ]|Cục|Chi cục|Trung tâm|Thanh tra|Hội đồng|Công an|Trường|Bệnh viện|Đảng ủy)';
const duty =
  '(?:xây dựng|ban hành|triển khai|báo cáo|đề nghị|yêu cầu|tổ chức|thực hiện|chủ trì|tham mưu|phối hợp|thông báo|quyết định|có trách nhiệm|đã|tiếp tục|chỉ đạo|giao|kính|có ý kiến|trả lời|hướng dẫn)';

/** Where a title ends before its sentence does: each pattern matches from the first character that no longer belongs to it. */
const endings: readonly RegExp[] = [
  /(?:,|\svà)?\s(?<!(?:làm|kèm|tùy|tuỳ|noi)\s)(?:theo|như sau)(?![\p{L}\p{N}])/gu,
  /,?\s(?:được\s)?(?:ban hành\s)?kèm theo(?![\p{L}\p{N}])/gu,
  /,?\s(?:đồng thời|trong đó|qua đó|cụ thể|kịp thời|nhằm|tham mưu|kính đề nghị|góp phần|đến nay|chậm nhất|trước ngày|hoàn thành)(?![\p{L}\p{N}])/gu,
  /,\s(?:để|trình|trên địa bàn|yêu cầu|đề nghị|giao|báo cáo|gửi|phấn đấu|phối hợp|đề xuất|thường xuyên|tổ chức thực hiện|tổ chức triển khai|triển khai thực hiện|căn cứ|bảo đảm|đảm bảo|gắn với|tại|trên cơ sở|các quy định|các văn bản|nay|hiện|tạo|coi|xem|rà soát)(?![\p{L}\p{N}])/gu,
  /\svà\s(?:các (?:văn bản|quy định|nghị định|thông tư|kế hoạch|chỉ đạo|hướng dẫn)|tham mưu|trình|báo cáo|tổ chức thực hiện|hướng dẫn của|chỉ đạo của|ý kiến|quy định tại|quy định của|văn bản|một số văn bản)(?![\p{L}\p{N}])/gu,
  /,?\s(?:đến|tới)\s(?:toàn thể|toàn bộ|cán bộ|các|mọi|từng|người|nhân dân|Nhân dân|100%|tổ chức|đông đảo)(?![\p{L}\p{N}])/gu,
  /,?\scho\s(?:toàn thể|toàn bộ|cán bộ,|đội ngũ)(?![\p{L}\p{N}])/gu,
  /,?\svà\s(?:Chỉ thị|Nghị quyết|Nghị định|Kế hoạch|Quyết định|Kết luận|Công văn|Thông báo|Thông tư)\scủa\s/gu,
  /,?\s(?:đã được|được (?:sửa đổi|bổ sung|thay thế|phê duyệt tại|ban hành)|đã (?:ban hành|triển khai|chỉ đạo)|có hiệu lực|hết hiệu lực)(?![\p{L}\p{N}])/gu,
  /\s?\((?:sau đây|dưới đây|gọi tắt|viết tắt|viết gọn|được gọi|kèm theo|có kèm|ban hành kèm|thay thế)/giu,
  new RegExp(`,\\s(?=(?:các|mọi)\\s(?:cơ quan|đơn vị|địa phương|sở|cấp|ngành|ban)[^;.]{0,80}?\\s${duty}(?![\\p{L}\\p{N}]))`, 'gu'),
  new RegExp(`,?\\sdo\\s${body}`, 'gu'),
  new RegExp(`,\\s(?=${body}[^,;.]{0,90}?\\s${duty}(?![\\p{L}\\p{N}]))`, 'gu'),
];

/** Opening words with nothing behind them: `Nghị định … quy định: …`. */
const bare = new RegExp(`^(?:${alternatives(titleOpenings)}|về việc|quy định chi tiết)$`, 'iu');

const closes: Record<string, string> = { '(': ')', '“': '”', '[': ']' };

/** The end of the sentence part that begins at `from`: `;`, `:`, a line end, a full stop, or a bracket or quotation mark that was opened before. */
function clauseEnd(text: string, from: number): number {
  const open: string[] = [];
  for (let i = from; i < text.length; i++) {
    const letter = text[i]!;
    if (closes[letter]) open.push(closes[letter]);
    else if (letter === open.at(-1)) open.pop();
    else if (letter === ')' || letter === '”' || letter === ']') return i;
    else if (open.length > 0 && letter !== '\n') continue;
    else if (letter === ';' || letter === ':' || letter === '\n' || letter === '…' || letter === '|') return i;
    else if (letter === '.' && !/[\p{L}\p{N}]/u.test(text[i + 1] ?? '') && !/(?:TP|Tp|TX|tp)$/u.test(text.slice(Math.max(0, i - 2), i)))
      return i;
  }
  return text.length;
}

/**
 * Reads the title that begins at `from`, up to `limit` at the latest. `masked` is the text between the two, with the words of citations
 * inside the title made unreadable, so that a `theo` in the name of a law ends nothing. Null where no title begins there.
 */
export function readTitle(text: string, masked: string, from: number, limit: number): { start: number; end: number } | null {
  opening.lastIndex = from;
  const match = opening.exec(text);
  if (!match || opening.lastIndex > limit) return null;
  const start = from + match[0].length;
  const clause = masked.slice(match[0].length, clauseEnd(masked, match[0].length));
  let end = start + clause.length;
  for (const ending of endings) {
    for (const found of clause.matchAll(ending)) {
      if (found.index < 3 || insideBrackets(clause, found.index)) continue;
      end = Math.min(end, start + found.index);
      break;
    }
  }
  const tidy = text.slice(start, end).replace(/(?:[\s,.;:/–-]|\s(?:và|hoặc|cùng|tại))+$/u, '');
  return tidy.length < 4 || bare.test(tidy) ? null : { start, end: start + tidy.length };
}

function insideBrackets(text: string, index: number): boolean {
  let depth = 0;
  for (let i = 0; i < index; i++) depth += '(“['.includes(text[i]!) ? 1 : ')”]'.includes(text[i]!) ? -1 : 0;
  return depth > 0;
}
