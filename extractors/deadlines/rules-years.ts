import { form, left, numberWord, readNumber, right, year } from './fragments.js';
import type { PointReading, PointRule } from './point.js';

function part(count: string | undefined, half: string | undefined, yearDigits: string | undefined): PointReading {
  const n = readNumber(count);
  if (n === null || n < 1 || n > 12) return null;
  const months = half?.toLowerCase() === 'đầu' ? ([1, n] as const) : ([13 - n, 12] as const);
  return { grain: 'half', year: yearDigits ? Number(yearDigits) : null, months, day: null };
}

const whole = { grain: 'year', months: [1, 12], day: null } as const;

/** Years and parts of years. */
export const yearRules: readonly PointRule[] = [
  {
    id: 'deadline/months-of-year',
    pattern: form(
      String.raw`${left}(?<count>\d{1,2}|${numberWord}) tháng (?<half>đầu|cuối)(?: của)? năm(?:,? (?<year>${year}))?(?:/(?<slash>${year}))?${right}`,
    ),
    read: ({ count, half, year, slash }) => part(count, half, year ?? slash),
    examples: [
      { text: '6 tháng đầu năm 2022', expect: ['6 tháng đầu năm 2022 | 2022-01-01 | 2022-06-30'] },
      { text: '09 tháng đầu năm', expect: ['09 tháng đầu năm | 2024-01-01 | 2024-09-30'] },
      { text: '3 tháng cuối năm', expect: ['3 tháng cuối năm | 2024-10-01 | 2024-12-31'] },
    ],
  },
  {
    id: 'deadline/half-year',
    pattern: form(`${left}nửa (?<half>đầu|cuối)(?: của)? năm(?: (?<year>${year}))?${right}`),
    read: ({ half, year }) => part('6', half, year),
    examples: [{ text: 'Nửa cuối năm 2025', expect: ['Nửa cuối năm 2025 | 2025-07-01 | 2025-12-31'] }],
  },
  {
    id: 'deadline/year',
    pattern: form(
      String.raw`${left}(?:(?:cả )?giai đoạn|thời kỳ|(?:các|những|cả|suốt) năm|năm) (?:từ )?(?:năm )?(?<year>${year})${right}(?!\s?-\s?\d{2}-)`,
    ),
    read: ({ year }) => ({ ...whole, year: Number(year) }),
    examples: [
      { text: 'Năm 2022', expect: ['Năm 2022 | 2022-01-01 | 2022-12-31'] },
      { text: 'Năm 2021 -2022', expect: ['Năm 2021 -2022 | 2021-01-01 | 2022-12-31'] },
      { text: 'Giai đoạn 2021 - 2025', expect: ['Giai đoạn 2021 - 2025 | 2021-01-01 | 2025-12-31'] },
      { text: 'Đến năm 2025', expect: ['Đến năm 2025 | | 2025-12-31'] },
    ],
  },
  {
    id: 'deadline/school-year',
    pattern: form(String.raw`${left}năm học(?: (?<year>${year})(?:\s{0,3}[-–]\s{0,3}${year})?)?${right}`),
    read: () => ({ grain: 'open', year: null, months: null, day: null }),
    examples: [{ text: 'Năm học 2024-2025', expect: ['Năm học 2024-2025 | | '] }],
  },
  {
    id: 'deadline/bare-year',
    pattern: form(String.raw`${left}(?<year>20\d{2})${right}`),
    read: ({ year }) => ({ ...whole, year: Number(year), bare: true }),
    examples: [
      { text: '2025', expect: ['2025 | 2025-01-01 | 2025-12-31'] },
      { text: '2025 - 2030', expect: ['2025 - 2030 | 2025-01-01 | 2030-12-31'] },
    ],
  },
  {
    id: 'deadline/plan-year',
    pattern: form(
      String.raw`${left}(?:(?:cả|suốt) năm(?: nay)?|năm nay|(?<=(?:trong|hết|trong cả) )năm(?: nay)?)${right}(?! (?:\d|học|kế hoạch|báo cáo|sau|tiếp|liền|trước|qua|đầu|cuối|đó|tới))`,
    ),
    read: () => ({ ...whole, year: null, planYear: true }),
    examples: [
      { text: 'Trong năm', expect: ['Trong năm | 2024-01-01 | 2024-12-31'] },
      { text: 'Cả năm', expect: ['Cả năm | 2024-01-01 | 2024-12-31'] },
    ],
    counterexamples: ['mỗi phòng năm bài'],
  },
];
