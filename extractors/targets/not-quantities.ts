import { matchesOf } from '../matches-of.js';
import type { Stretch } from './coverage.js';

/** Stretches of text whose numbers are no quantities: dates, levels, numbers of provisions and groups, mottoes, clock times. */
export const notQuantities: readonly { id: string; pattern: RegExp; examples: readonly string[] }[] = [
  {
    id: 'date',
    pattern:
      /(?<![\p{L}\p{N}])(?:ngày|mùng)\s+\d{1,2}(?:\s?[/.-]\s?\d{1,2}(?:\s?[/.-]\s?\d{4})?|\s+tháng\s+\d{1,2})?(?:\s+(?:và|,)?\s*\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{4})?)?/giu,
    examples: ['đạt kết quả ngày 20 tháng 11', 'chào mừng ngày 26/3 đạt chuẩn'],
  },
  {
    id: 'date-alone',
    pattern:
      /(?<![\p{N}/])\d{1,2}\/\d{1,2}(?:\/\d{4})?(?![\p{N}/])(?!\s?(?:xã|huyện|phường|tiêu chí|đơn vị|sở|cơ quan|thôn|trường|tỉnh|chỉ tiêu|hồ sơ|nhiệm vụ|thị trấn|doanh nghiệp|hộ))/gu,
    examples: ['tổ chức hoạt động nhân Ngày khoa học và công nghệ 18/5 đạt kết quả'],
  },
  {
    id: 'year',
    pattern: /(?<![\p{L}\p{N}])(?:năm|năm học|giai đoạn|thời kỳ|nhiệm kỳ|các năm)\s+\d{4}(?:\s?(?:[-–,]|và|đến)\s?(?:năm\s)?\d{4}){0,3}/giu,
    examples: ['hoàn thành kế hoạch năm 2024 đạt yêu cầu', 'thực hiện giai đoạn 2021 - 2025 đạt kết quả'],
  },
  {
    id: 'years',
    pattern: /(?<!\p{N})(?:19|20)\d{2}\s?[-–]\s?(?:19|20)\d{2}(?!\p{N})/gu,
    examples: ['thực hiện Chương trình 2021 - 2025 đạt kết quả'],
  },
  {
    id: 'month',
    pattern:
      /(?<![\p{L}\p{N}])(?:tháng|quý|tuần|đợt|lần|khóa|khoá|kỳ|phiên)\s+(?:thứ\s+)?\d{1,2}(?:\s?(?:[-–,/]|và|đến)\s?\d{1,4}){0,4}/giu,
    examples: ['hoàn thành trong tháng 6 đạt yêu cầu'],
  },
  {
    id: 'half-year',
    pattern: /(?<![\p{L}\p{N}])\d{1,2}\s+tháng\s+(?:đầu|cuối|qua|năm)(?:\s+năm)?(?:\s+\d{4})?/giu,
    examples: ['tổ chức sơ kết 6 tháng đầu năm'],
  },
  {
    id: 'level',
    pattern:
      /(?<![\p{L}\p{N}])(?:mức\s+độ|cấp(?:\s+độ)?|hạng|loại|bậc|thứ|xếp\s+thứ|đứng\s+thứ|vòng|bước|nhóm|phiên bản)\s+\d{1,3}(?!\d|\s?%|[.,]\d)(?:\s?(?:,|và|hoặc|-|–|đến|\/)\s?(?:mức\s+độ\s+)?\d{1,3}(?!\s?%|\s?\d)){0,5}/giu,
    examples: ['thực hiện dịch vụ công mức độ 3, 4 đạt hiệu quả', 'xếp thứ 33 toàn quốc'],
  },
  {
    id: 'provision',
    pattern:
      /(?<![\p{L}\p{N}])(?:điều|khoản|điểm|mục|phần|chương|phụ lục|biểu|biểu mẫu|mẫu|bảng|tiêu chí|số|stt|trang|dòng|cột|đề án|dự án|tiểu dự án|chương trình|nghị quyết|chỉ thị|quyết định|thông báo|kết luận|nghị định|thông tư|công văn|quốc lộ|tỉnh lộ|vùng|ban chỉ đạo)\s+(?:số\s+)?\d{1,5}(?:\.\d{1,3}){0,3}(?!\s?%|\d)(?:\s?(?:,|và)\s?\d{1,3}(?!\s?%|\d|\s\p{L})){0,5}/giu,
    examples: ['thực hiện Đề án 06 đạt hiệu quả', 'theo khoản 2 Điều 5 đạt yêu cầu'],
  },
  {
    id: 'motto',
    pattern: /(?<![\p{L}\p{N}])(?:\d{1,2}|một)\s+(?:cửa|không|rõ|tại chỗ|cùng|sạch|cấp|chiều|đúng|dám|nhất|biết|bên)(?![\p{L}\p{N}])/giu,
    examples: ['thực hiện tốt 3 không', 'thực hiện cơ chế 1 cửa', 'tổ chức chính quyền địa phương 02 cấp'],
  },
  {
    id: 'ownership',
    pattern: /\d{1,3}\s?%\s+vốn\s+(?:nước ngoài|nhà nước|điều lệ|tư nhân|trong nước)/giu,
    examples: ['phát triển doanh nghiệp 100% vốn nhà nước'],
  },
  {
    id: 'age',
    pattern: /(?:từ\s+|trên\s+|dưới\s+)?\d{1,3}(?:\s?(?:[-–]|đến)\s?\d{1,3})?\s+tuổi(?:\s+trở\s+(?:lên|xuống))?/giu,
    examples: ['tuyên truyền người dân từ 15 tuổi trở lên'],
  },
  { id: 'quoted', pattern: /[“"][^“”"\n]{0,80}?[”"]/gu, examples: ['thực hiện tốt “3 trách nhiệm” của cán bộ'] },
  {
    id: 'clock',
    pattern:
      /(?<![\p{L}\p{N}])\d{1,2}\s?(?:giờ|h)(?:\s?\d{1,2}(?:\s?phút)?)?(?=\s*(?:ngày|,|-|–|đến|\d|thứ|sáng|chiều|hằng|hàng))|24\/(?:24|7)/giu,
    examples: ['tổ chức lúc 16 giờ ngày thứ Sáu'],
  },
  {
    id: 'rhythm',
    pattern: /(?<![\p{L}\p{N}])\d{1,2}\s+(?:tuần|tháng|năm|ngày)\s+(?:một|1|01)\s+lần/giu,
    examples: ['thực hiện định kỳ 02 tuần một lần'],
  },
];

/** All stretches of `text` whose numbers are no quantities; those in quotation marks apart, for a percentage there still counts. */
export function stretchesWithoutQuantities(text: string): { all: Stretch[]; unquoted: Stretch[] } {
  const found = notQuantities.flatMap(({ id, pattern }) =>
    [...matchesOf(pattern, text)].map((match) => ({ quoted: id === 'quoted', start: match.index, end: match.index + match[0].length })),
  );
  return { all: found, unquoted: found.filter(({ quoted }) => !quoted) };
}
