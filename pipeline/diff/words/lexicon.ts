/** One way of writing something that is not a plain word: tried where a word may begin; null means that it is something else. */
export interface Notation {
  pattern: RegExp;
  read: (groups: Record<string, string | undefined>) => readonly string[] | null;
}

const day = '(?<day>0?[1-9]|[12]\\d|3[01])';
const month = '(?<month>0?[1-9]|1[0-2])';
const year = '(?<year>(?:19|20)\\d{2})';
const end = '(?![\\p{L}\\p{N}])';
const sticky = (source: string): RegExp => new RegExp(source.replace(/ /g, '\\s+'), 'iuy');
const pad = (digits: string | undefined): string => (digits ?? '').padStart(2, '0');
const quarters = ['I', 'II', 'III', 'IV'];

const scales: Record<string, number> = { nghìn: 1e3, ngàn: 1e3, triệu: 1e6, tỷ: 1e9, tỉ: 1e9 };

/** The value of digits as Vietnamese texts write them: `1.000` is 1000, `2,5` is 2.5, `06` is 6. */
export function numberValue(digits: string): number {
  const whole = /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/u.test(digits) ? digits.replace(/\./g, '') : digits;
  return Number(whole.replace(',', '.'));
}

const identifier = (printed: string): string =>
  printed
    .toLowerCase()
    .replace(/\s+/g, '')
    .replace(/^0+(?=\d)/u, '');
const number = '(?<number>\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?|\\d+(?:[.,]\\d+)?)';

/** Dates, numbers, identifiers and signs; the first that fits is taken, whatever its notation the same thing has the same keys. */
export const notations: readonly Notation[] = [
  {
    pattern: sticky(
      `\\(\\s*(?:(?:không|một|mốt|hai|ba|bốn|tư|năm|lăm|sáu|bảy|tám|chín|mười|mươi|trăm|nghìn|triệu|tỷ|lẻ|linh)\\s*){1,8}\\)`,
    ),
    read: () => [],
  },
  {
    pattern: sticky(`(?:ngày )?${day}\\s*[/.-]\\s*${month}\\s*[/.-]\\s*${year}(?![\\p{L}\\p{N}/])`),
    read: ({ day, month, year }) => [`${year}-${pad(month)}-${pad(day)}`],
  },
  {
    pattern: sticky(`(?:ngày )?${day} tháng ${month}(?: năm |/)${year}${end}`),
    read: ({ day, month, year }) => [`${year}-${pad(month)}-${pad(day)}`],
  },
  {
    pattern: sticky('(?<printed>\\d+(?:/\\d{4})?\\s?/\\s?\\p{Lu}[\\p{Lu}\\p{N}&]*(?:\\s?[-–]\\s?\\p{L}[\\p{L}\\p{N}&]*)*)'),
    read: symbolic,
  },
  { pattern: sticky('(?<printed>\\d+\\s?-\\s?\\p{Lu}{2}\\p{L}?/\\p{Lu}{2,6})(?![\\p{L}\\p{N}])'), read: symbolic },
  {
    pattern: sticky(`ngày ${day}(?: tháng |\\s*/\\s*)${month}(?![\\p{L}\\p{N}/])`),
    read: ({ day, month }) => [`--${pad(month)}-${pad(day)}`],
  },
  { pattern: sticky(`tháng ${month}(?: năm |\\s*/\\s*)${year}${end}`), read: ({ month, year }) => [`${year}-${pad(month)}`] },
  { pattern: sticky(`${month}/${year}(?![\\p{L}\\p{N}/])`), read: ({ month, year }) => [`${year}-${pad(month)}`] },
  { pattern: sticky(`tháng ${month}(?![\\p{L}\\p{N}/])`), read: ({ month }) => [`--${pad(month)}`] },
  {
    pattern: sticky(`quý (?<quarter>IV|I{1,3}|[1-4])(?:(?: năm |\\s*/\\s*)${year})?${end}`),
    read: ({ quarter, year }) => [
      `q${/\d/u.test(quarter!) ? quarter : quarters.indexOf(quarter!.toUpperCase()) + 1}`,
      ...(year === undefined ? [] : [year]),
    ],
  },
  {
    pattern: sticky(`giai đoạn (?:từ )?(?:năm )?${year}\\s*(?:[-–]|đến)\\s*(?:năm )?(?<last>(?:19|20)\\d{2})${end}`),
    read: ({ year, last }) => ['từ', year!, 'đến', last!],
  },
  { pattern: sticky(`năm ${year}${end}`), read: ({ year }) => [year!] },
  {
    pattern: sticky(`(?<hour>[01]?\\d|2[0-4])\\s*(?:h|g|giờ|:)\\s*(?<minute>[0-5]\\d)(?:\\s*(?:phút|’|'))?${end}`),
    read: ({ hour, minute }) => [`${Number(hour)}h${minute}`],
  },
  { pattern: sticky(`(?<hour>[01]?\\d|2[0-4])(?:h|g)${end}`), read: ({ hour }) => [String(Number(hour)), 'giờ'] },
  { pattern: sticky("(?<minutes>\\d+)\\s?[’'′](?!\\p{L})"), read: ({ minutes }) => [String(Number(minutes)), 'phút'] },
  {
    pattern: sticky(`${number}\\s*(?<scale>nghìn|ngàn|triệu|tỷ|tỉ)${end}`),
    read: ({ number, scale }) => [String(numberValue(number!) * scales[scale!.toLowerCase()]!)],
  },
  { pattern: sticky(number), read: ({ number }) => [String(numberValue(number!))] },
  { pattern: sticky('/\\s*(?=(?:năm|quý|tháng|tuần|ngày|lần|người|hộ|xã|phường|đơn vị|lớp)(?!\\p{L}))'), read: () => ['mỗi'] },
  { pattern: sticky('%'), read: () => ['phần', 'trăm'] },
  { pattern: sticky('≥|>='), read: () => ['tối', 'thiểu'] },
  { pattern: sticky('≤|<='), read: () => ['tối', 'đa'] },
  { pattern: sticky('[<>±]'), read: () => null },
];

function symbolic({ printed }: Record<string, string | undefined>): readonly string[] {
  return [identifier(printed!)];
}
