import { arrange } from '../../pipeline/parsers/layout/arrange.js';
import type { Glyph, PageContent, Rule } from '../../pipeline/parsers/layout/glyph.js';
import { layOut } from '../../pipeline/parsers/layout/lay-out.js';
import type { ParsedTable } from '../../pipeline/parsers/parsed.js';
import { rowsOfParsed, textOfParsed } from './parsed-text.js';
import { pageOf, set, setCentred } from './typeset.js';

const xs = [60, 100, 330, 440];
/** One line of a table: its texts at the beginning of their columns, empty ones left out. */
const line = (baseline: number, ...texts: string[]): Glyph[] =>
  texts.flatMap((text, column) => (text === '' ? [] : set(text, xs[column]!, baseline, 12)));
const head = (baseline: number) => line(baseline, 'TT', 'Nhiệm vụ', 'Chủ trì', 'Thời gian');
const rows = (baseline: number) => [
  ...line(baseline, '1', 'Rà soát thủ tục hành chính', 'Văn phòng Sở', 'Quý I'),
  ...line(baseline + 14, '', 'của các phòng, đơn vị'),
  ...line(baseline + 28, '2', 'Tổ chức tập huấn', 'Thanh tra Sở', 'Quý II'),
  ...line(baseline + 42, '3', 'Báo cáo kết quả', 'Sở Nội vụ', 'Tháng 12'),
];
const blocks = (...pages: PageContent[]) => layOut(pages.map(arrange));
const tables = (...pages: PageContent[]) => blocks(...pages).filter((block): block is ParsedTable => block.kind === 'table');
const texts = (...pages: PageContent[]) => blocks(...pages).map((block) => (block.kind === 'table' ? 'table' : textOfParsed(block.text)));

describe('tables without lines', () => {
  test('a head that names numbered columns, and rows that keep to them', () => {
    const [table] = tables(pageOf(1, [...setCentred('PHỤ LỤC', 80), ...head(110), ...rows(128)]));
    expect(table!.ruled).toBe('none');
    expect(rowsOfParsed(table!)).toEqual([
      ['TT', 'Nhiệm vụ', 'Chủ trì', 'Thời gian'],
      ['1', 'Rà soát thủ tục hành chính của các phòng, đơn vị', 'Văn phòng Sở', 'Quý I'],
      ['2', 'Tổ chức tập huấn', 'Thanh tra Sở', 'Quý II'],
      ['3', 'Báo cáo kết quả', 'Sở Nội vụ', 'Tháng 12'],
    ]);
  });

  test('text before and behind stays text', () => {
    const before = set('Các nhiệm vụ trọng tâm của năm được giao như sau:', 60, 85);
    const behind = [
      ...set('Trên đây là các nhiệm vụ của năm; các phòng, đơn vị thực hiện nghiêm túc.', 60, 200, 12),
      ...set('Văn phòng Sở theo dõi, tổng hợp, báo cáo Giám đốc Sở kết quả.', 60, 216, 12),
    ];
    expect(texts(pageOf(1, [...before, ...head(110), ...rows(128), ...behind]))).toEqual([
      'Các nhiệm vụ trọng tâm của năm được giao như sau:',
      'table',
      'Trên đây là các nhiệm vụ của năm; các phòng, đơn vị thực hiện nghiêm túc.',
      'Văn phòng Sở theo dõi, tổng hợp, báo cáo Giám đốc Sở kết quả.',
    ]);
  });

  test('a signature far below the last row is no part of it', () => {
    const signer = set('GIÁM ĐỐC', 350, 230, 12);
    expect(texts(pageOf(1, [...head(110), ...rows(128), ...signer]))).toEqual(['table', 'GIÁM ĐỐC']);
  });

  test('a table goes on over the page, under the same head or none, and a row that the page cut is whole', () => {
    const first = pageOf(1, [...head(110), ...rows(128)]);
    const second = (headed: boolean) =>
      pageOf(2, [
        ...set('2', 297, 42),
        ...(headed ? head(70) : []),
        ...line(88, '', 'gửi Ủy ban nhân dân tỉnh', '', 'năm 2026'),
        ...line(102, '4', 'Kiểm tra công vụ', 'Thanh tra Sở', 'Quý IV'),
      ]);
    for (const headed of [true, false]) {
      const found = tables(first, second(headed));
      expect(found.map((table) => rowsOfParsed(table).slice(3))).toEqual([
        [
          ['3', 'Báo cáo kết quả gửi Ủy ban nhân dân tỉnh', 'Sở Nội vụ', 'Tháng 12 năm 2026'],
          ['4', 'Kiểm tra công vụ', 'Thanh tra Sở', 'Quý IV'],
        ],
      ]);
    }
  });

  test('titles of groups run over the columns', () => {
    const group = [
      ...set('I', 60, 128, 12),
      ...set('Công tác chỉ đạo, điều hành và kiểm tra của các phòng, đơn vị thuộc Sở', 100, 128, 12),
    ];
    const [table] = tables(pageOf(1, [...head(110), ...group, ...rows(146)]));
    expect(rowsOfParsed(table!)[1]).toEqual(['I', 'Công tác chỉ đạo, điều hành và kiểm tra của các phòng, đơn vị thuộc Sở']);
    expect(table!.cells.find((cell) => cell.row === 1 && cell.column === 1)!.colSpan).toBe(3);
  });
});

describe('what is no table', () => {
  const prose = 'Sở Khoa học và Công nghệ xây dựng Kế hoạch';
  const columns = (...lines: [string, string][]) =>
    lines.flatMap(([left, right], i) => [...set(left, 85, 120 + 17 * i, 12), ...set(right, 330, 120 + 17 * i, 12)]);
  test.each<[string, Glyph[]]>([
    ['prose in two columns', columns(...Array.from({ length: 12 }, (): [string, string] => [prose, prose]))],
    [
      'recipients beside a signer',
      columns(['Nơi nhận:', 'GIÁM ĐỐC'], ['- Như trên;', ''], ['- UBND tỉnh;', ''], ['- Lưu: VT, TT.', 'Nguyễn Văn A']),
    ],
    [
      'numbered items',
      ['1. Rà soát thủ tục', '2. Tổ chức tập huấn', '3. Báo cáo kết quả'].flatMap((text, i) => set(text, 113, 120 + 17 * i)),
    ],
    [
      'sums beside their names',
      columns(['1. Chi hội nghị', '12.000.000 đồng'], ['2. Chi in ấn', '5.000.000 đồng'], ['3. Chi khác', '1.000.000 đồng']),
    ],
    ['a head without rows', [...head(110), ...set(prose, 85, 140), ...set(prose, 85, 157)]],
  ])('%s', (_, glyphs) => expect(tables(pageOf(1, glyphs))).toEqual([]));

  test('running text between two long rules', () => {
    const rules = [100, 400, 700].map((at): Rule => ({ direction: 'horizontal', at, from: 85, to: 538 }));
    const text = Array.from({ length: 20 }, (_, i) => set(prose, 85 + (i % 3), 130 + 17 * i));
    expect(tables(pageOf(1, text.flat(), rules))).toEqual([]);
  });
});

test('a table in a frame, with lines between its rows only', () => {
  const [left, right] = [55, 540];
  const rules: Rule[] = [95, 114, 146, 160, 176].map((at) => ({ direction: 'horizontal', at, from: left, to: right }));
  const sides: Rule[] = [left, right].map((at) => ({ direction: 'vertical', at, from: 95, to: 176 }));
  const [table] = tables(pageOf(1, [...head(110), ...rows(128)], [...rules, ...sides]));
  expect(table!.ruled).toBe('rows');
  expect(rowsOfParsed(table!)[1]).toEqual(['1', 'Rà soát thủ tục hành chính của các phòng, đơn vị', 'Văn phòng Sở', 'Quý I']);
});

test('lines above and below the head and at the end only: rows are told by their numbers', () => {
  const rules = [95, 114, 176].map((at): Rule => ({ direction: 'horizontal', at, from: 55, to: 540 }));
  const [table] = tables(pageOf(1, [...head(110), ...rows(128)], rules));
  expect(rowsOfParsed(table!).slice(1)).toEqual([
    ['1', 'Rà soát thủ tục hành chính của các phòng, đơn vị', 'Văn phòng Sở', 'Quý I'],
    ['2', 'Tổ chức tập huấn', 'Thanh tra Sở', 'Quý II'],
    ['3', 'Báo cáo kết quả', 'Sở Nội vụ', 'Tháng 12'],
  ]);
});
