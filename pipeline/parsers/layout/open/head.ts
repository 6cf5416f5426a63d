import { namesColumn } from '../../../../extractors/tables/column-role-rules.js';
import { type Line, textOf } from '../lines.js';
import { piecesOf } from './pieces.js';

/** A head names at least so many columns. */
const FEWEST_NAMES = 3;
/** The name of a column is no longer (letters). */
const LONGEST_NAME = 60;

/** The name of the column of numbers, or its first line where it wraps. */
const numberHead = /^(?:S?TT\.?|Số(?: TT| thứ tự)?|[ST])$/iu;

/** Whether a line names the columns of a task table: `TT | Nhiệm vụ | Cơ quan chủ trì | …`. */
export function namesColumns(line: Line): boolean {
  const texts = piecesOf(line).map(textOf);
  const names = texts.filter((text) => text.length <= LONGEST_NAME && namesColumn(text));
  return texts.length >= FEWEST_NAMES && names.length >= FEWEST_NAMES && names.length >= 0.6 * texts.length;
}

/** Whether a line names columns of which the first holds numbers. */
export const namesNumberedColumns = (line: Line): boolean => numberHead.test(textOf(piecesOf(line)[0]!)) && namesColumns(line);

/** The line that the head of a table on these lines begins with: names of two lines may stand a little above the others; -1 where there is no head. */
export function headStart(lines: readonly Line[], names: (line: Line) => boolean, from = 0): number {
  let start = lines.findIndex((line, index) => index >= from && names(line));
  while (start > from && lines[start]!.baseline - lines[start - 1]!.baseline < lines[start]!.size) start -= 1;
  return start;
}
