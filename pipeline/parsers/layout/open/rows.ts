import { median } from '../geometry.js';
import type { Grown, TableLine } from './grow.js';

/** White so many times as wide as usual parts rows. */
const APART = 1.15;

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

/** The usual distance of lines in the second column, where the words of tasks stand. */
export function pitchOf({ pages, rivers }: Grown): number {
  const [from, to] = [rivers[0]!.to, rivers[1]!.from];
  const inside = ({ pieces }: TableLine) => pieces.some(({ x0, x1 }) => x0 < to && x1 > from);
  const places = pages.flatMap(({ lines }) => {
    const own = lines.filter(inside);
    return own.slice(1).map(({ line }, index) => line.baseline - own[index]!.line.baseline);
  });
  return median(places);
}

/** How the rows of a table show: where their numbers stand, and the usual distance of lines. */
export interface RowForm {
  centred: boolean;
  pitch: number;
}

/** The line that the first numbered row of a page begins with, where numbers stand in the middle: behind the rest of a cut row there is wider white. */
function firstBegin(lines: Lines, body: number, to: number, pitch: number): number {
  if (to <= body) return to;
  const begin = widest(lines, body, to);
  return distance(lines, begin) > APART * pitch ? begin : body;
}

/** The lines of a page with which its rows begin, the first line of the page among them. */
export function rowStarts(lines: Lines, { centred, pitch }: RowForm): number[] {
  const places = starts(lines);
  const body = lines.findLastIndex((entry) => entry.head) + 1;
  const centredStart = (to: number, above: number | undefined) =>
    above !== undefined && above >= body ? widest(lines, above, to) : firstBegin(lines, body, to, pitch);
  const begins = centred ? places.map((to, i) => centredStart(to, places[i - 1])) : places;
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

/** A border between two lines, above the letters of the lower one. */
export function borderAbove(lines: Lines, index: number): number {
  const { line } = lines[index]!;
  if (index === 0) return line.top - 1;
  const before = lines[index - 1]!.line;
  return (before.baseline - 0.3 * before.size + line.baseline - 0.3 * line.size) / 2;
}
