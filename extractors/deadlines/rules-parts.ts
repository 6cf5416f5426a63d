import { form, left, numberWord, quarterWord, readNumber, right, year, yearTail } from './fragments.js';
import type { Point, PointReading, PointRule } from './point.js';
import { quarterNumber } from './rules-months.js';

const edges: Readonly<Record<string, NonNullable<Point['edge']>>> = { đầu: 'start', giữa: 'middle', cuối: 'end' };
const edgeOf = (word: string | undefined) => edges[word?.toLowerCase() ?? ''] ?? 'middle';
const yearOf = (digits: string | undefined) => (digits ? Number(digits) : null);

function ofMonth(number: string | undefined, digits: string | undefined, more: Partial<Point>): PointReading {
  const m = readNumber(number);
  if (m === null || m < 1 || m > 12) return { problem: 'impossible-date' };
  return { grain: 'month', year: yearOf(digits), months: [m, m], day: null, ...more };
}

/** The first, middle or last part of a month, quarter or year. Only `thượng`, `trung`, `hạ tuần` (ten days each) name their days. */
export const partRules: readonly PointRule[] = [
  {
    id: 'deadline/ten-days',
    pattern: form(String.raw`${left}(?<part>thượng|trung|hạ) tuần tháng (?<month>\d{1,2})(?:${yearTail})?${right}`),
    read: ({ part, month, year }) => {
      const first = { thượng: 1, trung: 11, hạ: 21 }[part!.toLowerCase()]!;
      return ofMonth(month, year, { days: [first, first === 21 ? 31 : first + 9] });
    },
    examples: [{ text: 'Trung tuần tháng 6/2025', expect: ['Trung tuần tháng 6/2025 | 2025-06-11 | 2025-06-20'] }],
  },
  {
    id: 'deadline/week-of-month',
    pattern: form(
      String.raw`${left}(?:các )?tuần (?:lễ )?(?:thứ )?(?:[1-5]|đầu tiên|đầu|cuối cùng|cuối|${numberWord})(?:,? [1-5]| và [1-5])?(?: của)?(?: |\s?/\s?)tháng (?<month>\d{1,2})(?:${yearTail})?${right}`,
    ),
    read: ({ month, year }) => ofMonth(month, year, { edge: 'middle' }),
    examples: [{ text: 'Tuần 2 tháng 6', expect: ['Tuần 2 tháng 6 | | '] }],
  },
  {
    id: 'deadline/edge-of-month',
    pattern: form(String.raw`${left}(?<edge>đầu|giữa|cuối) tháng (?<month>\d{1,2})(?:${yearTail})?${right}`),
    read: ({ edge, month, year }) => ofMonth(month, year, { edge: edgeOf(edge) }),
    examples: [
      { text: 'Cuối tháng 6', expect: ['Cuối tháng 6 | | '] },
      { text: 'Đến cuối tháng 6', expect: ['Đến cuối tháng 6 | | 2024-06-30'] },
    ],
  },
  {
    id: 'deadline/edge-of-quarter',
    pattern: form(`${left}(?<edge>đầu|giữa|cuối) ${quarterWord} (?<quarter>IV|I{1,3}|[1-4])(?:${yearTail})?${right}`),
    read: ({ edge, quarter, year }) => {
      const q = quarterNumber(quarter!);
      return q === null ? null : { grain: 'quarter', year: yearOf(year), months: [q * 3 - 2, q * 3], day: null, edge: edgeOf(edge) };
    },
    examples: [{ text: 'Chậm nhất cuối quý II/2025', expect: ['Chậm nhất cuối quý II/2025 | | 2025-06-30'] }],
  },
  {
    id: 'deadline/edge-of-year',
    pattern: form(`${left}(?:(?:các|những) tháng )?(?<edge>đầu|giữa|cuối) năm(?: (?<year>${year}))?${right}(?! (?:học|sau|tiếp|kế))`),
    read: ({ edge, year }) => ({
      grain: 'year',
      year: yearOf(year),
      months: [1, 12],
      day: null,
      edge: edgeOf(edge),
      bare: year === undefined,
    }),
    examples: [
      { text: 'Cuối năm 2025', expect: ['Cuối năm 2025 | | '] },
      { text: 'Từ đầu năm 2025', expect: ['Từ đầu năm 2025 | 2025-01-01 | '] },
    ],
  },
];
