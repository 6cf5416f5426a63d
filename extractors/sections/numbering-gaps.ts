import type { Section, Span } from '../../schemas/index.js';
import type { Finding } from '../context.js';
import type { TableReading } from '../tables/index.js';
import { numberLevel } from '../tables/row-number.js';
import { romanNumber } from '../vietnamese.js';

/** The order of letters in Vietnamese lists; a list may leave out đ. */
const letters = [...'abcdđeghiklmnopqrstuvxy'];

/** Something numbered, in order: its kind of number, its ordinal, and where it stands. */
interface Numbered {
  series: string;
  marker: string;
  span: Span;
}

function ordinal(marker: string): number | null {
  const last = marker.split(/[.\s]/u).at(-1)!;
  if (/^\d+$/.test(last)) return Number(last);
  if (/^\p{Ll}$/u.test(last)) return letters.indexOf(last) + 1 || null;
  return romanNumber(last);
}

const follows = (before: string, after: string): boolean => {
  const a = ordinal(before);
  const b = ordinal(after);
  return a === null || b === null || b === a + 1 || (before === 'd' && after === 'e');
};

/** Numbering that begins anew, as under a heading without a number; two firsts in a row are no new beginning. */
const restarts = (before: string, after: string): boolean => ordinal(after) === 1 && ordinal(before) !== 1;

function gaps(items: readonly Numbered[]): Finding[] {
  const last = new Map<string, Numbered>();
  return items.flatMap((item): Finding[] => {
    const before = last.get(item.series);
    last.set(item.series, item);
    if (!before || follows(before.marker, item.marker) || restarts(before.marker, item.marker)) return [];
    const again = ordinal(before.marker)! >= ordinal(item.marker)!;
    const message = again
      ? `Số thứ tự ${item.marker} đứng sau ${before.marker} (number ${item.marker} stands after ${before.marker})`
      : `Thiếu số thứ tự giữa ${before.marker} và ${item.marker} (a number is missing between ${before.marker} and ${item.marker})`;
    return [
      { code: again ? 'numbering-repeat' : 'numbering-gap', severity: 'warning', message, span: item.span, rule: 'structure/numbering' },
    ];
  });
}

const ofSections = (sections: readonly Section[]): Numbered[] =>
  sections
    .filter((section) => section.kind !== 'bullet')
    .map((section) => ({
      series: `${section.parent ?? ''}/${section.kind}/${/\d/.test(section.marker)}/${section.marker.split('.').length}/${section.marker.split('.').slice(0, -1).join('.')}`,
      marker: section.marker,
      span: section.span,
    }));

function ofRows(table: TableReading): Numbered[] {
  const groups: { level: number; id: number }[] = [];
  return table.rows.flatMap((row): Numbered[] => {
    if (row.nested === null || row.task === null || (row.kind !== 'group' && row.kind !== 'task')) return [];
    const level = numberLevel(row.nested);
    while (groups.length > 0 && groups.at(-1)!.level >= level) groups.pop();
    const series = `${table.id}/${groups.at(-1)?.id ?? ''}/${level}/${row.nested.split('.').slice(0, -1).join('.')}`;
    groups.push({ level, id: row.row });
    const { span } = row.task;
    const running = row.number === null || row.number === row.nested ? [] : [{ series: `${table.id}/running`, marker: row.number, span }];
    return [...running, { series, marker: row.nested, span }];
  });
}

/** Numbers that are missing or stand twice, among the sections and among the rows of each table (continuous numbering over groups is fine). */
export function numberingGaps(sections: readonly Section[], tables: readonly TableReading[]): Finding[] {
  return [...gaps(ofSections(sections)), ...tables.flatMap((table) => gaps(ofRows(table)))];
}
