import { matchesOf } from '../matches-of.js';

const verb = `(?:đăng ký|viết|tổ chức|thực hiện|có|phải|triển khai|xây dựng|đạt|hoàn thành|thành lập|cử|tham mưu|đề xuất|ít nhất|tối thiểu|được|phấn đấu|chọn|lựa chọn|duy trì|phát triển|công nhận|bố trí|mở|giảm|tăng|nộp|gửi|cần|bảo đảm|đảm bảo|không|trồng|đào tạo|hỗ trợ|ban hành|kiểm tra|báo cáo|giới thiệu|kết nạp|tiếp nhận|giải quyết|lên|một|từ|trên|bình quân|trung bình|nhận|đăng|sử dụng|tham gia|đăng tải)`;
const each = new RegExp(
  `(?<![\\p{L}\\p{N}])mỗi\\s+(?<what>(?:năm|quý|tháng|tuần|ngày)(?![\\p{L}\\p{N}])|[^;.:()\\n]{2,40}?(?=\\s+${verb}(?![\\p{L}\\p{N}])|\\s+\\d|,?\\s*$))`,
  'giu',
);
const periods = /^(?:năm|quý|tháng|tuần|ngày)$/iu;
const slash =
  /^\s?\/\s?(?:(?:0?1|một)\s)?(?<what>năm|quý|tháng|tuần|ngày|phòng|đơn vị|xã|phường|huyện|tỉnh|thôn|lớp|người|hộ|hộ dân|đợt|buổi|vụ|đồng chí|cơ quan|trường|học sinh|học viên|điểm du lịch|điểm|cơ sở|lượt giao dịch|lượt|khóa|mô hình|cán bộ|công chức|doanh nghiệp)(?![\p{L}\p{N}])/iu;
/** `02 cuộc kiểm tra/năm`: a word or two of the noun stand before the slash. */
const ofPhrase = /^((?:\s\p{Ll}{1,10}){1,3})\s?\/\s?(?:năm|quý|tháng|tuần)(?![\p{L}\p{N}])/u;
/** `không quá 02 ổ dịch mới trong một quý`. */
const within = /^[^,;.()\d]{0,25}?\strong (?:một|01) (?<what>năm|quý|tháng|tuần)(?![\p{L}\p{N}])/iu;
const afterEach = /^[^,;.()\d]{0,25}?\s?(?:cho |tại |ở |trong |vào )?mỗi\s+(?<what>[\p{L}]{2,10}(?:\s\p{Ll}{2,10})?)(?![\p{L}\p{N}])/iu;

/**
 * What a quantity is counted per: `mỗi phòng` before it, `/năm` behind it. `mỗi` stays
 * where it is printed. `length` is that of the slash forms right behind the quantity.
 */
export function readPer(before: string, after: string): { per: string[]; length: number } {
  const per: string[] = [];
  const last = [...matchesOf(each, before)].at(-1);
  if (last) {
    const what = last.groups!['what']!.trim().replace(/\s+/gu, ' ');
    per.push(
      periods.test(what)
        ? `mỗi ${what.toLowerCase()}`
        : `${last[0].trim().slice(0, 3)} ${what}`.toLowerCase().replace(what.toLowerCase(), what),
    );
  }
  const phrase = ofPhrase.exec(after);
  let rest = phrase && per.length === 0 ? after.slice(phrase.index + phrase[1]!.length) : after;
  for (let match = slash.exec(rest); match && per.length < 4; match = slash.exec(rest)) {
    per.push(match.groups!['what']!.toLowerCase());
    rest = rest.slice(match[0].length);
  }
  const length = phrase ? 0 : after.length - rest.length;
  const behind = length === 0 && !last ? afterEach.exec(after) : null;
  if (behind) {
    const what = behind.groups!['what']!;
    const time = /^(năm|quý|tháng|tuần|ngày)(?=\s|$)/iu.exec(what);
    per.push(`mỗi ${time ? time[1]!.toLowerCase() : what}`);
  }
  const span = per.length === 0 ? within.exec(after) : null;
  if (span) per.push(span.groups!['what']!.toLowerCase());
  return { per, length };
}
