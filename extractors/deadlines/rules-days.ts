import { mayExist } from './calendar.js';
import { every, form, left, numberWord, readNumber, right, year, yearTail } from './fragments.js';
import type { PointReading, PointRule } from './point.js';

const dayWord = `(?:(?:các |những )?ngày |m[ùồ]ng )`;

function dated(day: string | undefined, month: string | undefined, yearDigits: string | undefined, bare: boolean): PointReading {
  const m = readNumber(month)!;
  const d = readNumber(day)!;
  if (!mayExist(m, d)) {
    const ratio = bare && yearDigits === undefined && (m > 12 || d > 31);
    return ratio ? null : { problem: 'impossible-date', bare: bare && yearDigits === undefined };
  }
  return { grain: 'day', year: yearDigits ? Number(yearDigits) : null, months: [m, m], day: d, bare };
}

function numbered(day: string | undefined, bare: boolean): PointReading {
  const d = Number(day);
  return d < 1 || d > 31 ? null : { grain: 'day', year: null, months: null, day: d, bare };
}

/** Days of the calendar, with or without month and year. */
export const dayRules: readonly PointRule[] = [
  {
    id: 'deadline/day-month-year',
    pattern: form(
      String.raw`${left}(?<word>${dayWord})?(?<day>\d{1,2})\s?(?<mark>[/.-])\s?(?<month>\d{1,2})\s?\k<mark>\s?(?<year>${year})${right}`,
    ),
    read: ({ day, month, year }) => dated(day, month, year, false),
    examples: [
      { text: 'Trước ngày 15/11/2022', expect: ['Trước ngày 15/11/2022 | | 2022-11-15'] },
      { text: '30.6.2025', expect: ['30.6.2025 | 2025-06-30 | 2025-06-30'] },
      { text: 'ngày 30-6-2025', expect: ['ngày 30-6-2025 | 2025-06-30 | 2025-06-30'] },
      { text: '30 / 8 / 2026', expect: ['30 / 8 / 2026 | 2026-08-30 | 2026-08-30'] },
    ],
    counterexamples: ['Trước ngày 31/02/2022', 'ngày 15/13/2025'],
  },
  {
    id: 'deadline/day-month',
    pattern: form(
      String.raw`${left}(?<word>${dayWord})?(?<day>\d{1,2})(?:/|(?<=${dayWord}\d{1,2})[.-])(?<month>\d{1,2})${right}(?! (?:số|tổng|diện tích|thành viên|đại biểu|khối lượng|thời gian|cán bộ|công chức|giáo viên|kinh phí|nhu cầu|mức|km|ha|xã|phường|huyện|thôn|đơn vị|cơ quan|sở|phòng|trường|chỉ tiêu|tiêu chí|hồ sơ|dịch vụ|TTHC|thủ tục|lần|nhiệm vụ|hộ|người)(?!\p{L}))`,
    ),
    read: ({ day, month, word }) => dated(day, month, undefined, word === undefined),
    examples: [
      { text: '01/12', expect: ['01/12 | 2024-12-01 | 2024-12-01'] },
      { text: 'Trước 25/12', expect: ['Trước 25/12 | | 2024-12-25'] },
      { text: 'ngày 20-11', expect: ['ngày 20-11 | 2024-11-20 | 2024-11-20'] },
    ],
    counterexamples: ['12/12 xã', 'mức 15/15', 'văn bản 15/11-UBND', 'ngày 31/4'],
  },
  {
    id: 'deadline/day-of-named-month',
    pattern: form(
      String.raw`${left}(?:${dayWord})?(?<day>\d{1,2}) tháng (?<month>\d{1,2}|giêng|${numberWord})(?!\p{L})(?: lần)?(?:${yearTail})?${right}(?! (?:lần|/|một lần))`,
    ),
    read: ({ day, month, year }) => dated(day, month === 'giêng' ? '1' : month, year, false),
    examples: [
      { text: 'Ngày 30 tháng 6 năm 2025', expect: ['Ngày 30 tháng 6 năm 2025 | 2025-06-30 | 2025-06-30'] },
      { text: 'ngày 05 tháng 9', expect: ['ngày 05 tháng 9 | 2024-09-05 | 2024-09-05'] },
      {
        text: 'ngày 26 và 27 tháng 6 năm 2024',
        expect: ['ngày 26 | 2024-06-26 | 2024-06-26', '27 tháng 6 năm 2024 | 2024-06-27 | 2024-06-27'],
      },
    ],
    counterexamples: ['ngày 31 tháng 6 năm 2025'],
  },
  {
    id: 'deadline/last-day',
    pattern: form(
      String.raw`${left}(?<!\d )ngày (?:làm việc )?cuối(?: cùng)?(?: của)?(?= tháng| quý| mỗi| hằng| hàng| năm)(?: tháng (?<month>\d{1,2})(?:${yearTail})?)?${right}`,
    ),
    read: ({ month, year }) =>
      month === undefined
        ? { grain: 'day', year: null, months: null, day: -1 }
        : Number(month) < 1 || Number(month) > 12
          ? { problem: 'impossible-date' }
          : { grain: 'day', year: year ? Number(year) : null, months: [Number(month), Number(month)], day: -1 },
    examples: [{ text: 'ngày cuối cùng của tháng 02/2024', expect: ['ngày cuối cùng của tháng 02/2024 | 2024-02-29 | 2024-02-29'] }],
  },
  {
    id: 'deadline/day-of-cycle',
    pattern: form(
      String.raw`${left}(?<day>\d{1,2})(?=(?: của)? (?:(?:${every} )(?:tháng|quý)|tháng (?:(?:cuối|đầu)(?: \p{L}{2,5}){0,3} quý|sau|liền|tiếp))(?!\p{L}))`,
    ),
    read: ({ day }) => numbered(day, true),
    examples: [{ text: 'Trước 25 hàng tháng', expect: ['Trước 25 hàng tháng | | '] }],
  },
  {
    id: 'deadline/day-of-range',
    pattern: form(String.raw`${left}(?<day>\d{1,2})(?=\s?[-–]\s?\d{1,2}[/.]\d{1,2}(?:[/.]${year})?${right})`),
    read: ({ day }) => numbered(day, true),
    examples: [{ text: '15-20/6/2024', expect: ['15-20/6/2024 | 2024-06-15 | 2024-06-20'] }],
  },
  {
    id: 'deadline/day-number',
    pattern: form(String.raw`${left}${dayWord}(?<day>\d{1,2})${right}`),
    read: ({ day }) => numbered(day, false),
    examples: [
      { text: 'các ngày 26, 27/6/2024', expect: ['các ngày 26 | 2024-06-26 | 2024-06-26', '27/6/2024 | 2024-06-27 | 2024-06-27'] },
      { text: 'Từ ngày 15 - 20/3', expect: ['Từ ngày 15 - 20/3 | 2024-03-15 | 2024-03-20'] },
    ],
    counterexamples: ['ngày 25'],
  },
];
