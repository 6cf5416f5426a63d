import { trimEndMarks } from '../vietnamese.js';

/** A colon that running text follows on the same line. */
const runningColon = /^([^:.;]{2,160}):\s+\S/u;

/** A mere count before the colon (`Hoạt động 1: Truyền thông`): the name of the item stands behind it. */
const counted =
  /^(?:hoạt động|nội dung|nhiệm vụ|dự án|tiểu dự án|giai đoạn|đợt|nhóm|chuyên đề|bước|mục tiêu|phương án)\s+(?:số\s+|thứ\s+)?(?:\d{1,2}|[IVX]{1,4})$/iu;

/** Upper limit of a title's length in characters; the longest seen in real plans have about 350. */
const longestTitle = 400;

const capitals = (text: string) => /\p{Lu}{2}/u.test(text) && !/\p{Ll}{3}/u.test(text.replace(/\([^)]*\)/gu, ''));

const trimmed = (text: string) => trimEndMarks(text).trim();

/**
 * The heading of an item: the whole item where it has children or stands as a title, cut at a colon that running text follows;
 * null for running text.
 */
export function headingOf(
  text: string,
  style: { bold?: boolean; capitals?: boolean; heading: boolean },
  hasChildren: boolean,
): string | null {
  const colon = runningColon.exec(text);
  if (colon && !counted.test(colon[1]!) && (hasChildren || capitals(colon[1]!) || colon[1]!.length < 60)) return trimmed(colon[1]!);
  const title = style.heading || capitals(text) || (style.bold && text.length < longestTitle) || (text.length < 90 && !/[.;]$/u.test(text));
  if (!hasChildren && !title) return null;
  return text.trim() === '' ? null : trimmed(text);
}
