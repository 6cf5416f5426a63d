import { arrange } from '../../pipeline/parsers/layout/arrange.js';
import type { Glyph, PageContent, Rule } from '../../pipeline/parsers/layout/glyph.js';
import { layOut } from '../../pipeline/parsers/layout/lay-out.js';
import type { ParsedTable } from '../../pipeline/parsers/parsed.js';
import { expandParsed, rowsOfParsed, textOfParsed } from './parsed-text.js';
import { pageOf, ruled, set, setCentred } from './typeset.js';

const xs = [60, 100, 330, 440, 540];
const horizontal = (at: number, from: number, to: number): Rule => ({ direction: 'horizontal', at, from, to });
const vertical = (at: number, from: number, to: number): Rule => ({ direction: 'vertical', at, from, to });

/** Lines of text in a cell. */
const cell = (column: number, top: number, ...texts: string[]): Glyph[] =>
  texts.flatMap((text, i) => set(text, xs[column]! + 5, top + 14 + 14 * i, 12));
const header = (top: number) => [
  ...cell(0, top, 'TT'),
  ...cell(1, top, 'Nhiệm vụ'),
  ...cell(2, top, 'Chủ trì'),
  ...cell(3, top, 'Thời gian'),
];
const blocks = (...pages: PageContent[]) => layOut(pages.map(arrange));
const table = (...pages: PageContent[]) => blocks(...pages).find((block): block is ParsedTable => block.kind === 'table')!;

describe('tables on pages', () => {
  const long = 'Rà soát, đánh giá thủ tục hành chính và';
  const first = pageOf(
    1,
    [
      ...setCentred('PHỤ LỤC', 80),
      ...header(100),
      ...cell(0, 120, '1'),
      ...cell(1, 120, 'Xây dựng kế hoạch'),
      ...cell(2, 120, 'Văn phòng Sở'),
      ...cell(3, 120, 'Quý I'),
      ...cell(0, 740, '2'),
      ...cell(1, 740, long),
      ...cell(2, 740, 'Thanh tra Sở'),
      ...cell(3, 740, 'Quý II'),
    ],
    ruled(xs, [100, 120, 740, 765]),
  );

  test('a repeated header is dropped, a cut row is joined, and what follows is a row of its own', () => {
    const second = pageOf(
      2,
      [...set('2', 297, 42), ...header(60), ...cell(1, 80, 'công bố kết quả'), ...cell(0, 110, '3'), ...cell(1, 110, 'Báo cáo')],
      ruled(xs, [60, 80, 110, 140]),
    );
    const found = table(first, second);
    expect([found.headerRows, found.rows]).toEqual([1, 4]);
    expect(rowsOfParsed(found).slice(1)).toEqual([
      ['1', 'Xây dựng kế hoạch', 'Văn phòng Sở', 'Quý I'],
      ['2', `${long} công bố kết quả`, 'Thanh tra Sở', 'Quý II'],
      ['3', 'Báo cáo', '', ''],
    ]);
  });

  test('a group row without a number of its own in the first column is no rest of a cut row', () => {
    const group = [...set('Tập trung cao điểm', xs[1]! + 5, 94, 12, { bold: true })];
    const second = pageOf(2, [...header(60), ...group, ...cell(0, 110, '3')], ruled(xs, [60, 80, 110, 140]));
    const ended = {
      ...first,
      glyphs: first.glyphs.map((glyph) => (glyph.text === 'v' && glyph.baseline > 740 ? { ...glyph, text: '.' } : glyph)),
    };
    expect(rowsOfParsed(table(ended, second))[3]![1]).toBe('Tập trung cao điểm');
  });

  test('among numbered rows, one without a number at the top of a page is the rest of a row, though nothing reads on', () => {
    const numbers = [120, 150, 180, 210].flatMap((top, i) => [
      ...cell(0, top, String(i + 1)),
      ...cell(1, top, 'Báo cáo.'),
      ...cell(2, top, 'Sở Nội vụ'),
    ]);
    const one = pageOf(1, [...header(100), ...numbers], ruled(xs, [100, 120, 150, 180, 210, 240]));
    const two = pageOf(2, [...cell(1, 60, 'Tổng hợp'), ...cell(2, 60, 'Thanh tra Sở')], ruled(xs, [60, 90]));
    expect(rowsOfParsed(table(one, two)).at(-1)).toEqual(['4', 'Báo cáo. / Tổng hợp', 'Sở Nội vụ / Thanh tra Sở', '']);
  });

  test('a merged cell that the page cuts holds for the rows on both sides', () => {
    const xsRows = [60, 100, 330, 440].map((x) => [x, x] as const);
    const merged = (top: number, rows: number[]) => [
      ...rows.map((y) => horizontal(y, 60, 440)),
      horizontal(top, 60, 540),
      horizontal(rows.at(-1)!, 60, 540),
      ...xsRows.map(([x]) => vertical(x, top, rows.at(-1)!)),
      vertical(540, top, rows.at(-1)!),
    ];
    const one = pageOf(
      1,
      [
        ...header(100),
        ...cell(0, 120, '1'),
        ...cell(1, 120, 'Một'),
        ...cell(2, 120, 'A'),
        ...cell(0, 150, '2'),
        ...cell(1, 150, 'Hai.'),
        ...cell(2, 150, 'B'),
        ...cell(3, 135, 'Quý I'),
      ],
      [...ruled(xs, [100, 120]), ...merged(120, [150, 780])],
    );
    const two = pageOf(2, [...header(60), ...cell(0, 80, '3'), ...cell(1, 80, 'Ba'), ...cell(2, 80, 'C')], ruled(xs, [60, 80, 110]));
    expect(expandParsed(table(one, two)).map((row) => row[3])).toEqual(['Thời gian', 'Quý I', 'Quý I', 'Quý I']);
  });

  test('a table under a heading of its own on the next page is another table', () => {
    const second = pageOf(2, [...setCentred('PHỤ LỤC II', 60), ...header(100), ...cell(0, 120, '1')], ruled(xs, [100, 120, 150]));
    expect(blocks(first, second).map((block) => (block.kind === 'table' ? 'table' : textOfParsed(block.text)))).toEqual([
      'PHỤ LỤC',
      'table',
      'PHỤ LỤC II',
      'table',
    ]);
  });
});

describe('tables ruled between their rows only', () => {
  const ys = [100, 120, 160, 180, 210];
  const rules = ys.map((y) => horizontal(y, 60, 540));
  const glyphs = [
    ...header(100),
    ...[...cell(0, 120, '1'), ...cell(1, 120, 'Rà soát thủ tục', 'hành chính'), ...cell(2, 120, 'Văn phòng Sở'), ...cell(3, 120, 'Quý I')],
    ...[...cell(0, 160, 'II'), ...cell(1, 160, 'Cải cách tổ chức bộ máy của các phòng, đơn vị thuộc Sở')],
    ...[...cell(0, 180, '2'), ...cell(1, 180, 'Báo cáo'), ...cell(3, 180, 'Quý II')],
  ];
  test('columns are parted by the white between them', () => {
    expect(rowsOfParsed(table(pageOf(1, glyphs, rules)))).toEqual([
      ['TT', 'Nhiệm vụ', 'Chủ trì', 'Thời gian'],
      ['1', 'Rà soát thủ tục hành chính', 'Văn phòng Sở', 'Quý I'],
      ['II', 'Cải cách tổ chức bộ máy của các phòng, đơn vị thuộc Sở'],
      ['2', 'Báo cáo', '', 'Quý II'],
    ]);
  });
  test('running text between rules is no table', () => {
    const text = ys.slice(1).flatMap((y) => set('Sở Khoa học và Công nghệ xây dựng Kế hoạch cải cách hành chính', 65, y - 5, 12));
    expect(blocks(pageOf(1, text, rules)).filter((block) => block.kind === 'table')).toEqual([]);
  });
});

test('wrapped lines of a cell are one paragraph, list dashes begin new ones, a dash that wrapped does not', () => {
  const page = pageOf(
    1,
    [
      ...header(100),
      ...cell(1, 120, '- Kế hoạch rà soát, đánh giá TTHC;', '- Phương án đơn giản hóa thủ tục', 'hành chính.'),
      ...cell(2, 120, 'Phòng Kế hoạch Sở', '- Tài chính'),
    ],
    ruled(xs, [100, 120, 180]),
  );
  expect(rowsOfParsed(table(page))[1]).toEqual([
    '',
    '- Kế hoạch rà soát, đánh giá TTHC; / - Phương án đơn giản hóa thủ tục hành chính.',
    'Phòng Kế hoạch Sở - Tài chính',
    '',
  ]);
});

test('two tables one upon the other are two: the second begins with a head over other columns', () => {
  const others = [60, 100, 250, 400, 540];
  const second = (top: number, ...texts: string[]) => texts.flatMap((text, column) => set(text, others[column]! + 5, top + 14, 12));
  const page = pageOf(
    1,
    [
      ...header(100),
      ...[...cell(0, 120, '1'), ...cell(1, 120, 'Xây dựng kế hoạch'), ...cell(2, 120, 'Văn phòng Sở'), ...cell(3, 120, 'Quý I')],
      ...[...cell(0, 140, '2'), ...cell(1, 140, 'Báo cáo'), ...cell(2, 140, 'Thanh tra Sở'), ...cell(3, 140, 'Quý II')],
      ...second(160, 'TT', 'Nội dung', 'Phối hợp', 'Ghi chú'),
      ...second(180, '1', 'Tập huấn', 'Sở Nội vụ', 'Quý III'),
    ],
    [...ruled(xs, [100, 120, 140, 160]), ...ruled(others, [160, 180, 200])],
  );
  const found = blocks(page).filter((block): block is ParsedTable => block.kind === 'table');
  expect(found.map(rowsOfParsed)).toEqual([
    [
      ['TT', 'Nhiệm vụ', 'Chủ trì', 'Thời gian'],
      ['1', 'Xây dựng kế hoạch', 'Văn phòng Sở', 'Quý I'],
      ['2', 'Báo cáo', 'Thanh tra Sở', 'Quý II'],
    ],
    [
      ['TT', 'Nội dung', 'Phối hợp', 'Ghi chú'],
      ['1', 'Tập huấn', 'Sở Nội vụ', 'Quý III'],
    ],
  ]);
});

test('words and numbers that a narrow cell tore are whole; numbers one below the other stay apart', () => {
  const narrow = [60, 78, 118, 200, 290];
  const at = (column: number, top: number, ...lines: string[]) =>
    lines.flatMap((text, i) => set(text, narrow[column]! + 3, top + 12 + 14 * i, 12));
  const page = pageOf(
    1,
    [
      ...at(0, 100, '10', '0'),
      ...at(1, 100, 'Nhiệ', 'm vụ'),
      ...at(2, 100, 'Năm', '2024'),
      ...at(3, 100, 'Ngày'),
      ...at(0, 140, '11', '12'),
      ...at(3, 140, 'Quý I'),
    ],
    ruled(narrow, [100, 140, 180]),
  );
  expect(rowsOfParsed(table(page))).toEqual([
    ['100', 'Nhiệm vụ', 'Năm / 2024', 'Ngày'],
    ['11 12', '', '', 'Quý I'],
  ]);
});
