import type { Diagnostic } from '../../../schemas/index.js';
import type { ParsedTable } from '../parsed.js';
import { alignmentOf } from './annex/alignment.js';
import { type Atom, textOf } from './annex/atoms.js';
import { type Column, tableHead } from './annex/head.js';
import { flatRows } from './annex/rows.js';
import { type SplitRow, splitRows } from './annex/split-rows.js';
import { cellParagraphs } from './cell-paragraphs.js';
import type { Layout, Line } from './line.js';

/** Where a flattened table stands among lines, and what it is. */
export interface FoundTable {
  start: number;
  end: number;
  table: ParsedTable;
  diagnostics: Diagnostic[];
}

const doubtful = (label: string, head: string): Diagnostic => ({
  code: 'uncertain-table-row',
  severity: 'warning',
  message: `The cells of row ${label} under “${head}” could not be told apart with confidence; its whole text stands in that column.`,
});

/** Where more of the rows stay in doubt the lines did not come row by row: they are no table to rebuild, but text. */
const mostDoubts = 0.6;

/** A list inside a cell has a paragraph for each dash that begins a line. */
function paragraphs(atoms: readonly Atom[]): string[] {
  const starts = atoms.flatMap((atom, i) => {
    const dash = /^[-+•]\s/u.test(atom.text) && (i === 0 || atom.line !== atoms[i - 1]!.line);
    const ready = i === 0 || /^[-+•]\s/u.test(atoms[0]!.text) || /[;.:]$/u.test(atoms[i - 1]!.text);
    return dash && ready ? [i] : [];
  });
  const bounds = [...new Set([0, ...starts, atoms.length])];
  return bounds.slice(0, -1).flatMap((from, i) => cellParagraphs(textOf(atoms.slice(from, bounds[i + 1]))));
}

/** The column that says what is to be done or reached. */
const taskColumn = (columns: readonly Column[]): number =>
  Math.max(
    0,
    columns.findIndex((column) => column.role === 'task' || column.role === 'target'),
  );

function cellsOf({ row, cells }: SplitRow, columns: readonly Column[]): string[][] {
  const all = row.parts.flat();
  const task = taskColumn(columns);
  if (cells) return cells.map(paragraphs);
  return columns.map((_, c) => (c === task ? [all.map((line) => line.text).join(' ')] : []));
}

function tableOf(columns: readonly Column[], rows: readonly SplitRow[]): ParsedTable {
  const head = columns.map((column) => [column.head]);
  const body = rows.map((row) => [[row.row.label], ...cellsOf(row, columns.slice(1))]);
  const cells = [head, ...body].flatMap((row, r) =>
    row.map((texts, column) => ({ row: r, column, rowSpan: 1, colSpan: 1, paragraphs: texts, page: null })),
  );
  return { kind: 'table', rows: body.length + 1, columns: columns.length, headerRows: 1, cells, page: null };
}

/** Finds tables whose cells stand in the text as a stream of lines, and rebuilds them from what each column can hold. */
export function findFlattenedTables(lines: readonly Line[], layout: Layout): FoundTable[] {
  const found: FoundTable[] = [];
  for (let start = 0; start < lines.length; start++) {
    const head = tableHead(lines, start);
    if (!head) continue;
    const { rows, end } = flatRows(head, lines);
    if (rows.length === 0) continue;
    const split = splitRows(rows, head.columns.slice(1), alignmentOf(rows, layout));
    const task = head.columns[taskColumn(head.columns)]!.head;
    const doubts = split.filter((row) => row.cells === null).length;
    if (doubts > split.length * mostDoubts) continue;
    const diagnostics = split.filter((row) => row.cells === null).map((row) => doubtful(row.row.label, task));
    found.push({ start, end, table: tableOf(head.columns, split), diagnostics });
    start = end - 1;
  }
  return found;
}
