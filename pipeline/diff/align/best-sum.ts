/**
 * The column for each row of a matrix of worths (0 where a pair is none) so that the sum is greatest: shortest augmenting paths over
 * potentials (Jonker and Volgenant 1987; Crouse 2016 for matrices that are not square). -1 for rows without a column. Time grows with the
 * square of the shorter side times the longer one.
 */
export function bestSum(worths: readonly (readonly number[])[]): number[] {
  const [rows, columns] = [worths.length, worths[0]?.length ?? 0];
  if (rows > columns) {
    const flipped = Array.from({ length: columns }, (_, column) => worths.map((row) => row[column]!));
    const columnOf = new Array<number>(rows).fill(-1);
    bestSum(flipped).forEach((row, column) => {
      if (row >= 0) columnOf[row] = column;
    });
    return columnOf;
  }
  const rowPotential = new Array<number>(rows).fill(0);
  const columnPotential = new Array<number>(columns).fill(0);
  const rowOf = new Array<number>(columns).fill(-1);
  for (let row = 0; row < rows; row++) augment(worths, row, rowOf, rowPotential, columnPotential);
  const columnOf = new Array<number>(rows).fill(-1);
  rowOf.forEach((row, column) => {
    if (row >= 0) columnOf[row] = column;
  });
  return columnOf;
}

/** Gives one more row a column, moving others along the cheapest path; a cost is a worth below 0. */
function augment(
  worths: readonly (readonly number[])[],
  start: number,
  rowOf: number[],
  rowPotential: number[],
  columnPotential: number[],
): void {
  const columns = rowOf.length;
  const distance = new Array<number>(columns).fill(Number.POSITIVE_INFINITY);
  const before = new Array<number>(columns).fill(-1);
  const done = new Array<boolean>(columns).fill(false);
  const reached: number[] = [];
  let row = start;
  let from = -1;
  let way = 0;
  let sink = -1;
  while (sink < 0) {
    let next = -1;
    const costs = worths[row]!;
    for (let column = 0; column < columns; column++) {
      if (done[column]) continue;
      const reduced = way - costs[column]! - rowPotential[row]! - columnPotential[column]!;
      if (reduced < distance[column]!) {
        distance[column] = reduced;
        before[column] = from;
      }
      if (next < 0 || distance[column]! < distance[next]!) next = column;
    }
    way = distance[next]!;
    done[next] = true;
    if (rowOf[next]! < 0) sink = next;
    else {
      reached.push(next);
      row = rowOf[next]!;
      from = next;
    }
  }
  rowPotential[start]! += way;
  for (const column of reached) {
    rowPotential[rowOf[column]!]! += way - distance[column]!;
    columnPotential[column]! -= way - distance[column]!;
  }
  for (let column = sink; column >= 0; column = before[column]!) rowOf[column] = before[column]! < 0 ? start : rowOf[before[column]!]!;
}
