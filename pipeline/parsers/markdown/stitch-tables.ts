import type { ParsedBlock, ParsedCell, ParsedTable } from '../parsed.js';

const rowText = (table: ParsedTable, row: number): string[] => table.cells.filter((c) => c.row === row).map((c) => c.paragraphs.join(' '));

/** The header of `next` repeats that of `table`. */
const repeatsHeader = (table: ParsedTable, next: ParsedTable): boolean =>
  table.headerRows === next.headerRows && next.headerRows > 0 && rowText(table, 0).join('\t') === rowText(next, 0).join('\t');

/** The "header" of `next` is a row of data: a number goes on in the first column, or the tool left the header empty. */
const startsWithData = (next: ParsedTable): boolean => next.headerRows === 0 || /^\d{1,3}[.)]?$/u.test(rowText(next, 0)[0] ?? '');

function append(table: ParsedTable, next: ParsedTable, dropped: number): ParsedTable {
  const moved: ParsedCell[] = next.cells.filter((c) => c.row >= dropped).map((c) => ({ ...c, row: c.row - dropped + table.rows }));
  return { ...table, rows: table.rows + next.rows - dropped, cells: [...table.cells, ...moved] };
}

/** Joins tables that a page break cut: neighbours with the same columns, where the second repeats the header or goes on with data. */
export function stitchTables(blocks: readonly ParsedBlock[]): ParsedBlock[] {
  const stitched: ParsedBlock[] = [];
  for (const block of blocks) {
    const last = stitched.at(-1);
    if (
      last?.kind === 'table' &&
      block.kind === 'table' &&
      last.columns === block.columns &&
      (repeatsHeader(last, block) || startsWithData(block))
    ) {
      stitched[stitched.length - 1] = append(last, block, repeatsHeader(last, block) ? block.headerRows : 0);
    } else stitched.push(block);
  }
  return stitched;
}
