import type { Role, Span } from '../../schemas/index.js';
import { trimEndMarks } from '../vietnamese.js';

/** What a label line tells: a unit's role, the time, or the product. */
export type LabelKind = Role | 'time' | 'product';

/** A label (`Đơn vị chủ trì thực hiện:`) with the span of its value up to the next label, relative to the text. */
export interface Label {
  kind: LabelKind;
  label: Span;
  value: Span;
}

const body = `(?:cơ quan|đơn vị|bộ phận|phòng|người|tổ chức|cá nhân|cán bộ|cấp|ban)`;
const tail = String.raw`[^:.;\n]{0,40}:`;

/** How a label begins; the first that fits wins. */
const forms: readonly { kind: LabelKind; pattern: RegExp }[] = [
  { kind: 'coordinate', pattern: new RegExp(String.raw`^(?:${body}[\p{L} ,/]{0,20} )?phối hợp${tail}`, 'iu') },
  { kind: 'lead', pattern: new RegExp(String.raw`^(?:${body}[\p{L} ,/]{0,20} )?(?:chủ trì|đầu mối)(?![^:]{0,40}phối hợp)${tail}`, 'iu') },
  {
    kind: 'time',
    pattern: /^(?:(?:thời gian|thời hạn|tiến độ|thời điểm|lộ trình|kỳ hạn)[^:.;\n]{0,50}|(?:hạn )?hoàn thành(?: trước| trong| xong)?):/iu,
  },
  { kind: 'product', pattern: /^(?:sản phẩm|kết quả|đầu ra)(?! (?:thực hiện )?(?:đạt được|năm|công tác))[^:.;\n]{0,40}:/iu },
  {
    kind: 'implement',
    pattern: new RegExp(
      String.raw`^(?:${body}[\p{L} ,/]{0,20}|trách nhiệm|phân công|giao) (?:tổ chức )?(?:triển khai )?(?:thực hiện|tham mưu|theo dõi|triển khai|giám sát|phụ trách|chịu trách nhiệm)${tail}`,
      'iu',
    ),
  },
  { kind: 'implement', pattern: /^(?:trách nhiệm|phân công)(?: thực hiện)?:/iu },
];

/** Where a label may begin: at the start, after a mark that ends a clause, after a list dash, or at the opening of brackets. */
const starts = /(?:^|[.;\n]\s*|\s[-–+*•]\s*|\()(?=\p{L})/gu;

/** Where the brackets close that a value stands in; its whole length where it stands in none. */
function closing(value: string): number {
  let depth = 0;
  for (let at = 0; at < value.length; at++) {
    if (value[at] === '(') depth++;
    else if (value[at] === ')' && depth-- === 0) return at;
  }
  return value.length;
}

/** The labels of a text with their values; empty for running text. */
export function readLabels(text: string): Label[] {
  const found: { kind: LabelKind; label: Span }[] = [];
  for (const match of text.matchAll(starts)) {
    const start = match.index + match[0].length;
    const rest = text.slice(start, start + 110);
    for (const { kind, pattern } of forms) {
      const label = pattern.exec(rest);
      if (!label) continue;
      if (!found.some((f) => f.label.end > start)) found.push({ kind, label: { start, end: start + label[0].length } });
      break;
    }
  }
  return found.map(({ kind, label }, index) => {
    const next = found[index + 1]?.label.start ?? text.length;
    const whole = text.slice(label.end, next);
    const value = whole.slice(0, closing(whole));
    const lead = /^\s*/u.exec(value)![0].length;
    const end = trimEndMarks(value, '.;,+*•–-').length;
    return { kind, label, value: { start: label.end + Math.min(lead, end), end: label.end + end } };
  });
}
