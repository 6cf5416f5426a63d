import { arrange } from '../../pipeline/parsers/layout/arrange.js';
import type { PageContent, Rule } from '../../pipeline/parsers/layout/glyph.js';
import { layOut } from '../../pipeline/parsers/layout/lay-out.js';
import { defaultParserOptions } from '../../pipeline/parsers/options.js';
import type { ParsedTable, PlacedWord } from '../../pipeline/parsers/parsed.js';
import { openDocument } from '../../pipeline/parsers/pdf/pdfium.js';
import { readPage } from '../../pipeline/parsers/pdf/read-page.js';
import { parsePdf } from '../../pipeline/parsers/pdf.js';
import { annexPdf, annexRows, exactCells } from './annex-truth.js';
import { rowsOfParsed } from './parsed-text.js';

describe('an annex of seven columns over many pages, printed in the ways of real plans', () => {
  const variants: [name: string, truth: 'plain' | 'merged', least: number, look: string][] = [
    ['ruled', 'merged', 0.99, 'merged cells and rows cut by pages, a head of three rows on every page'],
    ['double', 'merged', 0.99, 'double rules, a head on the first page only'],
    ['wordlike', 'merged', 0.99, 'borders of filled rectangles in pieces, cells with backgrounds'],
    ['dashed', 'merged', 0.99, 'rules of many short strokes'],
    ['pictures', 'plain', 0.99, 'rules that are pictures of one pixel'],
    ['turned', 'merged', 0.99, 'pages stored upright and turned for display'],
    ['two-orientations', 'plain', 0.99, 'one table on landscape, then on upright pages'],
    ['upended-heads', 'plain', 0.99, 'names of columns that run upwards'],
    ['mixed-fonts', 'plain', 0.99, 'words that mix two fonts letter by letter'],
    ['horizontal', 'plain', 0.95, 'lines between rows only'],
    ['horizontal-merged', 'merged', 0.95, 'lines between rows only, around merged cells'],
    ['borderless', 'plain', 0.95, 'no lines at all'],
    ['borderless-portrait', 'plain', 0.95, 'no lines at all, narrow columns, a head on the first page only'],
    ['borderless-centred', 'plain', 0.95, 'no lines at all, names over two columns, numbers in the middle of their rows'],
  ];
  test.each(variants)('%s (%s): at least %d of the cells exact: %s', async (name, truth, least) => {
    const { blocks } = await parsePdf(annexPdf(name), name, defaultParserOptions);
    expect(exactCells(blocks, annexRows(truth))).toBeGreaterThanOrEqual(least);
  });

  test('names of columns that run upwards are read, with boxes on their page, and nothing is said to be left out', async () => {
    const { blocks, diagnostics, pages } = await parsePdf(annexPdf('upended-heads'), 'upended-heads', defaultParserOptions);
    const table = blocks.find((block): block is ParsedTable => block.kind === 'table')!;
    expect(rowsOfParsed(table)[0]).toEqual([
      'TT',
      'Nội dung nhiệm vụ',
      'Sản phẩm',
      'Chủ trì',
      'Phối hợp',
      'Thời gian hoàn thành',
      'Ghi chú',
    ]);
    const words = table.cells.find((cell) => cell.row === 0 && cell.column === 6)!.paragraphs[0] as PlacedWord[];
    const [first, second] = words.map((word) => word.box);
    expect(first!.y).toBeGreaterThan(second!.y);
    expect(first!.height).toBeGreaterThan(first!.width);
    expect(first!.x + first!.width).toBeLessThan(pages![0]!.width);
    expect(diagnostics).toEqual([]);
  });

  test.each([
    ['ruled', []],
    ['horizontal', [['table-without-rules', 'note']]],
    ['borderless', [['table-without-rules', 'warning']]],
  ])('%s: a diagnostic tells of rules that are missing', async (name, expected) => {
    const { diagnostics } = await parsePdf(annexPdf(name), name, defaultParserOptions);
    expect(diagnostics.map(({ code, severity }) => [code, severity])).toEqual(expected);
  });
});

/** Numbers from 0 to 1, the same ones in every run. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1103515245 + 12345) & 0x7fffffff;
    return state / 0x7fffffff;
  };
}

/** A rule in pieces with gaps of up to `gap` points. */
function inPieces(rule: Rule, gap: number, random: () => number): Rule[] {
  const pieces: Rule[] = [];
  for (let from = rule.from; from < rule.to; ) {
    const to = Math.min(rule.to, from + 40 + 80 * random());
    pieces.push({ ...rule, from, to, at: rule.at + random() - 0.5 });
    from = to + gap * random();
  }
  return pieces;
}

describe('rules as scans show them', () => {
  let pages: PageContent[];
  beforeAll(async () => {
    const opened = await openDocument(annexPdf('ruled'));
    if (typeof opened === 'string') throw new Error(opened);
    pages = Array.from({ length: opened.pageCount }, (_, index) => readPage(opened, index + 1)!);
    opened.close();
  });
  const damages: [string, (rule: Rule, random: () => number) => Rule[]][] = [
    ['a little beside their place', (rule, random) => [{ ...rule, at: rule.at + 2 * random() - 1 }]],
    ['short at both ends', (rule, random) => [{ ...rule, from: rule.from + 5 * random(), to: rule.to - 5 * random() }]],
    ['a little too long', (rule, random) => [{ ...rule, from: rule.from - 2 * random(), to: rule.to + 2 * random() }]],
    ['broken', (rule, random) => inPieces(rule, 6, random)],
    ['doubled', (rule) => [rule, { ...rule, at: rule.at + 2.5, from: rule.from + 1, to: rule.to - 1 }]],
    ['askew', (rule) => inPieces(rule, 0, () => 0).map((piece) => ({ ...piece, at: piece.at + 0.004 * (piece.from - rule.from) }))],
  ];
  test.each(damages)('%s', (_, damage) => {
    const random = numbers(7);
    const damaged = pages.map((page) => arrange({ ...page, rules: page.rules.flatMap((rule) => damage(rule, random)) }));
    expect(exactCells(layOut(damaged), annexRows('merged'))).toBeGreaterThanOrEqual(0.99);
  });
});
