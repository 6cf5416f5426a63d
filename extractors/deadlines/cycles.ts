import { every, form, gap } from './fragments.js';

/** How often a date comes back: each year, each month, with the last or first month of each quarter, or in a period that is not named. */
export type Cycle = 'year' | 'month' | 'quarter' | 'quarter-end' | 'quarter-start' | 'half-year' | 'week' | 'unnamed' | 'next-year';

const of = `(?:của${gap})?`;

/** Words behind a date that make it come back. The first that fits wins. */
const suffixes: readonly { cycle: Cycle; words: string }[] = [
  { cycle: 'unnamed', words: `${of}tháng cuối(?: cùng)?(?: của)? kỳ(?: báo cáo)?` },
  { cycle: 'quarter-end', words: `${of}tháng (?:cuối(?: cùng)?|thứ (?:ba|3))(?: của)?(?: ${every})? quý(?: báo cáo)?` },
  {
    cycle: 'quarter-start',
    words: `${of}tháng (?:đầu(?: tiên)?|thứ nhất)(?: của)?(?: ${every})? quý(?: (?:sau|tiếp theo|kế tiếp|liền kề|liền sau))?`,
  },
  { cycle: 'next-year', words: `${of}năm (?:sau|tiếp theo|kế tiếp|liền kề|tới)(?: liền kề)?` },
  {
    cycle: 'year',
    words: `,? ?[(]?(?:định kỳ )?${of}${every} năm[)]?|${of}các năm|${of}năm (?:kế hoạch|báo cáo|đánh giá|đó|thực hiện|xét|tài chính|thống kê|quyết toán|ngân sách|hiện hành|trước(?: liền kề)?)`,
  },
  {
    cycle: 'month',
    words: String.raw`,? ?[(]?${of}${every} tháng[)]?|${of}tháng(?: (?:sau|liền kề|tiếp theo|kế tiếp|liền sau|báo cáo|đó))?(?: liền kề)?(?! (?:\d|đầu|cuối|thứ))(?! kỳ)`,
  },
  { cycle: 'quarter', words: String.raw`,? ?[(]?${of}(?:${every} )?quý[)]?(?! (?:[IV\d]))(?: báo cáo| sau)?` },
];

const compiled = suffixes.map(({ cycle, words }) => ({
  cycle,
  pattern: form(String.raw`^(?: |(?=[,(]))(?:${words})(?![\p{L}\p{N}])`, 'iu'),
}));

/** The words right behind `at` that make a date come back, with the place where they end. */
export function cycleAfter(text: string, at: number): { cycle: Cycle; end: number } | null {
  const slice = text.slice(at, at + 60);
  for (const { cycle, pattern } of compiled) {
    const match = pattern.exec(slice);
    if (match) return { cycle, end: at + match[0].length };
  }
  return null;
}
