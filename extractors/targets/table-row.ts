import type { Passage, PassageCell } from '../passage.js';
import { fold, squeeze } from '../vietnamese.js';

/** The cells of all tables by table, row and column, for looking along a row and up a column. */
export interface Tables {
  /** The task cell of the row, null where there is none. */
  task(cell: PassageCell): string | null;
  /** The unit of measure of the row (`ĐVT` column), null where there is none. */
  unit(cell: PassageCell): string | null;
  /** The words over a column. */
  head(cell: PassageCell): string;
}

const key = (table: string, row: number) => `${table} ${row}`;
const unitHead = /^(?:dvt|don vi|don vi tinh|dv tinh|dv)$/;
const measure = /^(?:%|‰|\p{L}|m[23²³]|\d+ )/u;

/** Indexes the table cells among the passages. */
export function tablesOf(passages: readonly Passage[]): Tables {
  const rows = new Map<string, (Passage & { cell: PassageCell })[]>();
  const heads = new Map<string, string[]>();
  for (const passage of passages) {
    if (!passage.cell) continue;
    const { table, row, column, rowKind } = passage.cell;
    const own = rows.get(key(table, row)) ?? [];
    own.push(passage as Passage & { cell: PassageCell });
    rows.set(key(table, row), own);
    if (rowKind === 'header') heads.set(key(table, column), [...(heads.get(key(table, column)) ?? []), squeeze(passage.text)]);
  }
  const head = (table: string, column: number) => (heads.get(key(table, column)) ?? []).join(' ');
  return {
    head: ({ table, column }) => head(table, column),
    task: ({ table, row, column }) => {
      const cells = rows.get(key(table, row)) ?? [];
      const task =
        cells.find((passage) => passage.cell.role === 'task') ??
        cells.find((passage) => passage.cell.column < column && passage.text.length > 12);
      return task ? squeeze(task.text).replace(/[\s.;:,]+$/u, '') : null;
    },
    unit: ({ table, row }) => {
      const cell = (rows.get(key(table, row)) ?? []).find((passage) => unitHead.test(fold(head(table, passage.cell.column))));
      const text = cell ? squeeze(cell.text) : '';
      return measure.test(text) && text.length <= 40 ? text : null;
    },
  };
}
