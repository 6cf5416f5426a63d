import { layoutOrder } from '../lines/layout-table.js';
import { paragraphsOf } from '../lines/styled-lines.js';
import type { ParsedBlock, ParsedCell, ParsedParagraph, ParsedTable } from '../parsed.js';
import { type GridCell, type Sheet, squeezed, visibleCells } from './grid.js';
import { partSheet } from './regions.js';

/** Names that programs give to sheets say nothing. */
const plainName = /^(?:sheet|trang[ _]?tính|bảng[ _]?tính|table|feuil)?[ _]?\d{0,3}$/iu;

const linesIn = (text: string): string[] => paragraphsOf([{ text, bold: false, italic: false }]).map((paragraph) => paragraph.text);

/** A table of the filled cells, with empty ones in the places that none of them covers. */
function tableOf(filled: readonly GridCell[]): ParsedTable {
  const { cells, rows, columns } = squeezed(filled);
  const taken = new Set<number>();
  const read = cells.map(({ text, ...place }): ParsedCell => {
    for (let row = place.row; row < place.row + place.rowSpan; row++)
      for (let column = place.column; column < place.column + place.colSpan; column++) taken.add(row * columns + column);
    return { ...place, paragraphs: linesIn(text), page: null };
  });
  for (let place = 0; place < rows * columns; place++)
    if (!taken.has(place))
      read.push({ row: Math.floor(place / columns), column: place % columns, rowSpan: 1, colSpan: 1, paragraphs: [], page: null });
  read.sort((a, b) => a.row - b.row || a.column - b.column);
  return { kind: 'table', rows, columns, headerRows: 0, cells: read, page: null };
}

const paragraph = (text: string): ParsedParagraph => ({ kind: 'paragraph', text, page: null, style: {} });

/** The text of rows around a table in reading order: rows with two cells are a letterhead or a signature, left column first. */
function textOf(filled: readonly GridCell[]): ParsedBlock[] {
  const { cells, columns } = squeezed(filled);
  const inRow = new Map<number, number>();
  for (const cell of cells) inRow.set(cell.row, (inRow.get(cell.row) ?? 0) + 1);
  const shared = cells.filter((cell) => inRow.get(cell.row)! > 1).map((cell) => cell.row);
  const [first, last] = [shared[0] ?? 0, shared.at(-1) ?? -1];
  const beside = (cell: GridCell) =>
    inRow.get(cell.row)! > 1 || (cell.row > first && cell.row < last) || (cell.column > 0 && cell.row > first);
  const placed = cells.map((cell) => (beside(cell) && last >= 0 ? cell : { ...cell, column: 0, colSpan: columns }));
  return layoutOrder(placed, columns).flatMap((cell) => linesIn(cell.text).map(paragraph));
}

/** The blocks of one sheet. `named` puts its name before them as a heading, where it says something that the sheet does not say itself. */
export function sheetBlocks(sheet: Sheet, named: boolean): ParsedBlock[] {
  const cells = visibleCells(sheet);
  if (cells.length === 0) return [];
  const blocks = partSheet(cells, squeezed(cells).columns).flatMap((region) =>
    region.table ? [tableOf(region.cells)] : textOf(region.cells),
  );
  const fold = (text: string) => text.normalize('NFC').toLowerCase().replace(/\s+/gu, ' ').trim();
  const says = !plainName.test(sheet.name.trim()) && !cells.slice(0, 8).some((cell) => fold(cell.text).includes(fold(sheet.name)));
  return named && says ? [{ ...paragraph(sheet.name.trim()), heading: true }, ...blocks] : blocks;
}
