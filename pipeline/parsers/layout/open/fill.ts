import type { Rule } from '../glyph.js';
import { cellsOf } from '../grid.js';
import type { Line, Word } from '../lines.js';
import { type FilledCell, ownersOf, type PageTable, placeIn } from '../page-table.js';
import { type OpenGrid, rowOf } from './open-grid.js';
import { pieceOf } from './pieces.js';
import { withTitles } from './titles.js';

/** White narrower than this (parts of the font size) over a border is a space: the words on both its sides are one text. */
const SPACE = 0.34;
/** Text keeps this distance (points) from the borders of its column. */
const PADDING = 5;

/** Whether the text of a line runs on over a border. */
const runsOver = ({ words, size }: Line, x: number) =>
  words.some((word, index) => {
    const next = words[index + 1];
    return (word.x0 < x - 1 && word.x1 > x + 1) || (next && word.x1 <= x + 1 && next.x0 >= x - 1 && next.x0 - word.x1 < SPACE * size);
  });

/** The borders between columns that no text of a row runs over. */
function walls({ xs, ys, lines }: OpenGrid): Rule[] {
  return ys.slice(1).flatMap((to, row) => {
    const own = lines.filter((line) => rowOf(ys, line) === row);
    const inner = xs.slice(1, -1).filter((x) => !own.some((line) => runsOver(line, x)));
    return [xs[0]!, ...inner, xs.at(-1)!].map((at): Rule => ({ direction: 'vertical', at, from: ys[row]!, to }));
  });
}

/** Sorts the words of an open table into its cells. */
export function fillOpen(grid: OpenGrid): PageTable {
  const { page, xs, ys, lines, floors, openEnd, ruled } = grid;
  const cells = withTitles(cellsOf(xs, ys, floors, walls(grid)), grid);
  const owner = ownersOf(cells, xs.length - 1);
  const contents: Line[][] = cells.map(() => []);
  for (const line of lines) {
    const row = rowOf(ys, line);
    const parts = new Map<number, Word[]>();
    for (const word of line.words) {
      const cell = owner.get(row * (xs.length - 1) + placeIn(xs, (word.x0 + word.x1) / 2))!;
      parts.set(cell, [...(parts.get(cell) ?? []), word]);
    }
    for (const [cell, words] of parts) contents[cell]!.push(pieceOf(words, line));
  }
  const filled = cells.map(
    (cell, index): FilledCell => ({ ...cell, page, lines: contents[index]!.map((line) => ({ ...line, left: 0, right: 0 })) }),
  );
  return { page, xs: [...xs], ys: [...ys], rows: ys.length - 1, openEnd, cells: filled, ruled };
}

/** Gives every line of a table the borders that its column has as far as its texts show, over all pages. */
export function setBorders(tables: readonly PageTable[]): void {
  const columns = (tables[0]?.xs.length ?? 1) - 1;
  const lefts = new Array<number>(columns).fill(Number.POSITIVE_INFINITY);
  const rights = new Array<number>(columns).fill(Number.NEGATIVE_INFINITY);
  const cells = tables.flatMap((table) => table.cells);
  for (const { column, colSpan, lines } of cells) {
    for (const line of lines) {
      lefts[column] = Math.min(lefts[column]!, line.x0);
      if (colSpan === 1) rights[column] = Math.max(rights[column]!, line.x1);
    }
  }
  for (const { column, colSpan, lines } of cells) {
    for (const line of lines) {
      line.left = Math.min(lefts[column]!, line.x0) - PADDING;
      line.right = Math.max(rights[column + colSpan - 1]!, line.x1) + PADDING;
    }
  }
}
