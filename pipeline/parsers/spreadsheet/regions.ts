import { authorityLine, positionLine } from '../lines/line-shapes.js';
import type { GridCell } from './grid.js';

/** Rows of a sheet that are a table, or text above, between and below tables. */
export interface Region {
  table: boolean;
  cells: GridCell[];
}

/** The cells of one row of a sheet that has any. */
interface Row {
  row: number;
  cells: GridCell[];
}

/** What stands in rows of a letterhead or of the closing, however many cells they have. */
const letterhead = /^(?:CỘNG\s+H(?:ÒA|OÀ)\s+XÃ\s+HỘI|Độc\s+lập\s?[-–]|Nơi\s+nhận|Kính\s+gửi)/iu;

const numberHead = /^(?:S?TT|Số\s?TT|Số thứ tự)\.?$/iu;

function rowsOf(cells: readonly GridCell[]): Row[] {
  const rows = new Map<number, GridCell[]>();
  for (const cell of cells) {
    const inRow = rows.get(cell.row);
    if (inRow) inRow.push(cell);
    else rows.set(cell.row, [cell]);
  }
  return [...rows].sort(([a], [b]) => a - b).map(([row, inRow]) => ({ row, cells: inRow.sort((a, b) => a.column - b.column) }));
}

const isSignature = ({ cells }: Row): boolean => cells.some(({ text }) => authorityLine.test(text) || positionLine.test(text));
const isLetterhead = ({ cells }: Row): boolean => cells.some(({ text }) => letterhead.test(text));
const isNumberHead = ({ cells }: Row): boolean => cells.length >= 2 && numberHead.test(cells[0]!.text.replace(/\s+/gu, ' '));

/** So many filled cells make a row of data; a sheet of two columns has rows of two. */
const fewest = (columns: number): number => Math.min(3, Math.max(columns, 2));

/** Index behind the last row of the table that begins at `start`. */
function tableEnd(rows: readonly Row[], start: number, isData: (row: Row) => boolean): number {
  let last = start;
  for (let at = start + 1; at < rows.length; at++) {
    const row = rows[at]!;
    const apart = row.row - rows[at - 1]!.row > 1 || rows[at - 1]!.cells.length === 1;
    if (isNumberHead(row) && apart) break;
    if (isData(row)) last = at;
  }
  let reach = Math.max(...rows.slice(start, last + 1).flatMap((row) => row.cells.map((cell) => cell.row + cell.rowSpan)));
  for (; last + 1 < rows.length; last++) {
    const next = rows[last + 1]!;
    const adjoins = next.row === rows[last]!.row + 1 && next.cells.length >= 2 && !isSignature(next) && !isNumberHead(next);
    if (reach <= next.row && !adjoins) break;
    reach = Math.max(reach, ...next.cells.map((cell) => cell.row + cell.rowSpan));
  }
  return last + 1;
}

/**
 * Parts a sheet into tables and the text around them. A table begins where a row heads a column of numbers (`TT`) or two rows have three
 * filled cells, and ends behind its last row of data; signatures and letterheads are none. A head of numbers behind a title begins anew.
 */
export function partSheet(cells: readonly GridCell[], columns: number): Region[] {
  const rows = rowsOf(cells);
  const isData = (row: Row) => isNumberHead(row) || (row.cells.length >= fewest(columns) && !isSignature(row) && !isLetterhead(row));
  const regions: Region[] = [];
  let from = 0;
  const push = (table: boolean, to: number) => {
    if (to > from) regions.push({ table, cells: rows.slice(from, to).flatMap((row) => row.cells) });
    from = to;
  };
  for (let at = 0; at < rows.length && columns >= 2; at++) {
    const next = rows[at + 1];
    if (!isNumberHead(rows[at]!) && !(isData(rows[at]!) && next && (isData(next) || rows.length - at <= 2))) continue;
    push(false, at);
    push(true, tableEnd(rows, at, isData));
    at = from - 1;
  }
  push(false, rows.length);
  return regions;
}
