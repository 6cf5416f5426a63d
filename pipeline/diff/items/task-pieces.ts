import { squeeze } from '../../../extractors/vietnamese.js';
import type { OutputTable, Plan, Span, Task } from '../../../schemas/index.js';
import type { Holdings } from './item.js';
import { lineAround, withoutMarker } from './lines.js';

type OutputCell = OutputTable['rows'][number]['cells'][number];

/** A piece of text with the head of its column, not yet read. */
export interface Stretch {
  span: Span;
  label: string;
}

/** The cells of a row, by table and row, merged ones in every row that they are merged over. */
export type CellsOfRow = (table: string, row: number) => readonly OutputCell[];

export function cellsOfRows(plan: Plan): CellsOfRow {
  const rows = new Map<string, OutputCell[]>();
  for (const { id, rows: own } of plan.tables) {
    for (const cell of own.flatMap(({ cells }) => cells)) {
      for (let row = cell.row; row < Math.min(cell.row + cell.rowSpan, own.length); row++) {
        const key = `${id}/${row}`;
        const list = rows.get(key);
        if (list) list.push(cell);
        else rows.set(key, [cell]);
      }
    }
  }
  return (table, row) => rows.get(`${table}/${row}`) ?? [];
}

/** The cells of a task's row, without empty ones and without the cell that only holds its number. */
export function rowStretches(plan: Plan, cellsOf: CellsOfRow, { cell, number }: Task): Stretch[] {
  if (!cell) return [];
  const columns = plan.tables.find(({ id }) => id === cell.table)?.columns ?? [];
  const isNumber = (text: string) => number !== null && /^[.)\s]*$/u.test(squeeze(text).replace(number, ''));
  return cellsOf(cell.table, cell.row)
    .filter(({ text }) => squeeze(text) !== '' && !isNumber(text))
    .map(({ span, column }) => ({ span, label: columns[column] ?? '' }));
}

/** The lines of a task outside tables: from its title to its last unit, deadline, target, reference or product, before the next task begins. */
export function lineStretches(plan: Plan, task: Task, held: Holdings, next: number): Stretch[] {
  const { text } = plan;
  const ends = Object.values(held)
    .flatMap((mentions: readonly { span: Span }[]) => mentions.map(({ span }) => span))
    .filter((span) => span.start >= task.span.start && span.end <= next)
    .map((span) => span.end);
  const last = withProducts(text, Math.max(task.span.end, ...ends), next, task.products);
  const lines: Stretch[] = [];
  for (let at = task.span.start; at < last; ) {
    const line = lineAround(text, at);
    // A line that two tasks share is cut where the next one begins.
    const end = Math.min(line.end, Math.max(next, last));
    const body = at === task.span.start ? { start: at, end } : withoutMarker(text, { start: line.start, end }, null);
    if (text.slice(body.start, body.end).trim() !== '') lines.push({ span: body, label: '' });
    at = line.end + 1;
  }
  return lines;
}

/** Most lines between the other values of a task and the line of its products. */
const mostLines = 3;
const labelled = /^[^\n:]{2,60}:\s*/u;

/** Where the lines of a task end, with those that only name its products: `Sản phẩm: Báo cáo`. */
function withProducts(text: string, from: number, next: number, products: readonly string[]): number {
  let last = from;
  let { end } = lineAround(text, from);
  for (let line = 0; line < mostLines && end + 1 < next && products.length > 0; line++) {
    const found = lineAround(text, end + 1);
    const words = text.slice(found.start, found.end);
    const named = squeeze(words.replace(labelled, ''));
    if (labelled.test(words) && products.some((product) => named.startsWith(product.slice(0, 80)))) last = Math.min(found.end, next);
    end = found.end;
  }
  return last;
}
