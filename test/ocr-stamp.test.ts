import { extractHeader } from '../extractors/header/index.js';
import type { Rule } from '../pipeline/parsers/layout/glyph.js';
import { findGrids } from '../pipeline/parsers/layout/grid.js';
import { leftOutStamps } from '../pipeline/parsers/ocr/diagnostics.js';
import { whitePicture } from '../pipeline/parsers/ocr/picture.js';
import { withoutStamps } from '../pipeline/parsers/ocr/received-stamp.js';
import type { Recognise } from '../pipeline/parsers/ocr/recognised.js';
import type { SourceDocument } from '../schemas/index.js';

const horizontal = (at: number, from: number, to: number): Rule => ({ direction: 'horizontal', at, from, to });
const vertical = (at: number, from: number, to: number): Rule => ({ direction: 'vertical', at, from, to });
/** The frame of a stamp: a line of its own above, two columns below; `top` in points. */
const frame = (top: number): Rule[] => [
  horizontal(top - 12, 12, 150),
  ...[top, top + 40].map((at) => horizontal(at, 10, 160)),
  ...[10, 50, 160].map((at) => vertical(at, top, top + 40)),
];
const saying =
  (text: string): Recognise =>
  async () => [
    { words: text.split(' ').map((word) => ({ text: word, x0: 0, x1: 9, y0: 0, y1: 9, confidence: 0.5 })), size: 9, baseline: 9, slope: 0 },
  ];
const page = () => {
  const picture = whitePicture(600, 840);
  picture.pixels.fill(0);
  return picture;
};
const read = (top: number, text: string) => withoutStamps(page(), findGrids(1, frame(top)), frame(top), 72, saying(text));

describe('a stamp of arrival', () => {
  test('is taken off with the line above it, and what it says is told', async () => {
    const { picture, grids, texts, fields } = await read(150, 'CV ĐẾN Số: 12 Chuyển:');
    expect(grids).toEqual([]);
    expect(fields).toEqual([{ left: 8, right: 162, top: 136, bottom: 192 }]);
    expect([picture.pixels[160 * 600 + 80], picture.pixels[160 * 600 + 300]]).toEqual([255, 0]);
    expect(leftOutStamps(texts.map((text) => ({ page: 1, text })))).toMatchObject([{ code: 'received-stamp', severity: 'note', page: 1 }]);
  });
  test.each([
    ['a small table that says something else', 150, 'TT Số hồ sơ'],
    ['a table low on the page', 600, 'CV ĐẾN Số: 12 Ngày:'],
  ])('%s stays', async (_, top, text) => {
    const { picture, grids, texts } = await read(top, text);
    expect(grids).toHaveLength(1);
    expect(texts).toEqual([]);
    expect(picture.pixels.every((pixel) => pixel === 0)).toBe(true);
  });
});

function documentOf(...lines: string[]): SourceDocument {
  let start = 0;
  const blocks = lines.map((text, index) => {
    const span = { start, end: start + text.length };
    start = span.end + 1;
    return { id: `b${index}`, kind: 'paragraph' as const, marker: null, style: {}, span, page: 1, boxes: [] };
  });
  return { text: lines.join('\n'), blocks } as unknown as SourceDocument;
}

test('a number and a day that a pen wrote are unknown, symbol, place and the rest of the date are read', () => {
  const { fields } = extractHeader(
    documentOf('ỦY BAN NHÂN DÂN', 'TỈNH HƯNG YÊN', 'Sá: có /CT-UBND', 'Hưng Yên, ngày 1: tháng 12 năm 2017', 'KẾ HOẠCH', 'Làm việc'),
  );
  expect(fields).toMatchObject({ number: null, symbol: 'CT-UBND', place: 'Hưng Yên', date: '2017-12-XX', type: 'KH' });
});

test('a symbol tells the kind where the type word was lost', () => {
  const { fields } = extractHeader(
    documentOf('ỦY BAN NHÂN DÂN', 'TỈNH HƯNG YÊN', 'Số: 07/CT-UBND', 'Hưng Yên, ngày 1 tháng 12 năm 2017', 'CHÍ 1HỊ', 'Về việc đi lại'),
  );
  expect(fields).toMatchObject({ type: 'CT', title: 'đi lại' });
});
