import type { SourceDocument } from '../schemas/index.js';
import type { Finding } from './context.js';
import type { Passage } from './passage.js';
import type { Outline } from './sections/index.js';
import { numberingGaps } from './sections/numbering-gaps.js';
import type { TableReading } from './tables/index.js';

const unfinished = /(?:[,(]|(?<!\p{L})(?:và|hoặc|của|cho|với|các|những|để|(?<!tiếp )theo|về|trong|tại|bằng|đơn))\s*$/iu;

/** Cells that stop in the middle of a sentence: most often cut at a page end. */
function unfinishedCells(passages: readonly Passage[]): Finding[] {
  return passages.flatMap((passage): Finding[] => {
    if (!passage.cell || passage.cell.rowKind === 'header' || !unfinished.test(passage.text)) return [];
    const span = { start: passage.start, end: passage.end };
    return [
      {
        code: 'unfinished-sentence',
        severity: 'warning',
        message: `Ô kết thúc giữa câu (the cell stops in the middle of a sentence): «…${passage.text.slice(-40)}»`,
        span,
        rule: 'structure/unfinished-cell',
      },
    ];
  });
}

/** Rows that have a task but neither unit, product nor time: listed because a register needs at least one of them. */
function bareRows(document: SourceDocument, table: TableReading): Finding[] {
  if (!table.tasks) return [];
  const filled = (row: number) =>
    table.grid[row]!.filter(
      (cell, column) =>
        cell && !['number', 'task', 'group', 'note'].includes(table.columns.roles[column] ?? '') && cell.span.end > cell.span.start,
    ).length;
  return table.rows.flatMap((row): Finding[] => {
    if (row.kind !== 'task' || !row.task || row.task.span.start === row.task.span.end || filled(row.row) > 0) return [];
    return [
      {
        code: 'bare-task-row',
        severity: 'note',
        message: `Hàng chỉ có tên nhiệm vụ (a row with nothing but its task): «${document.text.slice(row.task.span.start, row.task.span.start + 60)}»`,
        span: row.task.span,
        rule: 'structure/bare-row',
      },
    ];
  });
}

/** What looks wrong in the structure of a document: numbering gaps, cells cut in a sentence, rows with nothing but a name. */
export function structureFindings(
  document: SourceDocument,
  outline: Outline,
  tables: readonly TableReading[],
  passages: readonly Passage[],
): Finding[] {
  return [
    ...numberingGaps(outline.sections, tables),
    ...unfinishedCells(passages),
    ...tables.flatMap((table) => bareRows(document, table)),
  ];
}
