import type { Line } from '../lines.js';
import type { TableLine } from './grow.js';
import { piecesOf } from './pieces.js';
import { narrowed, type River } from './rivers.js';
import { isNumbered } from './row-numbers.js';
import { borderAbove, centredNumbers, pitchOf, rowStarts } from './rows.js';

/** One page of a table that is ruled between some of its rows: its lines, and where rules or the page end them. */
export interface Region {
  ys: number[];
  lines: Line[];
}

/** The lines between two rules, where more than one of them begins with a number: rows that no rules part. */
function crowdedBands({ ys, lines }: Region, rivers: readonly River[]): TableLine[][] {
  return ys.slice(1).flatMap((to, index) => {
    const own = lines.filter((line) => line.baseline - 0.3 * line.size > ys[index]! && line.baseline - 0.3 * line.size < to);
    const entries = own.map((line): TableLine => {
      const pieces = piecesOf(line);
      return { line, pieces, head: false, begins: isNumbered(pieces, rivers), title: narrowed(rivers, pieces) === null };
    });
    return entries.filter((entry) => entry.begins).length > 1 ? [entries] : [];
  });
}

/** Where rows begin between the rules of each page: a table may be ruled above, below its head and at its end only. */
export function bordersBetweenRules(regions: readonly Region[], rivers: readonly River[]): number[][] {
  const bands = regions.map((region) => crowdedBands(region, rivers));
  const all = { pages: bands.flat().map((lines, index) => ({ index, lines })), rivers: [...rivers] };
  const form = { centred: centredNumbers(all), pitch: pitchOf(all) };
  return bands.map((own) =>
    own.flatMap((lines) => rowStarts(lines, form).flatMap((place) => (place === 0 ? [] : [borderAbove(lines, place)]))),
  );
}
