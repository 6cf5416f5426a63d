import { endsClosed, hadRoom, isCentred, startsLow } from './joining.js';
import { cellText, type FilledCell } from './page-table.js';

/** The cells on both sides of a page break; `open`: no line was drawn where the page ended; `numbered`: every row has its number. */
interface Break {
  bottom: readonly FilledCell[];
  top: readonly FilledCell[];
  open: boolean;
  numbered: boolean;
}

/** Text keeps this distance (points) from the borders of its cell, as a rule. */
const PADDING = 4;

/** A printed row number: `1`, `1.1`, `II`, `a)`. */
const rowNumber = /^(?:\d{1,3}(?:\.\d{1,3}){0,3}|[IVX]{1,6}|[a-zđ])[.)]?$/u;

const filled = (cell: FilledCell) => cell.lines.length > 0;

/** Whether the text of a cell reads on in the cell below the page break. */
function readsOn(above: FilledCell, below: FilledCell): boolean {
  const text = cellText(below);
  if (startsLow(text)) return true;
  const last = above.lines.at(-1)!;
  const left = last.left + PADDING;
  const right = last.right - PADDING;
  return !endsClosed(cellText(above)) && !hadRoom(last, below.lines[0]!, left, right, isCentred(last, left, right));
}

/** So many rows back show whether a table numbers its rows. */
const LOOK_BACK = 60;

const isBold = (cell: FilledCell) => cell.lines.every((line) => line.words.every((word) => word.bold));

/** Whether the latest rows of a table, from the first numbered one on, have numbers of their own in the first column, but for one in ten. */
export function isNumbered(cells: readonly FilledCell[]): boolean {
  const hasNumber = (cell: FilledCell) => cell.rowSpan === 1 && rowNumber.test(cellText(cell));
  const column = cells.filter((cell) => cell.column === 0).slice(-LOOK_BACK);
  const first = column.slice(column.findIndex(hasNumber));
  return first.length >= 4 && first.filter(hasNumber).length >= 0.9 * first.length;
}

/**
 * Whether the first row after a page break is the rest of the row before it: it has no number, and no line was drawn at the break, or
 * the text of a cell reads on, or all other rows have numbers, or one cell alone holds text.
 */
export function cutRow({ bottom, top, open, numbered }: Break): boolean {
  if (top.length === 0 || bottom.length === 0) return false;
  if (top.some((cell) => cell.column === 0 && (filled(cell) || cell.colSpan > 1))) return false;
  if (top.some((cell) => cell.column === 1 && rowNumber.test(cellText(cell)))) return false;
  const texts = top.filter(filled);
  if (texts.length === 0 || open) return true;
  const pairs = texts.map((below) => ({
    below,
    above: bottom.find((cell) => cell.column === below.column && cell.colSpan === below.colSpan),
  }));
  if (pairs.some(({ above }) => !above)) return false;
  if (pairs.some(({ above, below }) => filled(above!) && readsOn(above!, below))) return true;
  if (texts.every(isBold)) return false;
  return numbered || (texts.length === 1 && top.length > 2 && texts[0]!.colSpan === 1 && filled(pairs[0]!.above!));
}

/**
 * Whether two cells on both sides of a page break that cuts no row are one merged cell: the lower one is empty, and one of them is merged with
 * its neighbours (or, for a numbered row, most cells of the column are). Text of a merged cell begins in its first part, so that an empty cell
 * above a filled one is a cell of its own.
 */
export function mergedAcross(above: FilledCell, below: FilledCell, top: readonly FilledCell[], all: readonly FilledCell[]): boolean {
  if (filled(below)) return false;
  if (above.rowSpan > 1 || below.rowSpan > 1) return true;
  const numbered = top.some((cell) => cell.column === 0 && /^\d/.test(cellText(cell)));
  if (!numbered) return false;
  const column = all.filter((cell) => cell.column === below.column && cell.colSpan === below.colSpan);
  const merged = column.filter((cell) => cell.rowSpan > 1).reduce((sum, cell) => sum + cell.rowSpan, 0);
  return merged > 0.5 * column.reduce((sum, cell) => sum + cell.rowSpan, 0);
}
