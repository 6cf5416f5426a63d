const blank = String.raw`[\s.…_]{0,20}`;
const prefix = String.raw`(?:(?:TP|Tp|TX|tp)\.?\s?|[Tt]hành phố |[Tt]hị (?:xã|trấn) |[Xx]ã |[Pp]hường |[Đđ]ặc khu |[Hh]uyện |[Qq]uận )?`;
const properWord = String.raw`\p{Lu}[\p{L}’']{0,12}`;

/** A day that could not be read (a pen wrote it, recognition guessed): no day, but still a date line. */
const unreadableDay = String.raw`\S{1,3}${blank}(?=tháng)`;

/** The place and date line: `Quảng Ngãi, ngày 15 tháng 3 năm 2022`, parts of the date possibly blank. */
export const placeDate = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(?<place>${prefix}${properWord}(?:[ .–-]{1,3}${properWord}){0,5}(?: \\d{1,2})?)\\s{0,4}[,.]?\\s{0,4})?ng(?:ày|ầy)${blank}(?:(?<day>\\d{1,2})?${blank}|${unreadableDay})tháng${blank}(?<month>\\d{1,2})?${blank}năm${blank}(?<year>\\d{4})?(?!\\d)`,
  'du',
);

const two = (text: string | undefined, most: number) => {
  const value = Number(text ?? 0);
  return value >= 1 && value <= most ? String(value).padStart(2, '0') : 'XX';
};

/** The date as EDTF, unknown parts as XX (`2022-05-XX`); null where the year is unknown. */
export function readDate({ day, month, year }: Record<string, string | undefined>): string | null {
  return year === undefined ? null : `${year}-${two(month, 12)}-${two(day, 31)}`;
}
