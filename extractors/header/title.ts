import type { TextBlock } from '../../schemas/index.js';
import { beginsBody } from './body-heads.js';
import { isCapitals } from './lines.js';

/** Words that an opening paragraph begins with; a title may begin with some of them too, then it is short. */
const opening =
  /^(?:Căn cứ|Thực hiện|Triển khai|Thi hành|Để|Nhằm|Trên cơ sở|Theo|Xét|Ngày \d|Hưởng ứng|Chấp hành|Tiếp tục|Năm \d|Sau khi|Kính gửi|Qua |Trong |Thời gian qua|Hiện nay|Từ )/u;
const certainOpening = /^(?:Căn cứ|Xét|Kính gửi|QUYẾT ĐỊNH\s*:|QUYẾT NGHỊ|Sau khi|Trên cơ sở|Ngày \d)|(?:như sau|sau đây)\s*[:.;]?$/u;
const issuedWith = /^[([]\s?(?:Ban hành )?[Kk]èm theo/u;
const authority = /^(?:CHỦ TỊCH|GIÁM ĐỐC|BỘ TRƯỞNG|THỦ TƯỚNG|CHÁNH|TỔNG GIÁM ĐỐC|HIỆU TRƯỞNG|CỤC TRƯỞNG)(?![\p{L}\p{N}])/u;
const rule = /^[\s\p{P}\p{S}]{0,200}$/u;

const glued = /(?<=[\p{Ll}\d”")])\s+(?=(?:Căn cứ|Thực hiện|Thi hành|Triển khai thực hiện|Trên cơ sở|Nhằm|Để)\s)/gu;

/** Where an opening paragraph begins inside a line whose beginning is a title (a reader joined the two); null where none does. */
export function openingInside(text: string): number | null {
  for (const match of text.matchAll(glued)) {
    const rest = text.slice(match.index);
    if (rest.length > 120 && /(?:xây dựng|ban hành|như sau|số \d|số\s+\/)/u.test(rest)) return match.index;
  }
  return null;
}

/** Whether a line holds no words, only a drawn rule (`-----`, `* * *`). */
export function isRule(text: string): boolean {
  return rule.test(text);
}

/** Whether `text` reads on in the title whose words so far are `title` (empty at its beginning). */
export function continuesTitle(title: string, block: TextBlock, text: string): boolean {
  if (issuedWith.test(text) || certainOpening.test(text)) return false;
  if (block.marker !== null && block.kind !== 'heading') return false;
  if (block.marker !== null && /^(?:[IVX]+|\d|Điều|Phần|PHẦN|Chương|CHƯƠNG|Mục)/u.test(block.marker)) return false;
  if (title === '') return text.length < 700;
  if (/^\p{Ll}/u.test(text)) return text.length < 400;
  if (authority.test(text) || (isCapitals(text) && beginsBody(text) && !/(?:của|và|,)$/iu.test(title))) return false;
  if (isCapitals(text)) return isCapitals(title);
  const styled = block.style.bold === true || block.style.centred === true;
  if (opening.test(text)) return text.length < (styled ? 160 : 70) && !/[.;:,]$/u.test(text);
  return (
    text.length < 200 &&
    !/[.;:]$/u.test(text) &&
    (styled || /(?:[,–-]|[\s](?:của|và|về|các|cho|tại|với|trong|theo|từ|trên|số|đến|để|năm|giai))$/u.test(title) || text.length < 110)
  );
}
