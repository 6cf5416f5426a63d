import type { Span } from '../../schemas/index.js';
import { matchesOf } from '../matches-of.js';
import type { Passage } from '../passage.js';
import { form } from './fragments.js';

const time = `(?:thời gian|thời hạn|thời điểm|tiến độ|lộ trình|kỳ hạn|mốc thời gian|thời lượng)`;
const label = form(
  String.raw`(?<=^|[.,;\n]\s{0,3}|\s[-–+*•]\s{0,3}|\()(?:(?:về )?${time}[^:.;\n]{0,60}|(?:hạn )?hoàn thành(?: trước| trong| xong)?|hạn (?:nộp|báo cáo|cuối|chót)|(?:đợt|lần|buổi|ngày thứ|bước|giai đoạn) (?:\d{1,2}|[IVX]{1,4}|cuối)[^:.;\n]{0,40}):`,
  'giu',
);
/** Where the content of a time label ends: at the next sentence or at another label. */
const until = form(
  String.raw`\.\s{1,3}(?=\p{Lu})|\n|[;.,]\s{0,3}(?=(?:địa điểm|đơn vị|cơ quan|sản phẩm|kết quả|kinh phí|thành phần|nội dung|đối tượng|người|hình thức|số lượng|phương thức|chủ trì|phối hợp)[^:.;\n]{0,40}:)|\s[-–+*•]\s{1,3}(?=(?:địa điểm|đơn vị|cơ quan|sản phẩm|kết quả|kinh phí|thành phần|nội dung|đối tượng|người)[^:.;\n]{0,40}:)`,
  'iu',
);
/** Labels of times that no duty hangs on. */
const otherTime = /số liệu|niên độ|giải quyết|làm việc|xử lý hồ sơ|trực|công tác/iu;
/** A stage (`Đợt 1:`) is a time label only where a time follows at once. */
const stage = /^(?:đợt|lần|buổi|ngày thứ|bước|giai đoạn)/iu;
const opensTime =
  /^(?:\d|(?:từ|trong|vào|quý|qúy|tháng|năm|ngày|trước|đến|dự kiến|hoàn thành|thời gian|hằng|hàng|cuối|đầu|giữa|chậm nhất|các ngày|sáng|chiều)(?!\p{L}))/iu;
const timeHeading = form(String.raw`^(?:về )?${time}(?:[^.:;\n]{0,60})[.:]?$`, 'iu');

/** The parts of a passage where whatever names a time is a deadline: a time cell, or the words behind a time label. Offsets of the passage. */
export function timePlaces(passage: Passage): Span[] {
  const { text, cell } = passage;
  if (cell?.role === 'time') return cell.rowKind === 'header' ? [] : [{ start: 0, end: text.length }];
  const places: Span[] = [];
  for (const match of matchesOf(label, text)) {
    if (otherTime.test(match[0])) continue;
    const colon = match.index + match[0].length;
    const start = colon + /^\s*/u.exec(text.slice(colon, colon + 20))![0].length;
    if (start < (places.at(-1)?.end ?? 0) || (stage.test(match[0]) && !opensTime.test(text.slice(start, start + 30)))) continue;
    const rest = text.slice(start);
    const bracket = text[match.index - 1] === '(' ? rest.slice(0, 600).indexOf(')') : -1;
    const stop = bracket >= 0 ? { index: bracket } : until.exec(rest.slice(0, 600));
    places.push({ start, end: stop ? start + stop.index : text.length });
  }
  return places;
}

/** Whether a heading or label line says by itself that times follow under it (`2. Thời gian thực hiện`). */
export const announcesTimes = (passage: Passage): boolean =>
  passage.cell === null && passage.text.length <= 90 && timeHeading.test(passage.text);

const bullets = new Set(['-', '–', '+', '*', '•']);

/** Whether a passage still stands under a time heading: an unmarked line, bullet or item of a deeper level, short enough to be no running text. */
export function staysUnder(passage: Passage, heading: Passage): boolean {
  if (passage.cell || passage.kind === 'heading' || passage.text.length > 160) return false;
  const { marker } = passage;
  if (marker === null || bullets.has(marker) || marker.startsWith(`${heading.marker}.`)) return true;
  return /^\p{Ll}$/u.test(marker) && !/^\p{Ll}$/u.test(heading.marker ?? '');
}
