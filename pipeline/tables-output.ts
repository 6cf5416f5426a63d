import type { TableReading } from '../extractors/tables/index.js';
import { squeeze } from '../extractors/vietnamese.js';
import type { OutputTable, SourceDocument } from '../schemas/index.js';
import { boxesOf } from './boxes.js';

/** The line above a table where it names it: a short one that is no list item and no end of a sentence. */
function captionOf(document: SourceDocument, table: TableReading): string | null {
  const index = document.blocks.findIndex((block) => block.id === table.block.id);
  for (const block of document.blocks.slice(Math.max(0, index - 3), index).reverse()) {
    if (block.kind === 'table') return null;
    const text = squeeze(document.text.slice(block.span.start, block.span.end));
    if (text.startsWith('(')) continue;
    return text.length < 300 && !/[.;]$/u.test(text) ? text : null;
  }
  return null;
}

/** A table as written out: its cells by rows, each once. */
export function outputTable(document: SourceDocument, table: TableReading): OutputTable {
  const { block, id, headerRows, columns } = table;
  const boxes = boxesOf(document.places, block.span);
  const rows = Array.from({ length: block.rows }, (_, row) => {
    const cells = block.cells.filter((cell) => cell.row === row);
    return {
      cells: cells.map(({ span, row: at, column, rowSpan, colSpan }) => ({
        text: squeeze(document.text.slice(span.start, span.end)),
        span,
        row: at,
        column,
        rowSpan,
        colSpan,
      })),
      page: cells[0]?.page ?? block.page,
    };
  });
  return {
    id,
    caption: captionOf(document, table),
    columns: [...columns.heads],
    headerRows,
    rows,
    span: block.span,
    page: block.page,
    ...(boxes.length > 0 ? { boxes: pageBoxes(boxes) } : {}),
  };
}

/** One box a page around all lines of a table. */
function pageBoxes(lines: readonly { page: number; x: number; y: number; width: number; height: number }[]) {
  const pages = new Map<number, { x: number; y: number; right: number; bottom: number }>();
  for (const { page, x, y, width, height } of lines) {
    const box = pages.get(page) ?? { x, y, right: x + width, bottom: y + height };
    pages.set(page, {
      x: Math.min(box.x, x),
      y: Math.min(box.y, y),
      right: Math.max(box.right, x + width),
      bottom: Math.max(box.bottom, y + height),
    });
  }
  return [...pages].map(([page, { x, y, right, bottom }]) => ({
    page,
    x,
    y,
    width: Math.round((right - x) * 100) / 100,
    height: Math.round((bottom - y) * 100) / 100,
  }));
}
