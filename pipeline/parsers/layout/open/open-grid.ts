import type { Rule } from '../glyph.js';
import type { Line } from '../lines.js';
import { placeIn } from '../page-table.js';

/** A table without lines between its columns, on one page: where its columns and rows part, its lines of text, and the lines drawn below rows. */
export interface OpenGrid {
  page: number;
  xs: readonly number[];
  ys: readonly number[];
  lines: readonly Line[];
  floors: readonly Rule[];
  openEnd: boolean;
  ruled: 'rows' | 'none';
}

/** The row that a line stands in. */
export const rowOf = (ys: readonly number[], line: Line): number => placeIn(ys, line.baseline - 0.3 * line.size);
