/** Pieces of patterns shared by the rules of this family; all quantifiers are bounded. */

/** One run of white space, as line breaks and double spaces may stand inside a cell. */
export const gap = String.raw`\s{1,4}`;
/** Nothing of a word, number, decimal or document number may touch the left side. */
export const left = String.raw`(?<![\p{L}\p{N}\p{M}]|[\p{L}\p{N}][/.])`;
/** Nothing of a word, number, ratio or document number (`15/11-UBND`, `30/2020/NĐ`) may touch the right side. */
export const right = String.raw`(?![\p{L}\p{N}\p{M}]|[/.]\p{N}|[/-]\p{L})`;
export const year = String.raw`(?:19|20)\d{2}`;
/** A year after a month, quarter or day: `/2022`, `-2022`, `năm 2022`, `của năm 2022`. */
export const yearTail = String.raw`(?:\s{0,2}[/.]\s{0,2}|\s?-\s?(?=20)|\s{0,2}[-–]\s{0,2}năm${gap}|,?${gap}(?:của${gap})?năm${gap})(?<year>${year})`;
/** `quý` in its usual spellings. */
export const quarterWord = `(?:quý|qúy|quí)`;
/** `hằng`, `hàng` or `mỗi`. */
export const every = `(?:hằng|hàng|mỗi|từng)`;

/** Compiles a pattern with the flags of a rule (`dgiu`): a space stands for any short run of white space, a space with `?` for one that may be missing. */
export const form = (source: string, flags = 'dgiu'): RegExp =>
  new RegExp(source.replace(/ \?/g, String.raw`\s{0,4}`).replace(/ /g, gap), flags);

const numbers: Readonly<Record<string, number>> = {
  một: 1,
  nhất: 1,
  hai: 2,
  ba: 3,
  tư: 4,
  bốn: 4,
  năm: 5,
  sáu: 6,
  bảy: 7,
  tám: 8,
  chín: 9,
  mười: 10,
  'mười một': 11,
  'mười hai': 12,
  'mười lăm': 15,
  'hai mươi': 20,
  'ba mươi': 30,
};

/** Number words up to twelve and the usual round terms, as an alternative of a pattern, longest first. */
export const numberWord = Object.keys(numbers)
  .sort((a, b) => b.length - a.length)
  .join('|')
  .replace(/ /g, gap);

/** The value of digits or of a number word; null for anything else. */
export function readNumber(text: string | undefined): number | null {
  if (text === undefined) return null;
  if (/^\d+$/.test(text)) return Number(text);
  return numbers[text.toLowerCase().replace(/\s+/gu, ' ')] ?? null;
}
