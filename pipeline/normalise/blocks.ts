import type { Cell, Span, TableBlock, TextBlock } from '../../schemas/index.js';
import type { ParsedParagraph, ParsedTable } from '../parsers/parsed.js';
import { readMarker } from './marker.js';
import type { TextBuilder } from './text-builder.js';

const capitals = (text: string) => /\p{Lu}{2}/u.test(text) && !/\p{Ll}{2}/u.test(text);

/** Writes one paragraph into the text as a line of its own; null where nothing is left of it. */
export function writeParagraph(paragraph: ParsedParagraph, id: string, builder: TextBuilder): TextBlock | null {
  const span = builder.paragraph(paragraph.text);
  if (span.end === span.start) return null;
  const text = builder.from(span.start);
  const marker = paragraph.note ? null : readMarker(text);
  builder.separate('\n');
  const kind = paragraph.note ? 'note' : paragraph.heading ? 'heading' : marker ? 'item' : 'paragraph';
  return {
    id,
    kind,
    span,
    page: paragraph.page,
    style: { ...paragraph.style, ...(capitals(text) ? { capitals: true } : {}) },
    marker: marker?.marker ?? null,
    body: { start: span.start + (marker?.length ?? 0), end: span.end },
  };
}

const cellSpan = (paragraphs: ParsedTable['cells'][number]['paragraphs'], builder: TextBuilder): Span => {
  const start = builder.length();
  let end = start;
  for (const paragraph of paragraphs) {
    const before = builder.length();
    if (end > start) builder.separate('\n');
    const span = builder.paragraph(paragraph);
    if (span.end > span.start) end = span.end;
    else if (end > start) builder.rewind(before);
  }
  return { start, end };
};

/** Writes a table into the text: cells parted by tabs, rows by line feeds, paragraphs of a cell by line feeds. */
export function writeTable(table: ParsedTable, id: string, builder: TextBuilder): TableBlock | null {
  const start = builder.length();
  const cells: Cell[] = [];
  const ordered = [...table.cells].sort((a, b) => a.row - b.row || a.column - b.column);
  let row = -1;
  for (const cell of ordered) {
    if (row >= 0) builder.separate(cell.row === row ? '\t' : '\n');
    row = cell.row;
    const { rowSpan, colSpan, page } = cell;
    cells.push({ row, column: cell.column, rowSpan, colSpan, span: cellSpan(cell.paragraphs, builder), page });
  }
  if (cells.every((cell) => cell.span.start === cell.span.end)) {
    builder.rewind(start);
    return null;
  }
  const span = { start, end: builder.length() };
  builder.separate('\n');
  return {
    id,
    kind: 'table',
    span,
    page: table.page,
    style: {},
    rows: table.rows,
    columns: table.columns,
    headerRows: table.headerRows,
    cells,
  };
}
