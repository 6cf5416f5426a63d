/** A date behind an identification: EDTF, and the offset behind its words. */
export interface CitedDate {
  date: string;
  end: number;
}

const blank = String.raw`[\s.…_]{0,20}`;
const lead = String.raw`\s{0,3},?\s{0,3}(?:(?:ban hành|ký)\s{1,3})?`;
const forms: readonly RegExp[] = [
  new RegExp(
    String.raw`${lead}ngày${blank}(?<day>\d{1,2})?${blank}[/.-]${blank}(?<month>\d{1,2})?${blank}[/.-]\s{0,2}(?<year>\d{4})(?!\d)`,
    'iuy',
  ),
  new RegExp(
    String.raw`${lead}ngày${blank}(?<day>\d{1,2})?${blank}tháng${blank}(?<month>\d{1,2})?${blank}(?:năm|\/)\s{0,3}(?<year>\d{4})(?!\d)`,
    'iuy',
  ),
  new RegExp(String.raw`${lead}tháng\s{0,3}(?<month>\d{1,2})(?:\s{0,2}\/\s{0,2}|\s{1,3}năm\s{1,3})(?<year>\d{4})(?!\d)`, 'iuy'),
];

/** `Quyết định 263/QĐ-TTg năm 2022 phê duyệt …`: a year alone, where the citation clearly goes on or ends behind it. */
const yearAlone =
  /\s{1,3}năm\s{1,3}(?<year>(?:19|20)\d{2})(?=\s{0,3}(?:[,;.)]|$|(?:của|về|phê duyệt|ban hành|quy định|sửa đổi|hướng dẫn)\s))/uy;

const two = (text: string | undefined) => (text === undefined ? 'XX' : text.padStart(2, '0'));

/**
 * Reads the date that stands at `from`: `ngày 01/6/2020`, `ngày 01 tháng 6 năm 2020`, `ngày      /10/2021` (2021-10-XX), `tháng 6/2020`
 * (2020-06), `năm 2022` (2022). Never corrected; null where there is none.
 */
export function readCitedDate(text: string, from: number): CitedDate | null {
  for (const [index, form] of forms.entries()) {
    form.lastIndex = from;
    const match = form.exec(text);
    if (!match) continue;
    const { day, month, year } = match.groups!;
    return { date: index === 2 ? `${year}-${two(month)}` : `${year}-${two(month)}-${two(day)}`, end: form.lastIndex };
  }
  yearAlone.lastIndex = from;
  const alone = yearAlone.exec(text);
  return alone ? { date: alone.groups!['year']!, end: yearAlone.lastIndex } : null;
}

/** Whether a date written in digits exists in the calendar; unknown parts may be anything. */
export function isPossibleDate(date: string): boolean {
  const [year, month = 'XX', day = 'XX'] = date.split('-');
  if (month === 'XX') return day === 'XX' || (Number(day) >= 1 && Number(day) <= 31);
  if (Number(month) < 1 || Number(month) > 12) return false;
  return day === 'XX' || (Number(day) >= 1 && Number(day) <= new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate());
}
