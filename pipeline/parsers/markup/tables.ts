import type { Element } from 'hast';
import { borderlessStyle, type WordCell, type WordNode, type WordTable } from '../word/word-model.js';
import { drawnLines } from './borders.js';
import { childrenOf, elementsIn, isElement, property, rawText } from './elements.js';
import type { ReadFlow } from './lists.js';
import { isHidden, type Look, lookOf } from './look.js';
import { partTable } from './part-table.js';
import type { PageReading } from './reader.js';

/** Bounds on spans of the HTML standard (4.9.11). */
const widest = 1000;
const tallest = 65534;

const span = (cell: Element, name: string, most: number): number => {
  const value = property(cell, name);
  return value !== null && /^\d{1,9}$/u.test(value.trim()) ? Math.min(Math.max(Number(value), 1), most) : 1;
};

interface Row {
  element: Element;
  part: Element;
}

/** The rows of a table in the order in which they are shown: its foot last. */
function rowsOf(table: Element, page: PageReading): Row[] {
  const shown = (node: Element) => !page.passed.has(node) && !isHidden(node, page.rules);
  const parts = childrenOf(table).filter(
    (node): node is Element => isElement(node) && /^(?:thead|tbody|tfoot)$/u.test(node.tagName) && shown(node),
  );
  const feet = parts.filter((part) => part.tagName === 'tfoot');
  const heads = parts.filter((part) => part.tagName === 'thead');
  const ordered = [...heads, ...parts.filter((part) => part.tagName === 'tbody'), ...feet];
  return ordered.flatMap((part) =>
    childrenOf(part)
      .filter((node): node is Element => isElement(node) && node.tagName === 'tr' && shown(node))
      .map((element) => ({ element, part })),
  );
}

const cellsOf = (row: Element): Element[] =>
  childrenOf(row).filter((node): node is Element => isElement(node) && (node.tagName === 'td' || node.tagName === 'th'));

/** A table whose cells hold whole parts of a page, tables among them: it frames the page and holds no data. */
function isFrame(table: Element, rows: readonly Row[]): boolean {
  const inner = rows.flatMap(({ element }) => cellsOf(element)).filter((cell) => elementsIn(cell).some((e) => e.tagName === 'table'));
  const length = (nodes: readonly Element[]) => nodes.reduce((sum, node) => sum + rawText(node).trim().length, 0);
  return inner.length > 0 && length(inner) * 2 > length([table]) && inner.length <= 3;
}

/** Spans end where their part of the table ends; columns in which no cell begins are none. */
function squeezed(rows: readonly { cells: WordCell[]; left: number }[]): WordCell[][] {
  const takenUntil: number[] = [];
  const starts = new Set<number>([0]);
  const placed = rows.map(({ cells, left }, row) => {
    let column = 0;
    return cells.map((cell) => {
      while ((takenUntil[column] ?? 0) > row) column++;
      const rowSpan = Math.min(cell.rowSpan, left);
      const at = column;
      starts.add(at);
      for (column = at; column < at + cell.colSpan; column++) takenUntil[column] = row + rowSpan;
      return { cell, at, rowSpan };
    });
  });
  const columns = [...starts].sort((a, b) => a - b);
  const within = (from: number, to: number) => columns.filter((column) => column >= from && column < to).length;
  return placed.map((row) => row.map(({ cell, at, rowSpan }) => ({ ...cell, rowSpan, colSpan: within(at, at + cell.colSpan) })));
}

/** Reads a table with its caption before it. A table that only frames parts of the page comes as these parts. */
export function tableBlocks(table: Element, look: Look, page: PageReading, read: ReadFlow): WordNode[] {
  const captions = childrenOf(table).filter((node): node is Element => isElement(node) && node.tagName === 'caption');
  const before = captions.flatMap((caption) =>
    page.passed.has(caption) ? [] : read(caption, { ...lookOf(caption, look, page.rules), centred: true }, page),
  );
  const rows = rowsOf(table, page);
  const inside = (cell: Element, row: Row) => {
    if (page.passed.has(cell)) return [];
    const items = rawText(cell).trim() === '' ? elementsIn(cell).filter((element) => element.tagName === 'li') : [];
    if (items.length === 1) page.numberItems.add(items[0]!);
    return read(cell, lookOf(cell, lookOf(row.element, look, page.rules), page.rules), page);
  };
  const lines = drawnLines(
    table,
    rows.flatMap(({ element }) => cellsOf(element)),
    page.rules,
  );
  if (lines !== true && isFrame(table, rows))
    return [...before, ...rows.flatMap((row) => cellsOf(row.element).flatMap((cell) => inside(cell, row)))];
  const cells = rows.map((row, index) => {
    const end = rows.findIndex((other, at) => at > index && other.part !== row.part);
    const shown = cellsOf(row.element).filter((cell) => !isHidden(cell, page.rules));
    return {
      left: (end < 0 ? rows.length : end) - index,
      cells: shown.map((cell): WordCell => {
        const rowSpan = property(cell, 'rowSpan')?.trim() === '0' ? tallest : span(cell, 'rowSpan', tallest);
        return { type: 'tableCell', colSpan: span(cell, 'colSpan', widest), rowSpan, children: inside(cell, row) };
      }),
    };
  });
  const isHeader = (row: Row) => row.part.tagName === 'thead' || cellsOf(row.element).every((cell) => cell.tagName === 'th');
  const children: WordTable['children'] = squeezed(cells).map((row, index) => ({
    type: 'tableRow',
    isHeader: isHeader(rows[index]!),
    children: row,
  }));
  const whole: WordTable = {
    type: 'table',
    styleId: lines === false ? borderlessStyle : null,
    ...(lines === null ? { lines } : {}),
    children,
  };
  return [...before, ...partTable(whole)];
}
