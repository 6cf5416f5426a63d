import { legacyDecoder } from '../../pipeline/parsers/encodings/legacy-fonts.js';
import { arrange } from '../../pipeline/parsers/layout/arrange.js';
import { findGrids } from '../../pipeline/parsers/layout/grid.js';
import { endsClosed, startsItem, startsLow, startsWithDash } from '../../pipeline/parsers/layout/joining.js';
import { layOut } from '../../pipeline/parsers/layout/lay-out.js';
import { paragraphsOfPlainPages } from '../../pipeline/parsers/layout/plain-pages.js';
import { hostileTexts } from '../helpers/hostile.js';
import { leastTime } from '../helpers/processor-time.js';
import { pageOf, ruled, set } from './typeset.js';

const SIZE = 100_000;
const long = (piece: string) => piece.repeat(Math.ceil(SIZE / piece.length));
const own = ['- ', 'CỘNG HÒA ', 'Nơi nhận ', 'và ', '_', 'Vn', 'VNI-'].map((piece): [string, string] => [piece, long(piece)]);

test.each([...Object.entries(hostileTexts), ...own])('patterns stay fast on %s without end', (_, text) => {
  for (const judge of [startsItem, startsLow, endsClosed, startsWithDash, legacyDecoder])
    expect(leastTime(() => judge(text), 50)).toBeLessThan(50);
});

test('one endless line on a page is a paragraph in time', () => {
  for (const piece of ['ngày tháng ', 'CỘNG HÒA ', '1.', '_']) {
    const text = long(piece).slice(0, 20_000);
    expect(leastTime(() => layOut([arrange(pageOf(1, set(text, 0, 100, 0.05)))]), 2000)).toBeLessThan(2000);
    expect(leastTime(() => paragraphsOfPlainPages([text, text]), 500)).toBeLessThan(500);
  }
});

test('a page of ten thousand lines is a drawing', () => {
  const places = Array.from({ length: 5000 }, (_, i) => i * 4);
  expect(leastTime(() => expect(findGrids(1, ruled(places, places))).toEqual([]), 1000)).toBeLessThan(1000);
});

test('a large table is read in time', () => {
  const places = Array.from({ length: 150 }, (_, i) => i * 10);
  expect(leastTime(() => expect(findGrids(1, ruled(places.slice(0, 30), places))[0]!.cells).toHaveLength(149 * 29), 2000)).toBeLessThan(
    2000,
  );
});

test('heads of tables and rules without end are told in time', () => {
  const columns = [60, 100, 330, 440];
  const line = (baseline: number, ...texts: string[]) => texts.flatMap((text, column) => set(text, columns[column]!, baseline, 1));
  const fill = (...texts: string[]) => Array.from({ length: 390 }, (_, i) => line(20 + 2 * i, ...texts)).flat();
  const heads = arrange(pageOf(1, fill('TT', 'Nhiệm vụ', 'Chủ trì', 'Thời gian')));
  const letters = arrange(
    pageOf(1, [...line(18, 'TT', 'Nhiệm vụ', 'Chủ trì', 'Thời gian'), ...fill('a', 'Báo cáo', 'Sở Nội vụ', 'Quý I')]),
  );
  const rungs = Array.from({ length: 390 }, (_, i) => ({
    direction: 'horizontal' as const,
    at: 19 + 2 * i,
    from: 50,
    to: 500 - (i % 40) * 5,
  }));
  const ladder = arrange(pageOf(1, fill('1', 'Báo cáo', 'Sở Nội vụ', 'Quý I'), rungs));
  for (const page of [heads, letters, ladder]) {
    const pages = Array.from({ length: 8 }, (_, i) => ({ ...page, frame: { ...page.frame, number: i + 1 } }));
    expect(leastTime(() => layOut(pages), 2500)).toBeLessThan(2500);
  }
});
