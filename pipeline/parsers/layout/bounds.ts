import type { ArrangedPage } from './arrange.js';
import { cluster, median } from './geometry.js';
import type { Line } from './lines.js';

/** The column that running text fills on a page, and the usual distance of its baselines. Lengths are points. */
export interface Bounds {
  left: number;
  right: number;
  pitch: number;
}

/** Lines that reach so many points beyond the others show the true border. */
const BEYOND = 40;

/** The outermost place where several lines end (values growing outwards); the outermost of all where that lies far beyond. */
function edge(values: readonly number[]): number {
  const needed = Math.max(2, 0.08 * values.length);
  const places = cluster(values, 2).filter((place) => values.filter((value) => Math.abs(value - place) <= 3).length >= needed);
  const outermost = Math.max(...values);
  const frequent = Math.max(...places);
  return outermost - frequent > BEYOND ? outermost : frequent;
}

/** Measures the column of running text of a page from its lines; null where there are too few to tell. */
export function measure(lines: readonly Line[]): Bounds | null {
  if (lines.length < 4) return null;
  const distances = lines.slice(1).map((line, index) => line.baseline - lines[index]!.baseline);
  const size = median(lines.map((line) => line.size));
  const usual = distances.filter((distance) => distance > 0.8 * size && distance < 2.2 * size);
  const pitches = cluster(usual, 0.4);
  const frequent = pitches.filter((pitch) => usual.filter((distance) => Math.abs(distance - pitch) <= 0.6).length >= 0.15 * usual.length);
  const left = -edge(lines.map((line) => -line.x0));
  const right = edge(lines.map((line) => line.x1));
  return { left, right, pitch: Math.min(...frequent, ...(frequent.length === 0 ? [1.3 * size] : [])) };
}

/** A page with at least so many lines shows its column by itself. */
const ENOUGH_LINES = 12;

/** The text column of each page; pages with little text borrow that of a page of the same size, else the width of their tables. */
export function boundsOfPages(pages: readonly ArrangedPage[]): Bounds[] {
  const own = pages.map((page) => measure(page.lines));
  const telling = pages
    .map((page, index) => ({ width: page.frame.width, bounds: own[index]! }))
    .filter((_, index) => own[index] && pages[index]!.lines.length >= ENOUGH_LINES);
  return pages.map((page, index) => {
    const found = own[index] ?? null;
    if (found && page.lines.length >= ENOUGH_LINES) return found;
    const { width } = page.frame;
    const like = telling.find((other) => Math.abs(other.width - width) < 2)?.bounds;
    return like ?? aroundTables(page, found) ?? { left: 0.14 * width, right: 0.9 * width, pitch: 17 };
  });
}

/** The column that the tables of a page span, where they reach farther than its lines. */
function aroundTables({ tables }: ArrangedPage, found: Bounds | null): Bounds | null {
  if (tables.length === 0) return found;
  const left = Math.min(found?.left ?? Number.POSITIVE_INFINITY, ...tables.map((table) => table.xs[0]!));
  const right = Math.max(found?.right ?? 0, ...tables.map((table) => table.xs.at(-1)!));
  return { left, right, pitch: found?.pitch ?? 17 };
}
