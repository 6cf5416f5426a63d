import type { SourceDocument } from '../../schemas/index.js';
import { squeeze } from '../vietnamese.js';
import type { ColumnRole } from './column-role.js';
import { columnRoleOf } from './column-role-rules.js';
import { cellText, type Grid } from './grid.js';
import { countsColumns } from './header-rows.js';

/** What the columns of one table hold: the head of each, its role, and a year that the head gives. */
export interface Columns {
  heads: readonly string[];
  roles: readonly ColumnRole[];
  yearHints: readonly (number | null)[];
}

/** The words over each column: the distinct cells of the head rows from the top down. */
function headsOf(document: SourceDocument, grid: Grid, columns: number, headerRows: number): string[] {
  const rows = grid.slice(0, headerRows).filter((row) => !countsColumns(row.map((cell) => cellText(document, cell))));
  return Array.from({ length: columns }, (_, column) =>
    squeeze([...new Set(rows.map((row) => cellText(document, row[column])))].join(' ')),
  );
}

const yearOf = (head: string): number | null => {
  const years = head.match(/(?<!\d)20\d{2}(?!\d)/g) ?? [];
  return years.length === 1 ? Number(years[0]) : null;
};

const unitRoles: ReadonlySet<ColumnRole> = new Set(['lead', 'coordinate', 'implement', 'monitor', 'mixed']);

const average = (document: SourceDocument, grid: Grid, from: number, column: number): number => {
  const texts = [...new Set(grid.slice(from).map((row) => row[column]))].map((cell) => cellText(document, cell).length);
  return texts.reduce((sum, length) => sum + length, 0) / Math.max(1, texts.length);
};

const distinct = (grid: Grid, from: number, column: number): number => new Set(grid.slice(from).map((row) => row[column])).size;

/** Of several task columns the one with the most rows of its own holds the tasks; the others head groups of rows. */
function oneTaskColumn(grid: Grid, from: number, roles: ColumnRole[]): ColumnRole[] {
  const tasks = roles.flatMap((role, column) => (role === 'task' ? [column] : []));
  if (tasks.length < 2) return roles;
  const own = tasks.reduce((best, column) => (distinct(grid, from, column) > distinct(grid, from, best) ? column : best));
  return roles.map((role, column) => (role === 'task' && column !== own ? (column < own ? 'group' : 'other') : role));
}

/** A head of one word may mean a unit of measure: its cells are then short (`%`, `ha`, `triệu đồng`), where names of bodies are not. */
const measures = (document: SourceDocument, grid: Grid, from: number, head: string, column: number): boolean =>
  /^(?:đơn vị(?: tính)?|đvt)$/iu.test(head.trim()) && average(document, grid, from, column) < 13;

/** Reads the columns of a table from its head; a table with unit columns and no head for its tasks has them in its widest column. */
export function columnsOf(document: SourceDocument, grid: Grid, columns: number, headerRows: number): Columns {
  const heads = headsOf(document, grid, columns, headerRows);
  let roles = oneTaskColumn(
    grid,
    headerRows,
    heads.map((head, column): ColumnRole => (measures(document, grid, headerRows, head, column) ? 'other' : columnRoleOf(head))),
  );
  if (!roles.includes('task') && roles.some((role) => unitRoles.has(role))) {
    const candidates = roles.flatMap((role, column) => (role === 'other' || role === 'target' ? [column] : []));
    const widest = candidates.sort((a, b) => average(document, grid, headerRows, b) - average(document, grid, headerRows, a))[0];
    roles = roles.map((role, column) => (column === widest ? 'task' : role));
  }
  if (roles[0] === 'other' && heads[0] === '' && roles.includes('task')) roles = ['number', ...roles.slice(1)];
  return { heads, roles, yearHints: heads.map(yearOf) };
}
