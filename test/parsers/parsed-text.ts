import type { ParsedTable, ParsedText } from '../../pipeline/parsers/parsed.js';

/** The text of a parsed paragraph, composed, with single spaces. */
export function textOfParsed(text: ParsedText): string {
  const joined = typeof text === 'string' ? text : text.map((word, i) => (i === 0 || word.glued ? word.text : ` ${word.text}`)).join('');
  return joined.normalize('NFC').replace(/\s+/gu, ' ').trim();
}

/** The rows of a table as the texts of the cells that begin in them; paragraphs of a cell are parted by ` / `. */
export function rowsOfParsed(table: ParsedTable): string[][] {
  const rows: string[][] = Array.from({ length: table.rows }, () => []);
  for (const cell of table.cells) rows[cell.row]!.push(cell.paragraphs.map(textOfParsed).join(' / '));
  return rows;
}

/** The rows of a table with merged cells repeated in every place that they cover; paragraphs of a cell are parted by a space. */
export function expandParsed(table: ParsedTable): string[][] {
  const rows: string[][] = Array.from({ length: table.rows }, () => Array<string>(table.columns).fill(''));
  for (const cell of table.cells)
    for (let row = cell.row; row < cell.row + cell.rowSpan; row += 1)
      for (let column = cell.column; column < cell.column + cell.colSpan; column += 1)
        rows[row]![column] = cell.paragraphs.map(textOfParsed).join(' ');
  return rows;
}
