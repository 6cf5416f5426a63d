import type { Glyph } from './glyph.js';
import type { Grid, GridCell } from './grid.js';
import { type Line, linesOf, textOf } from './lines.js';

/** A line of a cell with the borders (x, points) of the cell on its own page: a cell that a page break cuts may have others there. */
export interface CellLine extends Line {
  left: number;
  right: number;
}

/** A cell with its lines; rows and columns count inside its own page. */
export interface FilledCell extends GridCell {
  page: number;
  lines: CellLine[];
}

/** The part of a table that stands on one page. */
export interface PageTable {
  page: number;
  xs: number[];
  ys: number[];
  rows: number;
  openEnd: boolean;
  cells: FilledCell[];
  /** Where its columns were told by the white between them: whether lines are drawn between its rows, or none at all. */
  ruled?: 'rows' | 'none';
}

/** Between which two of some ascending places a value lies, counted from 0; the outer intervals have no end. */
export function placeIn(places: readonly number[], value: number): number {
  let index = 0;
  while (index < places.length - 2 && value >= places[index + 1]!) index += 1;
  return index;
}

/** Which cell holds each elementary field of a grid: `row * columns + column` to the index of the cell. */
export function ownersOf(cells: readonly GridCell[], columns: number): Map<number, number> {
  const owner = new Map<number, number>();
  for (const [index, cell] of cells.entries()) {
    for (let r = cell.row; r < cell.row + cell.rowSpan; r += 1)
      for (let c = cell.column; c < cell.column + cell.colSpan; c += 1) owner.set(r * columns + c, index);
  }
  return owner;
}

/** Whether a glyph stands inside a grid. */
export function inside(grid: Grid, glyph: Glyph): boolean {
  const x = (glyph.x0 + glyph.x1) / 2;
  const y = glyph.baseline - 0.3 * glyph.size;
  return x >= grid.xs[0]! - 1 && x <= grid.xs.at(-1)! + 1 && y >= grid.ys[0]! - 1 && y <= grid.ys.at(-1)! + 1;
}

/** Sorts glyphs into the cells of a grid, by the middle of each glyph. */
export function fillGrid(grid: Grid, glyphs: readonly Glyph[]): PageTable {
  const columns = grid.xs.length - 1;
  const owner = ownersOf(grid.cells, columns);
  const contents: Glyph[][] = grid.cells.map(() => []);
  for (const glyph of glyphs) {
    const row = placeIn(grid.ys, glyph.baseline - 0.3 * glyph.size);
    const column = placeIn(grid.xs, (glyph.x0 + glyph.x1) / 2);
    contents[owner.get(row * columns + column)!]!.push(glyph);
  }
  const cells = grid.cells.map((cell, index) => {
    const [left, right] = [grid.xs[cell.column]!, grid.xs[cell.column + cell.colSpan]!];
    const lines = linesOf(contents[index]!, grid.page).map((line) => ({ ...line, left, right }));
    return { ...cell, page: grid.page, lines };
  });
  return { page: grid.page, xs: grid.xs, ys: grid.ys, rows: grid.ys.length - 1, openEnd: grid.openEnd, cells };
}

/** The text of a cell, on one line. */
export const cellText = (cell: FilledCell): string => cell.lines.map(textOf).join(' ');
