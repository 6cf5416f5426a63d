import { every, form, left, numberWord, quarterWord, readNumber, right, year, yearTail } from './fragments.js';
import type { Point, PointReading, PointRule } from './point.js';

const notCounted = String.raw`(?<!(?:${every}|theo|\d|\d{2}) )(?<!(?:${every}|theo)\s)`;
const romans: Readonly<Record<string, number>> = { I: 1, II: 2, III: 3, IV: 4 };

function month(number: string | undefined, yearDigits: string | undefined, bare = false): PointReading {
  const m = number?.toLowerCase() === 'giêng' ? 1 : readNumber(number);
  if (m === null) return null;
  if (m < 1 || m > 12) return bare ? null : { problem: 'impossible-date' };
  return { grain: 'month', year: yearDigits ? Number(yearDigits) : null, months: [m, m], day: null, bare };
}

/** The number of a quarter (1 to 4) in Roman or Arabic digits or as a word; null for anything else. */
export const quarterNumber = (text: string): number | null => {
  const number = romans[text.toUpperCase()] ?? readNumber(text);
  return number !== null && number >= 1 && number <= 4 ? number : null;
};

function quarter(number: string | undefined, yearDigits: string | undefined): Point | null {
  const q = quarterNumber(number ?? '');
  return q === null ? null : { grain: 'quarter', year: yearDigits ? Number(yearDigits) : null, months: [q * 3 - 2, q * 3], day: null };
}

/** Months and quarters. */
export const monthRules: readonly PointRule[] = [
  {
    id: 'deadline/month',
    pattern: form(String.raw`${left}${notCounted}(?:các )?tháng (?<month>\d{1,2}|giêng|${numberWord})(?!\p{L})(?:${yearTail})?${right}`),
    read: ({ month: number, year }) => month(number, year),
    examples: [
      { text: 'Tháng 6', expect: ['Tháng 6 | 2024-06-01 | 2024-06-30'] },
      { text: 'tháng 02 năm 2024', expect: ['tháng 02 năm 2024 | 2024-02-01 | 2024-02-29'] },
      {
        text: 'Tháng 3, 6 và 9/2025',
        expect: ['Tháng 3 | 2025-03-01 | 2025-03-31', '6 | 2025-06-01 | 2025-06-30', '9/2025 | 2025-09-01 | 2025-09-30'],
      },
      { text: 'Tháng 12/2025 - Tháng 01/2026', expect: ['Tháng 12/2025 - Tháng 01/2026 | 2025-12-01 | 2026-01-31'] },
    ],
    counterexamples: ['tháng 13/2025', 'tháng thứ 3'],
  },
  {
    id: 'deadline/month-slash-year',
    pattern: form(String.raw`${left}(?<!quý )(?<letter>T\.?\s?)?(?<month>\d{1,2})(?<mark>\s?[/-]\s?)(?<year>${year})${right}`),
    read: ({ month: number, year, letter, mark }) => (letter === undefined && mark!.includes('-') ? null : month(number, year, true)),
    examples: [
      { text: '6/2025', expect: ['6/2025 | 2025-06-01 | 2025-06-30'] },
      { text: 'T6/2025', expect: ['T6/2025 | 2025-06-01 | 2025-06-30'] },
      { text: '12/2025 - 3/2026', expect: ['12/2025 - 3/2026 | 2025-12-01 | 2026-03-31'] },
    ],
    counterexamples: ['Nghị định 30/2020/NĐ-CP', '15/2022', 'Quý 11/2025'],
  },
  {
    id: 'deadline/month-letter',
    pattern: form(String.raw`${left}T(?<month>0?[1-9]|1[0-2])(?![\p{L}\p{N}]|[/.]\p{N}|/\p{L})`, 'dgu'),
    read: ({ month: number }) => month(number, undefined, true),
    examples: [
      { text: 'T6', expect: ['T6 | 2024-06-01 | 2024-06-30'] },
      { text: 'T3-T10/2024', expect: ['T3-T10/2024 | 2024-03-01 | 2024-10-31'] },
    ],
  },
  {
    id: 'deadline/quarter',
    pattern: form(
      String.raw`${left}(?:các )?${quarterWord}\s{0,4}(?<quarter>IV|I{1,3}|[1-4]|một|hai|ba|tư|\d{1,3}(?=\s{0,3}(?:$|[,;.)/\n]|năm)))(?:${yearTail})?(?:${right}|(?=-(?:IV|I{1,3})(?!\p{L})))`,
    ),
    read: ({ quarter: number, year }) =>
      /^(?:[05-9]|\d{2,3})$/u.test(number!) ? { problem: 'impossible-date', bare: true } : quarter(number, year),
    examples: [
      { text: 'Quý II/2022', expect: ['Quý II/2022 | 2022-04-01 | 2022-06-30'] },
      { text: 'Quý I - II/2022', expect: ['Quý I - II/2022 | 2022-01-01 | 2022-06-30'] },
      { text: 'QUÝ II - NĂM 2024', expect: ['QUÝ II - NĂM 2024 | 2024-04-01 | 2024-06-30'] },
      { text: 'Qúy IV', expect: ['Qúy IV | 2024-10-01 | 2024-12-31'] },
      { text: 'Quý I, III/2022', expect: ['Quý I | 2022-01-01 | 2022-03-31', 'III/2022 | 2022-07-01 | 2022-09-30'] },
    ],
    counterexamples: ['quý vị đại biểu', 'quý 5', 'Quý 11/2025'],
  },
  {
    id: 'deadline/quarter-numeral',
    pattern: form(String.raw`${left}(?<quarter>IV|I{1,3})\s?/\s?(?<year>${year})${right}`, 'dgu'),
    read: ({ quarter: number, year }) => {
      const point = quarter(number, year);
      return point && { ...point, bare: true };
    },
    examples: [{ text: 'III/2024', expect: ['III/2024 | 2024-07-01 | 2024-09-30'] }],
  },
  {
    id: 'deadline/quarter-letter',
    pattern: form(String.raw`${left}Q\.?\s?(?<quarter>IV|I{1,3}|[1-4])(?:\s?[/.-]\s?(?<year>${year}))?${right}`, 'dgu'),
    read: ({ quarter: number, year }) => quarter(number, year),
    examples: [{ text: 'Q3/2025', expect: ['Q3/2025 | 2025-07-01 | 2025-09-30'] }],
  },
];
