import type { Ink } from './ink.js';

/** A drawn line in pixels: where it lies, from where to where, and the straight pieces it was found by. */
export interface DrawnLine {
  direction: 'horizontal' | 'vertical';
  at: number;
  from: number;
  to: number;
  runs: Run[];
}

/** Ink without a gap along one row (of a horizontal line) or column (of a vertical one). */
interface Run {
  row: number;
  from: number;
  to: number;
}

/** Lengths in inches: no stroke of a letter is as long as a run; no line of a table as short as a line or as thick as the last. */
const SHORTEST_RUN = 0.25;
const SHORTEST_LINE = 0.3;
const THICKEST = 0.06;
/** Specks of white so small do not part a line. */
const GAP = 0.01;
/** A line may rise so many times its length: paper is never quite flat. */
const RISE = 0.03;
/** Lines shorter than this may be the feet of letters that run together in print. */
const SHORT = 1;
/** Letters stand on so large a share of their joined feet; a drawn line has room around it, but where others cross it. */
const TOUCHED = 0.15;
/** Beside a line, its grey edge left out. */
const BESIDE = 0.015;
/** More runs than this are a photograph. */
const MOST_RUNS = 60_000;

/** The runs of ink along the rows of a picture; `step` leads to the next pixel of a row, `stride` to the next row. */
function runsOf(pixels: Uint8Array, rows: number, length: number, stride: number, step: number, dpi: number): Run[] {
  const shortest = SHORTEST_RUN * dpi;
  const gap = Math.max(1, Math.round(GAP * dpi));
  const runs: Run[] = [];
  for (let row = 0; row < rows; row += 1) {
    let from = -1;
    let last = -1;
    for (let place = 0, at = row * stride; place < length; place += 1, at += step) {
      if (pixels[at] === 0) continue;
      if (from >= 0 && place - last > gap + 1) {
        if (last + 1 - from >= shortest) runs.push({ row, from, to: last + 1 });
        from = place;
      } else if (from < 0) from = place;
      last = place;
    }
    if (from >= 0 && last + 1 - from >= shortest) runs.push({ row, from, to: last + 1 });
  }
  return runs;
}

/** Runs that touch, row by row: each group is one line, or one dark field. */
function groupsOf(runs: readonly Run[], gap: number): Run[][] {
  const group = runs.map((_, index) => index);
  const rootOf = (index: number): number => {
    let root = index;
    while (group[root] !== root) root = group[root]!;
    while (group[index] !== root) [group[index], index] = [root, group[index]!];
    return root;
  };
  let above = 0;
  for (const [index, run] of runs.entries()) {
    while (run.row - runs[above]!.row > 2) above += 1;
    for (let other = above; other < index; other += 1) {
      const touches = runs[other]!.from <= run.to + gap && runs[other]!.to + gap >= run.from;
      if (touches) group[rootOf(other)] = rootOf(index);
    }
  }
  const groups = new Map<number, Run[]>();
  for (const [index, run] of runs.entries()) {
    const root = rootOf(index);
    groups.set(root, [...(groups.get(root) ?? []), run]);
  }
  return [...groups.values()];
}

function lineOf(runs: Run[], direction: DrawnLine['direction'], dpi: number): DrawnLine | null {
  const from = Math.min(...runs.map((run) => run.from));
  const to = Math.max(...runs.map((run) => run.to));
  const ink = runs.reduce((sum, run) => sum + run.to - run.from, 0);
  const thickness = ink / (to - from);
  const rise = runs.at(-1)!.row - runs[0]!.row + 1;
  if (to - from < SHORTEST_LINE * dpi || thickness > THICKEST * dpi || rise > 2 * thickness + 2 + RISE * (to - from)) return null;
  const at = runs.reduce((sum, run) => sum + (run.row + 0.5) * (run.to - run.from), 0) / ink;
  return { direction, at, from, to, runs };
}

/** Whether a short line is none: letters stand on it, or hang from it. */
function isFeet({ at, from, to, runs }: DrawnLine, { pixels }: Ink, rows: number, stride: number, step: number, dpi: number): boolean {
  if (to - from >= SHORT * dpi) return false;
  const thickness = runs.reduce((sum, run) => sum + run.to - run.from, 0) / (to - from);
  const away = thickness / 2 + BESIDE * dpi;
  const beside = [Math.floor(at - away), Math.ceil(at + away)].filter((row) => row >= 0 && row < rows);
  let touched = 0;
  for (let place = from; place < to; place += 1) if (beside.some((row) => pixels[row * stride + place * step] === 1)) touched += 1;
  return touched > TOUCHED * (to - from);
}

function linesAlong(direction: DrawnLine['direction'], ink: Ink, dpi: number): DrawnLine[] {
  const { width, height, pixels } = ink;
  const [rows, length, stride, step] = direction === 'horizontal' ? [height, width, width, 1] : [width, height, 1, width];
  const runs = runsOf(pixels, rows, length, stride, step, dpi);
  if (runs.length > MOST_RUNS) return [];
  return groupsOf(runs, GAP * dpi)
    .map((group) => lineOf(group, direction, dpi))
    .filter((line): line is DrawnLine => line !== null && !isFeet(line, ink, rows, stride, step, dpi));
}

/** Finds the straight lines that are drawn across and down a page whose writing runs level: borders of tables, underlines. */
export function findLines(ink: Ink, dpi: number): DrawnLine[] {
  return [...linesAlong('horizontal', ink, dpi), ...linesAlong('vertical', ink, dpi)];
}
