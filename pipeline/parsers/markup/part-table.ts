import { authorityLine, positionLine } from '../lines/line-shapes.js';
import type { WordNode, WordTable } from '../word/word-model.js';
import { documentWords } from './words.js';

type Row = WordTable['children'][number];

const numberHead = /^(?:S?TT|Số\s?TT|Số thứ tự)\.?$/iu;
const closing = /^Nơi\s+nhận/iu;

function words(node: WordNode): string {
  if (node.type === 'text') return node.value.normalize('NFC');
  if (node.type === 'break' || node.type === 'tab') return ' ';
  if (node.type === 'table') return node.children.flatMap((row) => row.children.flatMap((cell) => cell.children.map(words))).join(' ');
  return 'children' in node ? node.children.map(words).join('') : '';
}

const textsOf = (row: Row): string[] =>
  row.children
    .map((cell) =>
      cell.children
        .map(words)
        .join('\n')
        .replace(/[^\S\n]+/gu, ' ')
        .trim(),
    )
    .filter((text) => text !== '');

/** A row of recipients or signatures: fewer cells than the head has, and no number before them. */
const closes = (row: Row, columns: number): boolean => {
  const texts = textsOf(row);
  const few = texts.length < Math.min(columns, 4) && !/^\d/u.test(texts[0] ?? '');
  return few && texts.some((text) => closing.test(text) || authorityLine.test(text) || positionLine.test(text));
};

/** Whether no cell above reaches over the boundary before row `at`. */
const isFree = (rows: readonly Row[], at: number): boolean =>
  rows.slice(0, at).every((row, index) => row.children.every((cell) => index + Math.max(cell.rowSpan, 1) <= at));

/**
 * Parts a table that programs wrote around a whole annex (reports saved as web pages do so): letterhead and titles above the row that heads
 * the numbers, recipients and signature below the data. Tables of data alone come back as they are.
 */
export function partTable(table: WordTable): WordTable[] {
  const rows = table.children;
  const head = rows.findIndex((row) => row.children.length >= 3 && numberHead.test(textsOf(row)[0] ?? ''));
  if (head < 0) return [table];
  const titled = head > 0 && isFree(rows, head) && rows.slice(0, head).some((row) => documentWords.test(textsOf(row).join('\n')));
  const columns = textsOf(rows[head]!).length;
  const isRest = (from: number) => rows.slice(from).every((row) => textsOf(row).length < Math.min(columns, 4));
  const last = rows.findIndex((row, index) => index > head + 1 && closes(row, columns) && isRest(index));
  const end = last > 0 && isFree(rows, last) ? last : rows.length;
  const parts = [rows.slice(0, titled ? head : 0), rows.slice(titled ? head : 0, end), rows.slice(end)];
  return parts.filter((part) => part.length > 0).map((part) => ({ ...table, children: part }));
}
