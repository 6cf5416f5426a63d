import type { SourceDocument, TableBlock } from '../../schemas/index.js';
import { columnRoleOf, namesColumn } from './column-role-rules.js';
import { cellText, type Grid } from './grid.js';

/** Rows at the top that may still belong to the head. */
const deepestHead = 4;

/** A row that only counts the columns: `(1) | (2) | (3)` or `1 | 2 | 3`. */
export const countsColumns = (texts: readonly string[]): boolean =>
  texts.length > 2 &&
  texts.every((text, index) => text === '' || text.replace(/[()\s]/g, '') === String(index + 1) || /^[A-Z]$/.test(text)) &&
  texts.filter((text) => text !== '').length > 2;

/** How many rows at the top are the head: as the format says, or as their words show. 0 for a table without a head. */
export function headerRowsOf(document: SourceDocument, table: TableBlock, grid: Grid): number {
  const texts = grid.slice(0, deepestHead).map((row) => row.map((cell) => cellText(document, cell)));
  const named = texts.findIndex((row) => row.filter(namesColumn).length >= Math.min(2, table.columns));
  if (named < 0) return table.headerRows;
  let rows = Math.max(table.headerRows, named + 1);
  for (const cell of grid[named] ?? [])
    if (cell && cell.colSpan < table.columns) rows = Math.max(rows, Math.min(deepestHead, cell.row + cell.rowSpan));
  const spreads =
    grid[named]?.some((cell) => cell && cell.colSpan > 1 && cell.colSpan < table.columns && cell.row + cell.rowSpan < rows + 1) ?? false;
  if (spreads && rows === named + 1 && isSubHead(texts[rows] ?? [], texts[named] ?? [])) rows++;
  while (countsColumns(texts[rows] ?? [])) rows++;
  return Math.min(rows, table.rows);
}

/** A second head row: short cells that name columns under a merged one. */
const isSubHead = (row: readonly string[], above: readonly string[]): boolean => {
  const own = row.filter((text, index) => text !== '' && text !== above[index]);
  return (
    own.length > 0 &&
    own.every((text) => text.length < 60) &&
    (own.some((text) => columnRoleOf(text) !== 'other') || own.every((text) => /\d{4}|quý|tháng/iu.test(text)))
  );
};
