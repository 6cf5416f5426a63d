import { cluster } from './geometry.js';
import type { Rule } from './glyph.js';

/** One cell of a grid: its first row and column, and how many of them it covers. Lengths are points. */
export interface GridCell {
  row: number;
  column: number;
  rowSpan: number;
  colSpan: number;
}

/** A ruled table on one page. `xs` and `ys` are the places of its lines; `openEnd`: its last row has no line below it. */
export interface Grid {
  page: number;
  xs: number[];
  ys: number[];
  cells: GridCell[];
  openStart: boolean;
  openEnd: boolean;
}

/** Ends and places this near (points) are the same. */
const SNAP = 3;
/** Lines this near (points) are a frame and the border inside it: no text fits between them. */
const FRAME = { horizontal: 5, vertical: 6 } as const;
/** Lines that end this near (points) to one another touch: drawn a little short, or read from a scan. */
const TOUCH = 6;
/** A gap so wide (points) in a line is damage: the narrowest columns are wider, the lowest rows higher. */
const BRIDGE = { horizontal: 12, vertical: 7 } as const;
/** Pieces this near (points) across their direction are pieces of one line. */
const BESIDE = 1.5;
/** The share of a cell's side that must be drawn for it to be a border. */
const DRAWN = 0.6;
/** More lines than this in one grid are a drawing, not a table. */
const MOST_LINES = 400;
/** A page with more lines than this is a map or a chart. */
const MOST_ON_PAGE = 3000;

/** Collinear pieces, joined to whole lines where they touch or small gaps part them, from top to bottom or from left to right. */
export function joinRules(rules: readonly Rule[], direction: Rule['direction']): Rule[] {
  const ordered = rules.filter((rule) => rule.direction === direction).sort((p, q) => p.at - q.at);
  const beside: Rule[][] = [];
  for (const rule of ordered) {
    const group = beside.at(-1);
    if (group && rule.at - group.at(-1)!.at <= BESIDE) group.push(rule);
    else beside.push([rule]);
  }
  return beside.flatMap((group) => {
    const at = group.reduce((sum, rule) => sum + rule.at, 0) / group.length;
    const lines: Rule[] = [];
    for (const piece of group.sort((p, q) => p.from - q.from)) {
      const line = lines.at(-1);
      if (line && piece.from <= line.to + BRIDGE[direction]) line.to = Math.max(line.to, piece.to);
      else lines.push({ ...piece, at });
    }
    return lines;
  });
}

const crosses = (p: Rule, q: Rule) =>
  p.direction !== q.direction && q.at >= p.from - TOUCH && q.at <= p.to + TOUCH && p.at >= q.from - TOUCH && p.at <= q.to + TOUCH;

/** Groups of lines that cross or touch one another. */
function connected(lines: readonly Rule[]): Rule[][] {
  const groups: Rule[][] = [];
  const waiting = new Set(lines);
  for (const line of lines) {
    if (!waiting.delete(line)) continue;
    const group = [line];
    for (const member of group) {
      for (const other of waiting) {
        if (!crosses(member, other)) continue;
        waiting.delete(other);
        group.push(other);
      }
    }
    groups.push(group);
  }
  return groups;
}

/** Lines where the others end without one: rows that a page break cut, tables without side borders. */
function openEnds(group: readonly Rule[], direction: Rule['direction']): { start: Rule | null; end: Rule | null } {
  const own = group.filter((line) => line.direction === direction);
  const across = group.filter((line) => line.direction !== direction);
  if (across.length < 2) return { start: null, end: null };
  const from = Math.min(...across.map((line) => line.at));
  const to = Math.max(...across.map((line) => line.at));
  const start = Math.min(...across.map((line) => line.from));
  const end = Math.max(...across.map((line) => line.to));
  const places = own.map((line) => line.at);
  const missing = (at: number, reach: (line: Rule) => number) =>
    places.every((place) => Math.abs(place - at) > 2 * SNAP) && across.filter((line) => Math.abs(reach(line) - at) <= SNAP).length >= 2;
  return {
    start: missing(start, (line) => line.from) ? { direction, at: start, from, to } : null,
    end: missing(end, (line) => line.to) ? { direction, at: end, from, to } : null,
  };
}

/** Whether enough of the side of a cell is drawn, in one piece or several. */
function covered(lines: readonly Rule[], at: number, from: number, to: number): boolean {
  let drawn = 0;
  for (const line of lines)
    if (Math.abs(line.at - at) <= FRAME.vertical / 2 + 0.1) drawn += Math.max(0, Math.min(line.to, to) - Math.max(line.from, from));
  return drawn >= DRAWN * (to - from);
}

/** Finds the ruled tables of a page; single boxes and lone lines are none, nor are frames with lines across: their columns are not drawn. */
export function findGrids(page: number, rules: readonly Rule[]): Grid[] {
  const lines = [...joinRules(rules, 'horizontal'), ...joinRules(rules, 'vertical')];
  const grids: Grid[] = [];
  if (lines.length > MOST_ON_PAGE) return grids;
  for (const group of connected(lines)) {
    if (group.length > MOST_LINES || group.length < 3) continue;
    const rows = openEnds(group, 'horizontal');
    const sides = openEnds(group, 'vertical');
    const all = [...group, ...[rows.start, rows.end, sides.start, sides.end].filter((rule) => rule !== null)];
    const horizontal = all.filter((line) => line.direction === 'horizontal');
    const vertical = all.filter((line) => line.direction === 'vertical');
    const ys = cluster(
      horizontal.map((line) => line.at),
      FRAME.horizontal,
    );
    const xs = cluster(
      vertical.map((line) => line.at),
      FRAME.vertical,
    );
    if (ys.length < 2 || xs.length < 3) continue;
    const cells = cellsOf(xs, ys, horizontal, vertical);
    if (cells.length > 1) grids.push({ page, xs, ys, cells, openStart: rows.start !== null, openEnd: rows.end !== null });
  }
  return grids.sort((p, q) => p.ys[0]! - q.ys[0]! || p.xs[0]! - q.xs[0]!);
}

/** The cells of a grid: elementary fields without a line between them are one. */
export function cellsOf(xs: readonly number[], ys: readonly number[], horizontal: readonly Rule[], vertical: readonly Rule[]): GridCell[] {
  const columns = xs.length - 1;
  const rows = ys.length - 1;
  const taken = new Set<number>();
  const cells: GridCell[] = [];
  const wall = (row: number, column: number) => covered(vertical, xs[column]!, ys[row]!, ys[row + 1]!);
  const floor = (row: number, column: number) => covered(horizontal, ys[row]!, xs[column]!, xs[column + 1]!);
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      if (taken.has(row * columns + column)) continue;
      let colSpan = 1;
      while (column + colSpan < columns && !taken.has(row * columns + column + colSpan) && !wall(row, column + colSpan)) colSpan += 1;
      const inside = Array.from({ length: colSpan }, (_, i) => column + i);
      let rowSpan = 1;
      while (row + rowSpan < rows && inside.every((c) => !floor(row + rowSpan, c) && (c === column || !wall(row + rowSpan, c))))
        rowSpan += 1;
      for (let r = row; r < row + rowSpan; r += 1) for (const c of inside) taken.add(r * columns + c);
      cells.push({ row, column, rowSpan, colSpan });
    }
  }
  return cells;
}
