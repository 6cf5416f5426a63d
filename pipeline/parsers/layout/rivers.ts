import type { Glyph, Rule } from './glyph.js';
import { type Grid, type GridCell, joinRules } from './grid.js';

/** Rules of such a table are at least so long (points), and this many. */
const LONG = 200;
const FEWEST_RULES = 3;
/** White so wide (points) parts the columns of a row; so wide is a river through all rows. */
const GAP = 7;
const RIVER = 4;
/** A table has at least so many columns: running text has no rivers at all. */
const FEWEST_COLUMNS = 3;

type Interval = [from: number, to: number];

/** Joins intervals that overlap or lie nearer than `gap`. */
function merge(intervals: readonly Interval[], gap: number): Interval[] {
  const merged: Interval[] = [];
  for (const [from, to] of [...intervals].sort((p, q) => p[0] - q[0])) {
    const last = merged.at(-1);
    if (last && from - last[1] < gap) last[1] = Math.max(last[1], to);
    else merged.push([from, to]);
  }
  return merged;
}

/** Rules of one length, one above the other. */
function ladders(rules: readonly Rule[]): Rule[][] {
  const groups: Rule[][] = [];
  for (const rule of joinRules(rules, 'horizontal')) {
    if (rule.to - rule.from < LONG) continue;
    const group = groups.find(([first]) => Math.abs(first!.from - rule.from) <= 4 && Math.abs(first!.to - rule.to) <= 4);
    if (group) group.push(rule);
    else groups.push([rule]);
  }
  return groups.filter((group) => group.length >= FEWEST_RULES);
}

/** The cells of a row: text that runs over a river holds the columns on both its sides. */
function cellsOfRow(row: number, texts: readonly Interval[], xs: readonly number[]): GridCell[] {
  const cells: GridCell[] = [];
  for (let column = 0; column < xs.length - 1; column += 1) {
    const crossed = column > 0 && texts.some(([from, to]) => from < xs[column]! - 1 && to > xs[column]! + 1);
    if (crossed) cells.at(-1)!.colSpan += 1;
    else cells.push({ row, column, rowSpan: 1, colSpan: 1 });
  }
  return cells;
}

/** Finds tables that are ruled between their rows only: their columns are parted by the white that runs through all rows. */
export function findOpenTables(page: number, rules: readonly Rule[], glyphs: readonly Glyph[]): Grid[] {
  return ladders(rules).flatMap((rungs): Grid[] => {
    const ys = rungs.map((rule) => rule.at);
    const [left, right] = [rungs[0]!.from, rungs[0]!.to];
    const rows = ys.slice(1).map((bottom, index) => {
      const inside = ({ text, x0, x1, baseline }: Glyph) =>
        text !== ' ' && baseline > ys[index]! && baseline < bottom && x0 > left - 2 && x1 < right + 2;
      return merge(
        glyphs.filter(inside).map(({ x0, x1 }): Interval => [x0, x1]),
        GAP,
      );
    });
    const full = rows.filter((row) => row.length >= FEWEST_COLUMNS);
    const columns = merge(full.flat(), RIVER);
    if (full.length < 2 || columns.length < FEWEST_COLUMNS) return [];
    const xs = [left, ...columns.slice(1).map(([from], index) => (columns[index]![1] + from) / 2), right];
    return [{ page, xs, ys, cells: rows.flatMap((row, index) => cellsOfRow(index, row, xs)), openStart: false, openEnd: false }];
  });
}
