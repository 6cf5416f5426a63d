import type { Table } from 'mdast';
import { paragraphsOf } from '../lines/styled-lines.js';
import type { ParsedTable } from '../parsed.js';
import { inlineRuns } from './inline.js';

/** Reads a GitHub table; an empty header row, which only the syntax asked for, is left out. */
export function readPipeTable(table: Table): ParsedTable {
  const columns = Math.max(1, ...table.children.map((row) => row.children.length));
  const read = table.children.map((row) => row.children.map((cell) => paragraphsOf(inlineRuns(cell.children)).map((p) => p.text)));
  const headed = read[0]?.some((paragraphs) => paragraphs.length > 0) ?? false;
  const rows = headed ? read : read.slice(1);
  const cells = rows.flatMap((row, index) =>
    Array.from({ length: columns }, (_, column) => ({
      row: index,
      column,
      rowSpan: 1,
      colSpan: 1,
      paragraphs: row[column] ?? [],
      page: null,
    })),
  );
  return { kind: 'table', rows: rows.length, columns, headerRows: headed ? 1 : 0, cells, page: null };
}
