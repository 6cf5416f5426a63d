import type { ParsedBlock, ParsedCell, ParsedTable } from '../parsed.js';

const cellText = (cell: ParsedCell | undefined): string =>
  (cell?.paragraphs ?? []).map((p) => (typeof p === 'string' ? p : p.map((w) => w.text).join(' '))).join(' ');
const rowText = (table: ParsedTable, row: number): string[] => table.cells.filter((cell) => cell.row === row).map(cellText);

/** A row of data has a number and words behind it; a row of column numbers has no words. */
const isData = ([first = '', ...others]: readonly string[]): boolean => /^\d/u.test(first) && others.some((text) => /\p{L}{2}/u.test(text));

/** No header has more rows. */
const tallestHeader = 10;

/** With how many rows of the header of `table` `next` begins again. */
function repeatedRows(table: ParsedTable, next: ParsedTable): number {
  if (rowText(table, 0).filter((text) => text !== '').length < 2) return 0;
  const most = Math.min(table.rows, next.rows, tallestHeader);
  let rows = 0;
  while (rows < most && rowText(table, rows).join('\t') === rowText(next, rows).join('\t')) {
    if (rows > 0 && isData(rowText(next, rows))) break;
    rows++;
  }
  return rows;
}

/** The number of `next`'s first row goes on from a row before it: the format took a row of data for a header, or knows none. */
const countsOn = (next: ParsedTable): boolean =>
  /^(?:\d{1,3}|\d{1,2}(?:\.\d{1,2}){1,3}|[a-zđ]|(?:I[IVX]|V|X)[IVX]{0,4})[.)]?$/u.test(rowText(next, 0)[0] ?? '');

/** The first row of `next` is the rest of a row: no number, and a cell that reads on in lower case. */
const goesOn = (next: ParsedTable): boolean => {
  const [number, ...others] = rowText(next, 0);
  return number === '' && others.some((text) => /^\p{Ll}/u.test(text));
};

/** Adds the words of the cells of `row` to those of the last row of the table. */
function completeLastRow(table: ParsedTable, row: readonly ParsedCell[]): ParsedTable {
  const rest = (cell: ParsedCell) => row.find((other) => other.column === cell.column)?.paragraphs ?? [];
  const join = (cell: ParsedCell): ParsedCell => {
    const [first, ...others] = rest(cell);
    if (first === undefined) return cell;
    const last = cell.paragraphs.at(-1);
    if (typeof last !== 'string' || typeof first !== 'string') return { ...cell, paragraphs: [...cell.paragraphs, first, ...others] };
    return { ...cell, paragraphs: [...cell.paragraphs.slice(0, -1), `${last} ${first}`, ...others] };
  };
  return { ...table, cells: table.cells.map((cell) => (cell.row === table.rows - 1 ? join(cell) : cell)) };
}

function append(table: ParsedTable, next: ParsedTable, from: number): ParsedTable {
  const moved = next.cells.filter((cell) => cell.row >= from).map((cell) => ({ ...cell, row: cell.row - from + table.rows }));
  return { ...table, rows: table.rows + next.rows - from, cells: [...table.cells, ...moved] };
}

function stitched(table: ParsedTable, next: ParsedTable): ParsedTable | null {
  if (table.columns !== next.columns || next.rows === 0) return null;
  const repeated = repeatedRows(table, next);
  if (repeated > 0) return append(table, next, Math.max(next.headerRows, repeated));
  if (goesOn(next)) {
    const first = next.cells.filter((cell) => cell.row === 0);
    return append(completeLastRow(table, first), next, 1);
  }
  return countsOn(next) ? append(table, next, 0) : null;
}

/** A line that only says that the table goes on: `(tiếp theo)`, `Phụ lục II (tiếp)`. */
const saysGoesOn = (block: ParsedBlock | undefined): boolean =>
  block?.kind === 'paragraph' &&
  typeof block.text === 'string' &&
  /^(?:(?:Phụ lục|Biểu|Bảng)\s+[\p{L}\d.-]{1,10}\s*)?\(?\s*tiếp(?: theo)?\s*\)?\.?$/iu.test(block.text.normalize('NFC').trim());

/**
 * Joins neighbouring tables with the same columns where the second repeats the header, counts on, or begins inside a row of the first;
 * a line between them that only says that the table goes on is left out with the repeated header.
 */
export function stitchTables(blocks: readonly ParsedBlock[]): ParsedBlock[] {
  const joined: ParsedBlock[] = [];
  for (const block of blocks) {
    const between = saysGoesOn(joined.at(-1)) ? 1 : 0;
    const last = joined.at(-1 - between);
    const whole = last?.kind === 'table' && block.kind === 'table' ? stitched(last, block) : null;
    if (whole) joined.splice(-1 - between, 1 + between, whole);
    else joined.push(block);
  }
  return joined;
}
