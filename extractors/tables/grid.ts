import type { Cell, SourceDocument, TableBlock } from '../../schemas/index.js';

/** A table as rows of cells with every merged cell repeated wherever it reaches; null where the source has no cell. */
export type Grid = readonly (readonly (Cell | null)[])[];

/** Expands row and column spans. */
export function gridOf(table: TableBlock): Grid {
  const grid: (Cell | null)[][] = Array.from({ length: table.rows }, () => new Array<Cell | null>(table.columns).fill(null));
  for (const cell of table.cells) {
    for (let row = cell.row; row < Math.min(table.rows, cell.row + cell.rowSpan); row++) {
      for (let column = cell.column; column < Math.min(table.columns, cell.column + cell.colSpan); column++) grid[row]![column] ??= cell;
    }
  }
  return grid;
}

/** The words of a cell, ends trimmed; empty for no cell. */
export const cellText = (document: SourceDocument, cell: Cell | null | undefined): string =>
  cell ? document.text.slice(cell.span.start, cell.span.end).trim() : '';
