import type { ParsedTable } from '../parsed.js';
import { cellParagraphs } from './cell-paragraphs.js';
import { folded } from './line.js';

/** The cells of a line typed with tabs or upright bars; null where the line is no row. */
export function rowCells(line: string): string[] | null {
  if (/^\s*\|.{0,4000}\|\s*$/u.test(line)) {
    const inner = line.trim().slice(1, -1);
    return /^[\s|:+-]+$/u.test(inner) ? [] : inner.split('|').map(folded);
  }
  return line.includes('\t') && line.trim() !== '' ? line.split('\t').map(folded) : null;
}

const isHead = (cells: readonly string[], head: readonly string[]) => cells.join('\t') === head.join('\t');

/** A row that a page break cut goes on without a number, its cells in lower case or in the middle of a sentence. */
const goesOn = (cells: readonly string[], above: readonly string[] | undefined): boolean =>
  above !== undefined &&
  cells[0] === '' &&
  cells.some((cell) => cell !== '') &&
  cells.every((cell, i) => cell === '' || (above[i] ?? '') !== '') &&
  cells.some((cell, i) => /^[\p{Ll}\d]/u.test(cell) && !/[.;]$/u.test(above[i] ?? ''));

/** Builds a table of typed rows: repeated heads dropped, rows that a page break cut joined cell by cell with a space. */
export function typedTable(rows: readonly (readonly string[])[]): ParsedTable {
  const columns = Math.max(...rows.map((row) => row.length));
  const whole: string[][] = [];
  for (const row of rows) {
    if (row.length === 0 || (whole.length > 0 && isHead(row, whole[0]!))) continue;
    const above = whole.at(-1);
    if (whole.length > 1 && goesOn(row, above)) {
      for (const [i, cell] of row.entries()) above![i] = folded(`${above![i] ?? ''} ${cell}`);
    } else whole.push([...row]);
  }
  const cells = whole.flatMap((row, r) =>
    Array.from({ length: columns }, (_, c) => ({
      row: r,
      column: c,
      rowSpan: 1,
      colSpan: 1,
      paragraphs: cellParagraphs(row[c] ?? ''),
      page: null,
    })),
  );
  return { kind: 'table', rows: whole.length, columns, headerRows: 0, cells, page: null };
}

/** Where typed tables stand among lines: from the first to behind the last line, with their rows; empty lines inside belong to them. */
export function findTypedTables(lines: readonly string[]): { start: number; end: number; table: ParsedTable }[] {
  const found: { start: number; end: number; table: ParsedTable }[] = [];
  for (let start = 0; start < lines.length; start++) {
    const rows: string[][] = [];
    let end = start;
    for (let i = start; i < lines.length; i++) {
      const cells = rowCells(lines[i]!);
      if (cells) {
        rows.push(cells);
        end = i + 1;
      } else if (lines[i]!.trim() !== '' || rows.length === 0) break;
    }
    const wide = rows.filter((row) => row.length > 2 && row.filter((cell) => cell !== '').length > 1);
    if (rows.length >= 2 && wide.length >= 2) found.push({ start, end, table: typedTable(rows) });
    start = Math.max(start, end - 1);
  }
  return found;
}
