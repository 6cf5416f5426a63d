import { namesColumn } from '../../../extractors/tables/column-role-rules.js';
import { cellText, type FilledCell, type PageTable } from './page-table.js';

/** A row that names at least so many columns begins a table of its own, where the columns change with it. */
const FEWEST_NAMES = 3;
/** A name of a column has at most so many letters. */
const LONGEST_NAME = 60;

const rowOf = ({ cells }: PageTable, row: number) => cells.filter((cell) => cell.row === row);
const borders = (cells: readonly FilledCell[]) => cells.map((cell) => cell.column).join(' ');

/** Whether a row is the head of another table than the rows above it: it names columns, and they begin elsewhere. */
function beginsAnother(table: PageTable, row: number): boolean {
  const cells = rowOf(table, row);
  const names = cells.filter((cell) => cellText(cell).length <= LONGEST_NAME && namesColumn(cellText(cell)));
  if (names.length < FEWEST_NAMES || names.length < 0.6 * cells.length) return false;
  if (table.cells.some((cell) => cell.row < row && cell.row + cell.rowSpan > row)) return false;
  const above = Array.from({ length: row }, (_, index) => rowOf(table, index)).filter((own) => own.length > 2);
  return above.length > 1 && above.every((own) => borders(own) !== borders(cells));
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

/** Parts what is drawn as one grid into the tables that stand one upon the other in it: each begins with a head of its own. */
export function partStacked(table: PageTable): PageTable[] {
  const begins = [0];
  for (let row = 2; row < table.rows; row += 1) if (beginsAnother(table, row)) begins.push(row);
  return begins.length === 1 ? [table] : begins.map((from, index) => part(table, from, begins[index + 1] ?? table.rows));
}
