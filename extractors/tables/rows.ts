import type { Cell, SourceDocument } from '../../schemas/index.js';
import type { ColumnRole, RowKind } from './column-role.js';
import { cellText, type Grid } from './grid.js';
import { numberLevel, readLeadingNumber, readRowNumber } from './row-number.js';

/**
 * One row of a task table. `task` is the task cell, `lead` the length of a number printed at its beginning. Where two columns hold
 * numbers (a running one and a nested one), `number` is the first and `nested` the last.
 */
export interface Row {
  row: number;
  kind: RowKind;
  number: string | null;
  nested: string | null;
  task: Cell | null;
  lead: number;
}

const factRoles: ReadonlySet<ColumnRole> = new Set(['lead', 'coordinate', 'implement', 'monitor', 'mixed', 'product', 'time', 'target']);

const pointsBelow = /^\(?.{0,60}(?:dưới đây|sau đây)\s*[:.)]*$|^như (?:trên|dưới)|^[-–…. ]*$/iu;

const total = /^(tổng( cộng| số)?|cộng)(?!\p{L})(?! (kết|hợp|rà|quan|điều))/iu;

interface Draft extends Row {
  /** Whether every fact cell of the row is empty. */
  empty: boolean;
  /** Whether every fact cell is empty or merged with the row below. */
  shared: boolean;
  /** Whether the task cell runs over (nearly) the whole row. */
  wide: boolean;
  /** Of several number columns, whether the first, which counts the rows one by one, holds a number. */
  counted: boolean;
}

function draft(document: SourceDocument, grid: Grid, roles: readonly ColumnRole[], row: number): Draft {
  const cells = grid[row] ?? [];
  const taskColumn = roles.indexOf('task');
  const task = cells[taskColumn] ?? null;
  const text = cellText(document, task);
  const numbers = cells.flatMap((cell, column) =>
    roles[column] === 'number' && cell !== task ? (readRowNumber(cellText(document, cell)) ?? []) : [],
  );
  const own = numbers[0] ?? null;
  const leading = own === null && !roles.includes('number') ? readLeadingNumber(text) : null;
  const facts = cells.filter((cell, column) => factRoles.has(roles[column]!) && cell !== task);
  const blank = (cell: Cell | null) => pointsBelow.test(cellText(document, cell));
  const below = (cell: Cell | null) => cell !== null && cell.row + cell.rowSpan > row + 1;
  return {
    row,
    kind: 'task',
    number: own ?? leading?.number ?? null,
    nested: numbers.at(-1) ?? leading?.number ?? null,
    task,
    lead: leading?.length ?? 0,
    empty: facts.every(blank),
    shared: facts.every((cell) => blank(cell) || below(cell)),
    wide: task !== null && task.colSpan >= roles.length - 1,
    counted: readRowNumber(cellText(document, cells[roles.indexOf('number')])) !== null,
  };
}

const levelOf = (row: Draft | undefined): number | null => (row?.nested == null ? null : numberLevel(row.nested));

/**
 * A group row stands over rows of a deeper level; an empty row between siblings is a task of which only the name is known. Where one column counts
 * the rows and another shows their levels, a row that is not counted above a deeper one that is heads it, whatever its cells say.
 */
function isGroup(row: Draft, next: Draft | undefined, deepest: number): boolean {
  if (!next) return false;
  const level = levelOf(row);
  const below = levelOf(next);
  if (!row.counted && next.counted && level !== null && below !== null && level < below) return true;
  if (!row.shared) return false;
  if (level !== null && below !== null) return level < below || (row.empty && level < deepest);
  if (level === null && below !== null) return row.empty || below >= 8;
  return row.empty && (level === null ? row.wide : level <= 2);
}

/** Reads the rows of a task table below its head: groups, tasks, totals; `header` for heads that are printed again. */
export function rowsOf(
  document: SourceDocument,
  grid: Grid,
  roles: readonly ColumnRole[],
  headerRows: number,
  heads: readonly string[],
): Row[] {
  const drafts = grid.map((_, row) => draft(document, grid, roles, row));
  const deepest = Math.max(0, ...drafts.filter((row) => !row.empty).map((row) => levelOf(row) ?? 0));
  return drafts.map((row, index): Row => {
    const { number, nested, task, lead } = row;
    const text = cellText(document, task);
    const again = roles.every((_, column) => cellText(document, grid[index]?.[column]).replace(/\s+/g, ' ') === heads[column]);
    const kind: RowKind =
      index < headerRows || again
        ? 'header'
        : total.test(text) && number === null
          ? 'total'
          : text === '' && row.empty
            ? 'other'
            : isGroup(row, drafts[index + 1], deepest)
              ? 'group'
              : 'task';
    return { row: row.row, kind, number, nested, task, lead };
  });
}
