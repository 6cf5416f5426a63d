import type { StyleHints } from '../../../schemas/index.js';
import type { ParsedParagraph, ParsedTable } from '../parsed.js';
import { cellParagraphs, joinLines } from './joining.js';
import { joinWords, type Line, type Word } from './lines.js';
import type { FilledCell } from './page-table.js';
import { type PageFrame, placeWord } from './place.js';
import type { WholeTable } from './stitch.js';

/** Text keeps this distance (points) from the borders of a cell where the column does not show it. */
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

/** Where the text of each column ends, from the lines of its cells: the farthest of them, or the border less the padding. */
function rightEdges(table: WholeTable): number[] {
  return table.xs.slice(1).map((x, column) => {
    const ends = table.cells
      .filter((cell) => cell.column + cell.colSpan - 1 === column)
      .flatMap((cell) => cell.lines.map((line) => line.x1));
    const farthest = Math.max(...ends.filter((end) => end <= x + 1));
    return ends.length >= 6 ? Math.min(x - 1, farthest) : x - PADDING;
  });
}

function leftEdges(table: WholeTable): number[] {
  return table.xs.slice(0, -1).map((x, column) => {
    const starts = table.cells.filter((cell) => cell.column === column).flatMap((cell) => cell.lines.map((line) => line.x0));
    const nearest = Math.min(...starts.filter((start) => start >= x - 1));
    return starts.length >= 6 ? Math.max(x + 1, nearest) : x + PADDING;
  });
}

/** A whole table as it leaves the parser. */
export function toTable(table: WholeTable, frames: Frames): ParsedTable {
  const rights = rightEdges(table);
  const lefts = leftEdges(table);
  const paragraphsOf = (cell: FilledCell) => cellParagraphs(cell.lines, lefts[cell.column]!, rights[cell.column + cell.colSpan - 1]!);
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
  return { kind: 'table', rows: table.rows, columns: table.xs.length - 1, headerRows: table.headerRows, cells, page: table.page };
}
