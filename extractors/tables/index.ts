import type { SourceDocument, TableBlock } from '../../schemas/index.js';
import type { ColumnRole } from './column-role.js';
import { type Columns, columnsOf } from './columns.js';
import { type Grid, gridOf } from './grid.js';
import { headerRowsOf } from './header-rows.js';
import { type Row, rowsOf } from './rows.js';

/** A table as its columns and rows say what they hold. `tasks` tells whether its rows are tasks. */
export interface TableReading {
  id: string;
  block: TableBlock;
  grid: Grid;
  headerRows: number;
  columns: Columns;
  rows: readonly Row[];
  tasks: boolean;
}

const facts: ReadonlySet<ColumnRole> = new Set(['lead', 'coordinate', 'implement', 'monitor', 'mixed', 'product', 'time']);

/** Reads every table of a document; a table without a head that follows one of the same width goes on with its columns. */
export function readTables(document: SourceDocument): TableReading[] {
  const readings: TableReading[] = [];
  for (const block of document.blocks) {
    if (block.kind !== 'table') continue;
    const grid = gridOf(block);
    const headerRows = headerRowsOf(document, block, grid);
    const previous = readings.at(-1);
    const goesOn = headerRows === 0 && previous !== undefined && previous.block.columns === block.columns;
    const columns = goesOn ? previous.columns : columnsOf(document, grid, block.columns, headerRows);
    const tasks = columns.roles.includes('task') && columns.roles.some((role) => facts.has(role));
    readings.push({
      id: `t${readings.length + 1}`,
      block,
      grid,
      headerRows,
      columns,
      rows: rowsOf(document, grid, columns.roles, headerRows, columns.heads),
      tasks,
    });
  }
  return readings;
}
