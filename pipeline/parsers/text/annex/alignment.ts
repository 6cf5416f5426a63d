import type { Layout } from '../line.js';
import type { Atom } from './atoms.js';
import type { FlatRow } from './rows.js';

/** How the cells of a table stand in their row; `unknown` where the text keeps no trace of it. */
export type Alignment = 'centred' | 'top' | 'unknown';

/** Cells at the top of their rows stand whole lines apart; only cells in the middle are parted by half a line, here and there. */
export function alignmentOf(rows: readonly FlatRow[], layout: Layout): Alignment {
  if (layout !== 'double-spaced') return 'unknown';
  const breaks = rows.flatMap((row) => row.parts.flatMap((part) => part.slice(1)));
  return breaks.filter((line) => line.before === 'tight').length > rows.length / 6 ? 'centred' : 'top';
}

/**
 * What the break between two cells of `n` and `m` lines is worth. A PDF reader puts two pieces of text on one line where they stand at one height, leaves no
 * empty line where less than a line is between them, and one otherwise: so the break tells how many lines the two cells have. In the middle
 * of the row, the last line of a cell of n lines stands (n + m - 2) / 2 lines below the first line of its neighbour of m lines.
 */
export function breakWorth(alignment: Alignment, before: Atom['before'], n: number, m: number): number {
  const sameLine = before === 'space' || before === 'wide-space';
  const wide = before === 'wide-space' ? 1 : 0;
  if (alignment === 'unknown') return sameLine ? -1.5 + wide : before === 'gap' ? 2 : 0;
  if (alignment === 'top') {
    if (sameLine) return n === 1 ? 1 + wide : -6;
    return n === 1 ? -2 : before === 'tight' ? 0.5 : 0;
  }
  if (sameLine) return n + m === 2 ? 0.5 + wide : -6;
  if (before === 'tight') return n + m === 3 ? 2.5 : n + m === 2 ? 0.5 : -3;
  return n + m >= 4 ? 0.5 : -2;
}
