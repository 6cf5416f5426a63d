import { median } from './geometry.js';
import { type Line, lineOf, textOf } from './lines.js';

/** Lines `from` to `to` (exclusive) of a page that are two columns: their lines, first the left column's, then the right one's. */
export interface SideBySide {
  from: number;
  to: number;
  left: Line[];
  right: Line[];
}

/** A gap of so many times the font size parts columns. */
const WIDE = 0.9;
/** So does a smaller one where it stands out among the gaps of its line. */
const NARROW = 0.4;
const STANDS_OUT = 1.6;

/** The gap behind these words is a blank that nobody filled in: `ngày    tháng 01 năm 2026`. */
const blank = /^(?:ngày|tháng|năm)$/iu;

/** The word that begins the right column: behind the widest gap of the line, not left of `least`; 0 where there is none. */
export function columnWord(line: Line, least: number): number {
  const gaps = line.words.slice(1).map((word, index) => word.x0 - line.words[index]!.x1);
  const usual = median(gaps);
  let best = 0;
  let widest = 0;
  for (const [index, gap] of gaps.entries()) {
    const parts = gap > WIDE * line.size || (gap > NARROW * line.size && gap > STANDS_OUT * usual && gaps.length > 3);
    if (!parts || gap <= widest || line.words[index + 1]!.x0 < least || blank.test(line.words[index]!.text)) continue;
    widest = gap;
    best = index + 1;
  }
  return best;
}

/** A line cut in two before word `index`. */
export function cutLine({ words, baseline, size }: Line, index: number): { left: Line; right: Line } {
  const behind = words.slice(index).map((word, i) => (i === 0 ? { ...word, glued: false } : word));
  return { left: lineOf(words.slice(0, index), baseline, size), right: lineOf(behind, baseline, size) };
}

/** Two lines of a column as one. */
export const joined = (first: Line, second: Line): Line => lineOf([...first.words, ...second.words], second.baseline, first.size);

const ornament = /^[_\-–—=*.~\s]+$/u;

/** Lines without those that only draw a rule (`_______`). */
export const withoutOrnaments = (lines: readonly Line[]): Line[] => lines.filter((line) => !ornament.test(textOf(line)));
