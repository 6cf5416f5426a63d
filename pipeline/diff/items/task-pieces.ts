import { squeeze } from '../../../extractors/vietnamese.js';
import type { Plan, Span, Task } from '../../../schemas/index.js';
import { lineAround, withoutMarker } from './lines.js';

/** A piece of text with the head of its column, not yet read. */
export interface Stretch {
  span: Span;
  label: string;
}

/** The cells of a table row, those merged over it included, without empty ones and, given a number, without the cell that only holds it. */
export function rowStretches(plan: Plan, table: string, row: number, number: string | null): Stretch[] {
  const found = plan.tables.find(({ id }) => id === table);
  if (!found) return [];
  const isNumber = (text: string) => number !== null && /^[.)\s]*$/u.test(squeeze(text).replace(number, ''));
  return found.rows
    .flatMap(({ cells }) => cells)
    .filter((cell) => cell.row <= row && row < cell.row + cell.rowSpan && squeeze(cell.text) !== '' && !isNumber(cell.text))
    .map(({ span, column }) => ({ span, label: found.columns[column] ?? '' }));
}

/** The lines of a task outside tables: from its title to its last unit, deadline, target or reference, before the next task begins. */
export function lineStretches(plan: Plan, task: Task, next: number): Stretch[] {
  const { text } = plan;
  const held = new Set(
    [task.leads, task.coordinators, task.implementers, task.monitors, task.deadlines, task.targets, task.references].flat(),
  );
  const ends = [plan.units, plan.deadlines, plan.targets, plan.references]
    .flat()
    .filter(({ id, span }) => held.has(id) && span.start >= task.span.start && span.end <= next)
    .map(({ span }) => span.end);
  const last = Math.max(task.span.end, ...ends);
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
