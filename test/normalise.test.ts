import { normalise } from '../pipeline/normalise/index.js';
import type { PlacedWord } from '../pipeline/parsers/parsed.js';
import { parsedOf, tableOf } from './helpers/plan-body.js';

const textOf = (blocks: Parameters<typeof parsedOf>[0], pageCuts = false) => normalise(parsedOf(blocks, pageCuts)).document.text;
const box = { page: 1, x: 10, y: 20, width: 30, height: 12 };
const word = (text: string, glued?: boolean): PlacedWord => ({ text, box, ...(glued ? { glued } : {}) });

test('1. NFC, Đ for Ð, no invisible characters', () => {
  expect(textOf(['Kê\u0301 hoạch Ð\u200bảng \u00adbộ'])).toBe('Kế hoạch Đảng bộ\n');
});

test('2. white space is single spaces; U+FFFE is the hyphen that it stands for; dashes stay', () => {
  expect(textOf(['117/2013/NĐ\ufffeCP \u00a0ngày   7 – 8\u2009—\u2009'])).toBe('117/2013/NĐ-CP ngày 7 – 8 —\n');
});

test('3. cells are parted by tabs, rows and cell paragraphs by line feeds', () => {
  expect(
    textOf([
      tableOf([
        ['TT', 'Nhiệm vụ'],
        ['1', 'A\nB'],
      ]),
    ]),
  ).toBe('TT\tNhiệm vụ\n1\tA\nB\n');
});

test('4. a paragraph that a page cut is one again; a finished one is left alone', () => {
  const first = 'Các phòng liên quan thực hiện các nhiệm vụ được giao để tham';
  expect(textOf([first, 'mưu Giám đốc Sở.'], true)).toBe(`${first} mưu Giám đốc Sở.\n`);
  expect(textOf([`${first}.`, 'mưu Giám đốc Sở.'], true)).toBe(`${first}.\nmưu Giám đốc Sở.\n`);
  expect(textOf([first, 'mưu Giám đốc Sở.'], false)).toBe(`${first}\nmưu Giám đốc Sở.\n`);
});

test('5. blocks stand in order, never overlap, are never empty, and lie inside the text', () => {
  const { document } = normalise(parsedOf(['', 'I. A', '\u200b', tableOf([['', '']]), tableOf([['TT', 'B']]), 'c']));
  expect(document.blocks.map((block) => block.kind)).toEqual(['item', 'table', 'paragraph']);
  let last = 0;
  for (const { span } of document.blocks) {
    expect(span.start).toBeGreaterThanOrEqual(last);
    expect(span.end).toBeGreaterThan(span.start);
    last = span.end;
  }
  expect(last).toBeLessThanOrEqual(document.text.length);
});

test('6. the marker is told apart from the body', () => {
  const { document } = normalise(parsedOf(['1.1. Xây dựng']));
  const [block] = document.blocks;
  expect(block).toMatchObject({ kind: 'item', marker: '1.1' });
  if (block?.kind !== 'table') expect(document.text.slice(block!.body.start, block!.body.end)).toBe('Xây dựng');
});

test('7. pages cover the text without gaps', () => {
  const parsed = parsedOf(['Trang một', 'Trang hai', 'Trang ba']);
  parsed.blocks.forEach((block, index) => {
    block.page = index + 1;
  });
  parsed.pages = [1, 2, 3].map((number) => ({ number, width: 595, height: 842 }));
  const { pages, text } = normalise(parsed).document;
  expect(pages.map(({ start, end }) => text.slice(start, end))).toEqual(['Trang một\n', 'Trang hai\n', 'Trang ba\n']);
});

test('8. composed and decomposed sources give the same document', () => {
  const texts = ['Ủy ban nhân dân tỉnh Quảng Ngãi', 'đẩy mạnh cải cách hành chính'];
  expect(normalise(parsedOf(texts.map((text) => text.normalize('NFD'))))).toEqual(normalise(parsedOf(texts)));
});

test('words keep their boxes; a glued word stands without a space', () => {
  const parsed = parsedOf([]);
  parsed.blocks = [{ kind: 'paragraph', text: [word('Nghị'), word('định'), word('62/2020/NĐ-'), word('CP', true)], page: 1, style: {} }];
  const { document } = normalise(parsed);
  expect(document.text).toBe('Nghị định 62/2020/NĐ-CP\n');
  expect(document.places.map(({ span }) => document.text.slice(span.start, span.end))).toEqual(['Nghị', 'định', '62/2020/NĐ-', 'CP']);
});
