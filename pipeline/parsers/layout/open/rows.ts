import { median } from '../geometry.js';
import type { Grown, TableLine } from './grow.js';

type Lines = readonly TableLine[];

const distance = (lines: Lines, index: number) => lines[index]!.line.baseline - lines[index - 1]!.line.baseline;

/** The line before which the widest white lies, of those behind `from` up to `to`. */
function widest(lines: Lines, from: number, to: number): number {
  let best = to;
  for (let index = from + 1; index < to; index += 1) if (distance(lines, index) > distance(lines, best) + 0.5) best = index;
  return best;
}

/** The lines that begin rows by themselves: the first line below a head, numbered ones, titles. */
const starts = (lines: Lines): number[] =>
  lines.flatMap((entry, index) => {
    const below = lines[index - 1];
    const title = entry.title && !entry.begins && !(below?.title && !below.begins);
    return entry.begins || title ? [index] : [];
  });

/**
 * Whether the numbers of rows stand in the middle of their rows rather than on their first lines: mostly, the widest white between two numbers
 * does not lie right above the second.
 */
export function centredNumbers({ pages }: Grown): boolean {
  let [above, apart] = [0, 0];
  for (const { lines } of pages) {
    const places = starts(lines);
    for (const [i, to] of places.entries()) {
      const from = places[i - 1] ?? lines.findLastIndex((entry, index) => index < to && entry.head);
      if (from < 0 || to - from < 2) continue;
      if (widest(lines, from, to) === to) above += 1;
      else apart += 1;
    }
  }
  return apart > above;
}

/** The lines of a page with which its rows begin, the first line of the page among them. */
export function rowStarts(lines: Lines, centred: boolean): number[] {
  const places = starts(lines);
  const body = lines.findLastIndex((entry) => entry.head) + 1;
  const begins = places.map((to, i) => (centred && (i > 0 || body > 0) ? widest(lines, places[i - 1] ?? body - 1, to) : to));
  return [...new Set([0, body, ...begins])].filter((place) => place < lines.length).sort((p, q) => p - q);
}

/** How many lines of a table belong to it: what stands far below the last row, farther than lines of rows are apart, does not. */
export function lastLine(grown: Grown): number {
  const { lines } = grown.pages.at(-1)!;
  const last = lines.findLastIndex((entry) => entry.begins);
  const size = median(lines.map(({ line }) => line.size));
  const inside = grown.pages.flatMap((page) => {
    const places = new Set(starts(page.lines));
    return page.lines.flatMap((_, index) =>
      index > 0 && !places.has(index) && !(page.lines === lines && index > last) ? [distance(page.lines, index)] : [],
    );
  });
  const most = Math.max(1.6 * size, 1.05 * median(inside));
  for (let index = Math.max(1, last + 1); index < lines.length; index += 1) if (distance(lines, index) > most) return index;
  return lines.length;
}
