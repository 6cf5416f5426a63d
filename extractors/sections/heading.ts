import { trimEndMarks } from '../vietnamese.js';

/** A colon that running text follows on the same line. */
const runningColon = /^([^:.;]{2,160}):\s+\S/u;

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
  if (colon && (hasChildren || capitals(colon[1]!) || colon[1]!.length < 60)) return trimmed(colon[1]!);
  const title = style.heading || capitals(text) || (style.bold && text.length < longestTitle) || (text.length < 90 && !/[.;]$/u.test(text));
  if (!hasChildren && !title) return null;
  return text.trim() === '' ? null : trimmed(text);
}
