import { namesColumn } from '../../../extractors/tables/column-role-rules.js';
import { cellText, type FilledCell, type PageTable } from './page-table.js';

/** A row that names at least so many columns begins a table of its own, where the columns change with it. */
const FEWEST_NAMES = 3;
/** A name of a column has at most so many letters. */
const LONGEST_NAME = 60;

/** Whether a row is the head of a table: it names columns, and no cell from above reaches into it. */
function isHead({ cells }: PageTable, row: number, own: readonly FilledCell[]): boolean {
  const names = own.filter((cell) => cellText(cell).length <= LONGEST_NAME && namesColumn(cellText(cell)));
  if (names.length < FEWEST_NAMES || names.length < 0.6 * own.length) return false;
  return !cells.some((cell) => cell.row < row && cell.row + cell.rowSpan > row);
}

/** The rows of a table from `from` up to `to`, on the columns that they have. */
function part(table: PageTable, from: number, to: number): PageTable {
  const cells = table.cells.filter((cell) => cell.row >= from && cell.row < to);
  const used = [...new Set(cells.flatMap((cell) => [cell.column, cell.column + cell.colSpan]))].sort((p, q) => p - q);
  const place = (column: number) => used.indexOf(column);
  return {
    ...table,
    xs: used.map((column) => table.xs[column]!),
    ys: table.ys.slice(from, to + 1),
    rows: to - from,
    openEnd: table.openEnd && to === table.rows,
    cells: cells.map((cell) => ({
      ...cell,
      row: cell.row - from,
      column: place(cell.column),
      colSpan: place(cell.column + cell.colSpan) - place(cell.column),
    })),
  };
}

/** Parts what is drawn as one grid into the tables that stand one upon the other in it: each begins with a head of its own, over other columns. */
export function partStacked(table: PageTable): PageTable[] {
  const rows: FilledCell[][] = Array.from({ length: table.rows }, () => []);
  for (const cell of table.cells) rows[cell.row]!.push(cell);
  const begins = [0];
  let seen = new Set<string>();
  let count = 0;
  for (const [row, own] of rows.entries()) {
    if (own.length < FEWEST_NAMES) continue;
    const borders = own.map((cell) => cell.column).join(' ');
    if (count > 1 && !seen.has(borders) && isHead(table, row, own)) {
      begins.push(row);
      seen = new Set();
      count = 0;
    }
    seen.add(borders);
    count += 1;
  }
  return begins.length === 1 ? [table] : begins.map((from, index) => part(table, from, begins[index + 1] ?? table.rows));
}
