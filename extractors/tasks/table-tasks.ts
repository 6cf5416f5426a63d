import type { SourceDocument } from '../../schemas/index.js';
import type { Passage } from '../passage.js';
import type { Outline } from '../sections/index.js';
import { cellText } from '../tables/grid.js';
import type { TableReading } from '../tables/index.js';
import { numberLevel } from '../tables/row-number.js';
import { type MentionIndexes, together } from './mentions.js';
import { splitProducts } from './products.js';
import { asTitle, type TaskMention } from './task-mention.js';

/** A row above that heads the present one: its level, its number and, for group rows, its words. */
interface Above {
  level: number;
  number: string | null;
  group: string | null;
}

const join = (base: string, numbers: readonly string[]): string =>
  numbers.reduce((path, number) => {
    const prefix = number.slice(0, number.lastIndexOf('.'));
    if (number.includes('.') && (path === prefix || path.endsWith(`.${prefix}`)))
      return path.slice(0, path.length - prefix.length) + number;
    return path === '' ? number : `${path}.${number}`;
  }, base);

/** One task for every task row of the task tables, with the group rows above it. Where a column counts the rows, the path is made of the other numbers. */
export function tableTasks(
  document: SourceDocument,
  tables: readonly TableReading[],
  passages: readonly Passage[],
  mentions: readonly MentionIndexes[],
  outline: Outline,
): TaskMention[] {
  const passageOf = new Map(
    passages.flatMap((passage, index) =>
      passage.cell ? [[`${passage.cell.table}/${passage.cell.row}/${passage.cell.column}`, index] as const] : [],
    ),
  );
  const paths = new Map(outline.sections.map((section) => [section.id, section.path]));
  return tables
    .filter((table) => table.tasks)
    .flatMap((table) => {
      const base = paths.get(outline.sectionOf.get(table.block.id) ?? '') ?? '';
      const productColumns = table.columns.roles.flatMap((role, column) => (role === 'product' ? [column] : []));
      const groupColumns = table.columns.roles.flatMap((role, column) => (role === 'group' ? [column] : []));
      let above: Above[] = [];
      let lastTitle = '';
      return table.rows.flatMap((row, index): TaskMention[] => {
        if (row.kind !== 'group' && row.kind !== 'task') return [];
        const next = table.rows[index + 1];
        const level =
          row.nested !== null
            ? numberLevel(row.nested)
            : row.kind === 'group'
              ? next?.nested != null
                ? numberLevel(next.nested) - 0.5
                : 1.5
              : 10;
        above = above.filter((node) => node.level < level);
        const text = cellText(document, row.task).slice(row.lead);
        if (row.kind === 'group') {
          above = [...above, { level, number: row.nested, group: asTitle(text) }];
          return [];
        }
        const cells = [...new Set(table.grid[row.row])].filter((cell) => cell !== null);
        const list = together(cells.map((cell) => mentions[passageOf.get(`${table.id}/${cell.row}/${cell.column}`) ?? -1]));
        const title = asTitle(text) || lastTitle;
        if (title === '' || row.task === null) return [];
        lastTitle = title;
        const numbers = [...above.flatMap((node) => node.number ?? []), ...(row.nested === null ? [] : [row.nested])];
        const merged = groupColumns
          .map((column) => asTitle(cellText(document, table.grid[row.row]?.[column])))
          .filter((group) => group !== '');
        const group = [...above.flatMap((node) => node.group ?? []), ...merged];
        if (row.nested !== null) above = [...above, { level, number: row.nested, group: null }];
        const span = { start: row.task.span.start + row.lead, end: row.task.span.end };
        const products = [...new Set(productColumns.map((column) => table.grid[row.row]?.[column]))].flatMap((cell) =>
          cell === row.task ? [] : splitProducts(cellText(document, cell)),
        );
        return [
          {
            rule: 'task/table-row',
            span: span.end > span.start ? span : table.block.span,
            source: 'table',
            number: row.number,
            path: row.nested === null ? null : join(base, numbers),
            group,
            title,
            products,
            ...list,
            at: cells[0]!.span.start,
          },
        ];
      });
    });
}
