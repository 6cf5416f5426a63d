import type { Period } from '../../schemas/index.js';
import type { Passage, PassageCell } from '../passage.js';
import { fold, squeeze } from '../vietnamese.js';
import { statedPeriod } from './target-period.js';

/** The cells of all tables by table, row and column, for looking along a row and up a column. */
export interface Tables {
  /** The task cell of the row, null where there is none; its line `line` where it has as many lines (`lines`) as the cell that is asked for. */
  task(cell: PassageCell, line: number, lines: number): string | null;
  /** The unit of measure of the row (`ĐVT` column) and what it is per (`%/năm`), null where there is none. */
  unit(cell: PassageCell): { unit: string; per: string[] } | null;
  /** The years that the group row above names (`Đến năm 2030`), null where it names none. */
  period(cell: PassageCell): Period | null;
  /** The words over a column. */
  head(cell: PassageCell): string;
}

const key = (table: string, row: number) => `${table} ${row}`;
const unitHead = /^(?:dvt|don vi|don vi tinh|dv tinh|dv)$/;
const perTime = /^(.{1,30}?)\s?\/\s?(năm|quý|tháng)$/iu;
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
  const groups = new Map<string, { row: number; period: Period | null }[]>();
  for (const { cell, text } of passages) {
    if (cell?.rowKind !== 'group') continue;
    const period = statedPeriod(text, '');
    const list = groups.get(cell.table) ?? [];
    if (list.at(-1)?.row !== cell.row) list.push({ row: cell.row, period });
    else list[list.length - 1]!.period ??= period;
    groups.set(cell.table, list);
  }
  const head = (table: string, column: number) => (heads.get(key(table, column)) ?? []).join(' ');
  return {
    period: ({ table, row }) =>
      (groups.get(table) ?? []).filter((group) => group.row < row && group.period !== null).at(-1)?.period ?? null,
    head: ({ table, column }) => head(table, column),
    task: ({ table, row, column }, line, lines) => {
      const cells = rows.get(key(table, row)) ?? [];
      const task =
        cells.find((passage) => passage.cell.role === 'task') ??
        cells.find((passage) => passage.cell.column < column && passage.text.length > 12);
      const parts = task?.text.split('\n') ?? [];
      const own = lines > 1 && parts.length === lines ? parts[line]! : parts.join(' ');
      return squeeze(own).replace(/^[-–+*•]\s*|[\s.;:,]+$/gu, '') || null;
    },
    unit: ({ table, row }) => {
      const cell = (rows.get(key(table, row)) ?? []).find((passage) => unitHead.test(fold(head(table, passage.cell.column))));
      const text = cell ? squeeze(cell.text) : '';
      if (!measure.test(text) || text.length > 40) return null;
      const per = perTime.exec(text);
      return { unit: (per?.[1] ?? text).replace(/^%.*$/u, '%'), per: per ? [per[2]!.toLowerCase()] : [] };
    },
  };
}
