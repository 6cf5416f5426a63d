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
