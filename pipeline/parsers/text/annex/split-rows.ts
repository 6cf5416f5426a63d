import { type Alignment, breakWorth } from './alignment.js';
import { arrange, mostPieces } from './arrange.js';
import { type Atom, atomsOf, textOf } from './atoms.js';
import { kindOf } from './cell-kinds.js';
import { type ColumnWidth, cellWorth, emptyWorth, restWorth } from './cell-worth.js';
import type { Column } from './head.js';
import type { FlatRow } from './rows.js';

/** A row in its columns, number apart: the pieces of each cell, or none where the row could not be parted with confidence. */
export interface SplitRow {
  row: FlatRow;
  cells: Atom[][] | null;
  worth: number;
}

/** Every cell begins as its column asks. */
function plausible(columns: readonly Column[], cells: readonly Atom[][]): boolean {
  return columns.every((column, i) => {
    const first = cells[i]![0];
    if (!first) return column.role !== 'task' && column.role !== 'target';
    const kind = kindOf(column.role);
    if (kind === 'unit') return first.kinds.has('unit') || first.kinds.has('person');
    if (kind === 'time') return first.kinds.has('time');
    return !/^\p{Ll}/u.test(first.text);
  });
}

/** A row that heads others and names neither body nor time is all heading: a last word set off by its capitals is no cell. */
function headingWhole(row: FlatRow, columns: readonly Column[], cells: readonly Atom[][]): boolean {
  const filled = columns.filter((_, c) => cells[c]!.length > 0);
  return (
    row.heading &&
    filled.length === 2 &&
    filled.some((column) => column.role === 'task') &&
    filled.some((column) => column.role === 'product' || column.role === 'note' || column.role === 'other') &&
    cells.flat().every((atom, i) => atom.line === 0 && (i === 0 || atom.before === 'space'))
  );
}

function splitRow(
  row: FlatRow,
  pieces: readonly Atom[][],
  columns: readonly Column[],
  widths: readonly ColumnWidth[],
  alignment: Alignment,
): SplitRow {
  let cells: Atom[][] = columns.map(() => []);
  let worth = 0;
  let lineOffset = 0;
  for (const [number, part] of row.parts.entries()) {
    const atoms = pieces[number]!.map((atom) => ({ ...atom, line: atom.line + lineOffset }));
    lineOffset += part.length;
    if (atoms.length === 0) continue;
    if (atoms.length > mostPieces) return { row, cells: null, worth: 0 };
    const heights = cells.map((cell) => (cell.length === 0 ? 0 : cell.at(-1)!.line - cell[0]!.line + 1));
    const tallest = Math.max(...heights);
    const before = cells.map((cell, c) => ({ atoms: cell, text: textOf(cell), reachesBreak: heights[c]! >= tallest - 1 }));
    const cut = number < row.parts.length - 1;
    const lineCount = (from: number, to: number) => atoms[to - 1]!.line - atoms[from]!.line + 1;
    const found = arrange(atoms.length, columns.length, {
      cell: (c, from, to) =>
        number === 0
          ? cellWorth(columns[c]!, atoms.slice(from, to), widths[c]!, cut)
          : restWorth(columns[c]!, before[c]!, atoms.slice(from, to), widths[c]!),
      empty: (c) => (number === 0 ? emptyWorth(columns[c]!, row.heading || cut) : 0),
      neighbours: (last, from, to) =>
        breakWorth(number === 0 ? alignment : 'unknown', atoms[from]!.before, lineCount(last.from, last.to), lineCount(from, to)),
    });
    worth += found.worth;
    cells = cells.map((cell, c) => [...cell, ...atoms.slice(found.ranges[c]!.from, found.ranges[c]!.to)]);
  }
  if (headingWhole(row, columns, cells)) {
    const all = cells.flat();
    const task = columns.findIndex((column) => column.role === 'task');
    cells = columns.map((_, c) => (c === task ? all : []));
  }
  return { row, cells: plausible(columns, cells) ? cells : null, worth };
}

/** The width of each column: what the widest of its cells with several lines need. */
function learnWidths(rows: readonly SplitRow[], columns: readonly Column[]): ColumnWidth[] {
  return columns.map((_, c) => {
    const widest = rows.flatMap(({ cells }) => {
      const byLine = new Map<number, number>();
      for (const atom of cells?.[c] ?? []) byLine.set(atom.line, (byLine.get(atom.line) ?? -250) + 250 + atom.width);
      return byLine.size > 1 ? [Math.max(...byLine.values())] : [];
    });
    if (widest.length < 3) return null;
    return widest.sort((a, b) => a - b)[Math.floor((widest.length - 1) * 0.85)]!;
  });
}

/**
 * Parts every row of a flattened table into its columns (without the number): first by what each column can hold, then again with the widths
 * of the columns that this showed.
 */
export function splitRows(rows: readonly FlatRow[], columns: readonly Column[], alignment: Alignment): SplitRow[] {
  let widths: readonly ColumnWidth[] = columns.map(() => null);
  let split: SplitRow[] = [];
  const pieces = rows.map((row) => row.parts.map((part, number) => atomsOf(part, number > 0)));
  for (let pass = 0; pass < 3; pass++) {
    split = rows.map((row, index) => splitRow(row, pieces[index]!, columns, widths, alignment));
    const learned = learnWidths(split, columns);
    if (learned.every((width, c) => width === widths[c])) break;
    widths = learned;
  }
  return split;
}
