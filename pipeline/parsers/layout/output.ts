import type { StyleHints } from '../../../schemas/index.js';
import type { ParsedParagraph, ParsedTable } from '../parsed.js';
import { cellParagraphs, joinLines } from './joining.js';
import { joinWords, type Line, type Word } from './lines.js';
import type { FilledCell } from './page-table.js';
import { type PageFrame, placeWord } from './place.js';
import type { WholeTable } from './stitch.js';

/** Text keeps this distance (points) from the borders of a cell, as a rule. */
const PADDING = 5;

type Frames = ReadonlyMap<number, PageFrame>;

const place = (words: readonly Word[], frames: Frames) => words.map((word) => placeWord(word, frames.get(word.page)!));

function styleOf(words: readonly Word[], centred: boolean): StyleHints {
  const share = (has: (word: Word) => boolean) => words.filter(has).length >= 0.8 * words.length;
  const text = joinWords(words);
  return {
    ...(share((word) => word.bold) ? { bold: true } : {}),
    ...(share((word) => word.italic) ? { italic: true } : {}),
    ...(centred ? { centred: true } : {}),
    ...(/\p{Lu}{2}/u.test(text) && text === text.toUpperCase() ? { capitals: true } : {}),
  };
}

/** The lines of one paragraph as it leaves the parser. */
export function toParagraph(lines: readonly Line[], frames: Frames, { centred = false, note = false } = {}): ParsedParagraph {
  const words = joinLines(lines);
  const paragraph: ParsedParagraph = {
    kind: 'paragraph',
    text: place(words, frames),
    page: words[0]!.page,
    style: styleOf(words, centred),
  };
  return note ? { ...paragraph, note } : paragraph;
}

/** How far text stays from the borders of each column: the usual padding, or what its farthest lines leave. */
function paddings(table: WholeTable): { left: number; right: number }[] {
  const found = table.xs.slice(1).map(() => ({ left: PADDING, right: PADDING }));
  for (const { column, colSpan, lines } of table.cells) {
    const [first, last] = [found[column]!, found[column + colSpan - 1]!];
    for (const line of lines) {
      first.left = Math.min(first.left, Math.max(line.x0 - line.left, 1));
      last.right = Math.min(last.right, Math.max(line.right - line.x1, 1));
    }
  }
  return found;
}

/** A whole table as it leaves the parser. */
export function toTable(table: WholeTable, frames: Frames): ParsedTable {
  const padding = paddings(table);
  const paragraphsOf = ({ column, colSpan, lines }: FilledCell) =>
    cellParagraphs(lines, padding[column]!.left, padding[column + colSpan - 1]!.right);
  const cells = [...table.cells]
    .sort((p, q) => p.row - q.row || p.column - q.column)
    .map((cell) => ({
      row: cell.row,
      column: cell.column,
      rowSpan: cell.rowSpan,
      colSpan: cell.colSpan,
      paragraphs: paragraphsOf(cell).map((words) => place(words, frames)),
      page: cell.page,
    }));
  const { rows, xs, headerRows, page, ruled } = table;
  return { kind: 'table', rows, columns: xs.length - 1, headerRows, cells, page, ...(ruled ? { ruled } : {}) };
}
