import { paragraphsOf } from '../lines/styled-lines.js';
import type { ParsedCell, ParsedTable } from '../parsed.js';
import { htmlText } from './inline.js';

/** A text in pieces, each wholly outside or wholly one HTML table. */
export function splitHtmlTables(text: string): { table: boolean; text: string }[] {
  return text.split(/(?<=<\/table\s{0,9}>)/iu).flatMap((piece) => {
    const start = /<\/table\s{0,9}>$/iu.test(piece) ? piece.search(/<table\b/iu) : -1;
    if (start < 0) return [{ table: false, text: piece }];
    const pieces = [
      { table: false, text: piece.slice(0, start) },
      { table: true, text: piece.slice(start) },
    ];
    return pieces.filter((part) => part.text !== '');
  });
}

/** Takes the blank lines out of HTML tables: Markdown would end the HTML there. */
export function closeHtmlTables(text: string): string {
  return splitHtmlTables(text)
    .map((piece) => (piece.table ? `\n\n${piece.text.replace(/\n\s{0,200}\n/gu, '\n')}\n\n` : piece.text))
    .join('');
}

const span = (attributes: string, name: string): number => {
  const value = Number(new RegExp(`\\b${name}\\s{0,3}=\\s{0,3}["']?(\\d{1,3})`, 'iu').exec(attributes)?.[1] ?? 1);
  return Math.min(Math.max(value, 1), 100);
};

/** Reads one HTML table, spans included; null where the fragment holds none. */
export function readHtmlTable(html: string): ParsedTable | null {
  const cells: ParsedCell[] = [];
  const takenUntil: number[] = [];
  let row = -1;
  let column = 0;
  let headerRows = 0;
  const parts = html.split(/(?=<(?:tr|td|th)\b)/iu);
  for (const part of parts) {
    const tag = /^<(tr|td|th)\b([^<>]{0,500})>/iu.exec(part);
    if (!tag) continue;
    if (tag[1]!.toLowerCase() === 'tr' || row < 0) {
      row++;
      column = 0;
      if (tag[1]!.toLowerCase() === 'tr') continue;
    }
    while ((takenUntil[column] ?? 0) > row) column++;
    const rowSpan = span(tag[2]!, 'rowspan');
    const colSpan = span(tag[2]!, 'colspan');
    for (let at = column; at < column + colSpan; at++) takenUntil[at] = row + rowSpan;
    const text = htmlText(part.slice(tag[0].length));
    const paragraphs = paragraphsOf([{ text, bold: false, italic: false }]).map((p) => p.text);
    cells.push({ row, column, rowSpan, colSpan, paragraphs, page: null });
    if (tag[1]!.toLowerCase() === 'th' && headerRows === row) headerRows = row + 1;
    column += colSpan;
  }
  if (cells.length === 0) return null;
  const rows = row + 1;
  for (const cell of cells) cell.rowSpan = Math.min(cell.rowSpan, rows - cell.row);
  const columns = Math.max(...cells.map((cell) => cell.column + cell.colSpan));
  return { kind: 'table', rows, columns, headerRows: Math.min(headerRows, rows), cells, page: null };
}
