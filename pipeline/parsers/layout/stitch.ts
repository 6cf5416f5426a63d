import { cutRow, isNumbered, mergedAcross } from './cut-rows.js';
import { cluster } from './geometry.js';
import { cellText, type FilledCell, type PageTable } from './page-table.js';

/** A table over one or more pages. `lefts` and `rights` bound the text of each column. */
export interface WholeTable {
  page: number;
  xs: number[];
  rows: number;
  headerRows: number;
  openEnd: boolean;
  cells: FilledCell[];
  ruled?: PageTable['ruled'];
}

/** Column lines of one table on several pages lie within this distance (points). */
const SAME_COLUMN = 5;
/** More rows than this at the top of a page are no repeated header. */
const MOST_HEADER_ROWS = 5;

const near = (a: number, b: number) => Math.abs(a - b) <= SAME_COLUMN;

/** Column lines of one table on a page of another width lie within this part of the table's width. */
const SAME_SHARE = 0.03;

const shareOf = (xs: readonly number[]) => xs.map((x) => (x - xs[0]!) / (xs.at(-1)! - xs[0]!));

/** Whether two tables have as many columns, of the same parts of their widths: one table on an upright page and a page on its side. */
function scaled(first: readonly number[], second: readonly number[]): boolean {
  const shares = shareOf(second);
  return shareOf(first).every((share, index) => Math.abs(share - shares[index]!) <= SAME_SHARE);
}

const sameBorders = (first: readonly number[], second: readonly number[]) =>
  near(first[0]!, second[0]!) && near(first.at(-1)!, second.at(-1)!);

/** Whether the first rows of two tables name the same columns. */
function sameHead(first: readonly FilledCell[], second: readonly FilledCell[]): boolean {
  const [one, other] = [first, second].map((cells) =>
    cells.filter((cell) => cell.row === 0).map((cell) => cellText(cell).replace(/\s+/gu, '')),
  );
  return one!.filter((text) => text !== '').length > 2 && one!.join('\t') === other!.join('\t');
}

/**
 * Whether a table at the top of a page can be the rest of the one before: same borders and most columns in common, or the same columns scaled or
 * under the same names.
 */
export function sameColumns({ xs: first, cells }: WholeTable, { xs: second, cells: next }: PageTable): boolean {
  if (!sameBorders(first, second))
    return first.length > 2 && first.length === second.length && (scaled(first, second) || sameHead(cells, next));
  const shared = second.filter((x) => first.some((y) => near(x, y))).length;
  return shared >= 0.7 * Math.max(first.length, second.length);
}

/** The cells of a table with their columns counted on other column lines. */
function onColumns(cells: readonly FilledCell[], own: readonly number[], xs: readonly number[]): FilledCell[] {
  const indexOf = (x: number) => xs.reduce((best, place, index) => (Math.abs(place - x) < Math.abs(xs[best]! - x) ? index : best), 0);
  const map = own.map(indexOf);
  return cells.map((cell) => ({
    ...cell,
    column: map[cell.column]!,
    colSpan: Math.max(1, map[cell.column + cell.colSpan]! - map[cell.column]!),
  }));
}

/** A row as comparable text: places, spans and words of the cells that begin in it. */
const signature = (cells: readonly FilledCell[], row: number) =>
  cells
    .filter((cell) => cell.row === row)
    .map((cell) => [cell.column, cell.colSpan, cell.rowSpan, cellText(cell).replace(/\s+/gu, '')].join('|'))
    .join('\t');

/** So large a share of the cells of a repeated row is read the same twice where the pages were recognised from pictures. */
const READ_ALIKE = 0.7;

/** Whether a row stands on both pages. Recognition may read a word of it in two ways. */
function sameRow(first: readonly FilledCell[], next: readonly FilledCell[], row: number): boolean {
  const [one, other] = [signature(first, row), signature(next, row)];
  if (one === other) return true;
  const recognised = next.some((cell) => cell.row === row && cell.lines[0]?.words[0]?.confidence !== undefined);
  const [cells, others] = [one.split('\t'), other.split('\t')];
  const alike = cells.filter((cell, index) => cell === others[index] && !cell.endsWith('|')).length;
  return recognised && cells.length === others.length && alike >= 3 && alike >= READ_ALIKE * cells.length;
}

/** How many rows at the top of a page repeat the top of the table: its header. */
function repeatedHeader(first: readonly FilledCell[], next: readonly FilledCell[], rows: number): number {
  const head = first.filter((cell) => cell.row < MOST_HEADER_ROWS);
  let header = 0;
  while (header < Math.min(rows - 1, MOST_HEADER_ROWS) && sameRow(head, next, header)) header += 1;
  const whole = (count: number) => next.every((cell) => cell.row >= count || cell.row + cell.rowSpan <= count);
  while (header > 0 && !whole(header)) header -= 1;
  return next.some((cell) => cell.row < header && cell.lines.length > 0) ? header : 0;
}

/** Begins a table with its part on the first page. */
export const beginTable = ({ page, xs, rows, openEnd, cells, ruled }: PageTable): WholeTable => ({
  page,
  xs,
  rows,
  headerRows: 0,
  openEnd,
  cells,
  ruled,
});

/** Adds the part of a table on the next page: a repeated header is dropped, a cut row joined, merged cells that the break cut are whole again. */
export function continueTable(table: WholeTable, part: PageTable): WholeTable {
  const own = sameBorders(table.xs, part.xs) ? part.xs : table.xs;
  const xs = cluster([...table.xs, ...own], SAME_COLUMN);
  const cells = onColumns(table.cells, table.xs, xs);
  const next = onColumns(part.cells, own, xs);
  const header = repeatedHeader(cells, next, part.rows);
  const rest = next.filter((cell) => cell.row >= header).map((cell) => ({ ...cell, row: cell.row - header }));
  const headerRows = Math.max(table.headerRows, header);
  const bottom = cells.filter((cell) => cell.row + cell.rowSpan === table.rows && cell.row >= headerRows);
  const top = rest.filter((cell) => cell.row === 0);
  const body = cells.filter((cell) => cell.row >= headerRows);
  const cut = cutRow({ bottom, top, open: table.openEnd, numbered: isNumbered(body) });
  const offset = cut ? table.rows - 1 : table.rows;
  for (const cell of rest) {
    const above = cell.row === 0 ? bottom.find((b) => b.column === cell.column && b.colSpan === cell.colSpan) : undefined;
    if (above && (cut || mergedAcross(above, cell, top, body))) {
      above.rowSpan += cell.rowSpan - (cut ? 1 : 0);
      above.lines = [...above.lines, ...cell.lines];
    } else cells.push({ ...cell, row: cell.row + offset });
  }
  return { page: table.page, xs, rows: offset + part.rows - header, headerRows, openEnd: part.openEnd, cells, ruled: table.ruled };
}
