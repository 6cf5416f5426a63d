import { cluster, median } from './geometry.js';
import type { Line } from './lines.js';

/** The column that running text fills on a page, and the usual distance of its baselines. Lengths are points. */
export interface Bounds {
  left: number;
  right: number;
  pitch: number;
}

/** The outermost place where several lines begin or end; the outermost of all where none do. */
function edge(values: readonly number[], outer: 'least' | 'greatest'): number {
  const needed = Math.max(2, 0.08 * values.length);
  const places = cluster(values, 2).filter((place) => values.filter((value) => Math.abs(value - place) <= 3).length >= needed);
  const candidates = places.length > 0 ? places : values;
  return outer === 'least' ? Math.min(...candidates) : Math.max(...candidates);
}

/** Measures the column of running text of a page from its lines; null where there are too few to tell. */
export function measure(lines: readonly Line[]): Bounds | null {
  if (lines.length < 4) return null;
  const distances = lines.slice(1).map((line, index) => line.baseline - lines[index]!.baseline);
  const size = median(lines.map((line) => line.size));
  const usual = distances.filter((distance) => distance > 0.8 * size && distance < 2.2 * size);
  const pitches = cluster(usual, 0.4);
  const frequent = pitches.filter((pitch) => usual.filter((distance) => Math.abs(distance - pitch) <= 0.6).length >= 0.15 * usual.length);
  const left = edge(
    lines.map((line) => line.x0),
    'least',
  );
  const right = edge(
    lines.map((line) => line.x1),
    'greatest',
  );
  return { left, right, pitch: Math.min(...frequent, ...(frequent.length === 0 ? [1.3 * size] : [])) };
}
