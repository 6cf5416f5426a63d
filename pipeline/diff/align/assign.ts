import { bestSum } from './best-sum.js';

/** A possible pair: places in the two lists, and how well they fit, above 0. */
export interface Fit {
  left: number;
  right: number;
  worth: number;
}

/** Most rows and columns of one matrix: larger groups drop their weakest fits until they fall apart. Time grows with the cube. */
const widest = 250;

/**
 * Pairs each place at most once so that the sum of the worths is greatest. Fits that hang together through no common
 * place are solved apart, which keeps the matrices small.
 */
export function assign(fits: readonly Fit[]): Fit[] {
  return groupsOf(fits).flatMap(solve);
}

function solve(fits: readonly Fit[]): Fit[] {
  const lefts = [...new Set(fits.map(({ left }) => left))].sort((a, b) => a - b);
  const rights = [...new Set(fits.map(({ right }) => right))].sort((a, b) => a - b);
  if (lefts.length === 1 || rights.length === 1) return [fits.reduce((best, fit) => (fit.worth > best.worth ? fit : best))];
  if (lefts.length > widest || rights.length > widest) {
    const sorted = [...fits].sort((a, b) => b.worth - a.worth);
    return assign(sorted.slice(0, Math.floor(sorted.length * 0.8)));
  }
  const matrix = lefts.map(() => new Array<number>(rights.length).fill(0));
  const byPlace = new Map<string, Fit>();
  const rowOf = new Map(lefts.map((left, row) => [left, row]));
  const columnOf = new Map(rights.map((right, column) => [right, column]));
  for (const fit of fits) {
    const [row, column] = [rowOf.get(fit.left)!, columnOf.get(fit.right)!];
    matrix[row]![column] = fit.worth;
    byPlace.set(`${row}/${column}`, fit);
  }
  return bestSum(matrix).flatMap((column, row) => byPlace.get(`${row}/${column}`) ?? []);
}

/** Parts the fits into groups that share no place. */
function groupsOf(fits: readonly Fit[]): Fit[][] {
  const root = new Map<string, string>();
  const find = (place: string): string => {
    let at = place;
    while (root.has(at)) at = root.get(at)!;
    if (at !== place) root.set(place, at);
    return at;
  };
  for (const { left, right } of fits) {
    const [a, b] = [find(`l${left}`), find(`r${right}`)];
    if (a !== b) root.set(a, b);
  }
  const groups = new Map<string, Fit[]>();
  for (const fit of fits) {
    const key = find(`l${fit.left}`);
    const group = groups.get(key);
    if (group) group.push(fit);
    else groups.set(key, [fit]);
  }
  return [...groups.values()];
}
