/** What an arrangement of pieces in columns is worth: higher is better. Pieces `from` up to but not with `to` form a cell. */
export interface Worth {
  cell(column: number, from: number, to: number): number;
  empty(column: number): number;
  /** Of a cell beside the last one that is not empty. */
  neighbours(before: { from: number; to: number }, from: number, to: number): number;
}

/** A cell's pieces; `from` equals `to` where it is empty. */
export interface Range {
  from: number;
  to: number;
}

/** More pieces than this are no row that could be arranged with confidence. */
export const mostPieces = 110;
const longestCell = 70;

interface Step {
  worth: number;
  to: number;
}

/** Spreads `count` pieces over columns in order so that the sum of what cells and neighbours are worth is greatest. */
export function arrange(count: number, columns: number, worth: Worth): { ranges: Range[]; worth: number } {
  const steps = new Map<number, Step>();
  const cells = new Map<number, number>();
  const key = (column: number, at: number, last: number) => (column * (count + 1) + at) * (count + 1) + last;

  const cellWorth = (column: number, from: number, to: number): number => {
    const id = key(column, from, to);
    const known = cells.get(id) ?? worth.cell(column, from, to);
    cells.set(id, known);
    return known;
  };

  const best = (column: number, at: number, last: number): Step => {
    if (column === columns) return { worth: at === count ? 0 : Number.NEGATIVE_INFINITY, to: at };
    const id = key(column, at, last);
    const known = steps.get(id);
    if (known) return known;
    let step: Step = { worth: worth.empty(column) + best(column + 1, at, last).worth, to: at };
    const furthest = Math.min(count, at + longestCell);
    for (let to = column === columns - 1 ? count : at + 1; to <= furthest && to > at; to++) {
      const beside = last < at ? worth.neighbours({ from: last, to: at }, at, to) : 0;
      const total = cellWorth(column, at, to) + beside + best(column + 1, to, at).worth;
      if (total > step.worth) step = { worth: total, to };
    }
    steps.set(id, step);
    return step;
  };

  const ranges: Range[] = [];
  let [at, last] = [0, 0];
  const total = best(0, 0, 0).worth;
  for (let column = 0; column < columns; column++) {
    const { to } = best(column, at, last);
    ranges.push({ from: at, to });
    if (to > at) [last, at] = [at, to];
  }
  return { ranges, worth: total };
}
