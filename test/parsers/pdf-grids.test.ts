import type { Rule } from '../../pipeline/parsers/layout/glyph.js';
import { findGrids } from '../../pipeline/parsers/layout/grid.js';
import { ruled } from './typeset.js';

const xs = [60, 100, 330, 440, 540];
const horizontal = (at: number, from: number, to: number): Rule => ({ direction: 'horizontal', at, from, to });
const vertical = (at: number, from: number, to: number): Rule => ({ direction: 'vertical', at, from, to });

describe('grids', () => {
  test('cells merged over rows and columns', () => {
    const rules = [
      ...ruled(xs, [100, 120]),
      ...[60, 100, 540].map((x) => vertical(x, 120, 200)),
      vertical(330, 140, 200),
      horizontal(140, 60, 540),
      horizontal(200, 60, 540),
    ];
    expect(findGrids(1, [...rules, horizontal(170, 100, 330)])[0]!.cells.filter((c) => c.row > 0)).toEqual([
      { row: 1, column: 0, rowSpan: 1, colSpan: 1 },
      { row: 1, column: 1, rowSpan: 1, colSpan: 3 },
      { row: 2, column: 0, rowSpan: 2, colSpan: 1 },
      { row: 2, column: 1, rowSpan: 1, colSpan: 1 },
      { row: 2, column: 2, rowSpan: 2, colSpan: 2 },
      { row: 3, column: 1, rowSpan: 1, colSpan: 1 },
    ]);
  });
  test('borders drawn in pieces are whole lines', () => {
    const pieces = ruled(xs, [100, 130, 160]).flatMap((rule) => {
      const middle = (rule.from + rule.to) / 2;
      return [
        { ...rule, to: middle },
        { ...rule, from: middle + 1, at: rule.at + 0.4 },
      ];
    });
    expect(findGrids(1, pieces)[0]!.cells).toHaveLength(8);
  });
  test('a row that the page cut without a line is a row', () => {
    const [grid] = findGrids(1, [...[100, 130, 160].map((y) => horizontal(y, 60, 540)), ...xs.map((x) => vertical(x, 100, 190))]);
    expect([grid!.ys.length, grid!.openEnd]).toEqual([4, true]);
  });
  test('tables without side borders have them added', () => {
    const [grid] = findGrids(1, [
      ...[100, 130, 160].map((y) => horizontal(y, 60, 540)),
      ...xs.slice(1, -1).map((x) => vertical(x, 100, 160)),
    ]);
    expect(grid!.xs.map(Math.round)).toEqual(xs);
  });
  test('a box, an underline and a frame are no tables', () => {
    expect(findGrids(1, [...ruled([60, 200], [100, 130]), horizontal(300, 60, 200), horizontal(303, 60, 200)])).toEqual([]);
  });
});

test('a frame around a table is no column of it', () => {
  const [grid] = findGrids(1, [...ruled(xs, [100, 130, 160]), ...ruled([55, 545], [96, 164])]);
  expect([grid!.xs.length, grid!.ys.length, grid!.cells.length]).toEqual([5, 3, 8]);
});
