import fc from 'fast-check';
import { assign } from '../../pipeline/diff/align/assign.js';
import { bestSum } from '../../pipeline/diff/align/best-sum.js';
import { inOrder } from '../../pipeline/diff/align/order.js';

const sumOf = (worths: readonly (readonly number[])[], columns: readonly number[]) =>
  columns.reduce((sum, column, row) => sum + (column < 0 ? 0 : worths[row]![column]!), 0);

/** The greatest sum, by trying everything. */
function greatest(worths: readonly (readonly number[])[], row = 0, taken = new Set<number>()): number {
  if (row === worths.length) return 0;
  let best = greatest(worths, row + 1, taken);
  worths[row]!.forEach((worth, column) => {
    if (taken.has(column)) return;
    best = Math.max(best, worth + greatest(worths, row + 1, new Set([...taken, column])));
  });
  return best;
}

const matrix = fc
  .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }))
  .chain(([rows, columns]) =>
    fc.array(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }),
  );

test('the assignment is the best there is, each column once', () => {
  fc.assert(
    fc.property(matrix, (worths) => {
      const columns = bestSum(worths);
      const used = columns.filter((column) => column >= 0);
      expect(new Set(used).size).toBe(used.length);
      expect(used.length).toBe(Math.min(worths.length, worths[0]!.length));
      expect(sumOf(worths, columns)).toBe(greatest(worths));
    }),
    { numRuns: 500, seed: 4 },
  );
});

test('a greedy choice would be worse: the best pair goes to another so that both fit', () => {
  const fits = [
    { left: 0, right: 0, worth: 0.9 },
    { left: 0, right: 1, worth: 0.8 },
    { left: 1, right: 0, worth: 0.85 },
  ];
  expect(assign(fits).map(({ left, right }) => [left, right])).toEqual([
    [0, 1],
    [1, 0],
  ]);
});

test('what keeps its order is as much as can be', () => {
  expect([...inOrder([3, 0, 1, 2, 4])].sort()).toEqual([1, 2, 3, 4]);
  expect(inOrder([]).size).toBe(0);
  expect(inOrder([5, 4, 3]).size).toBe(1);
});
