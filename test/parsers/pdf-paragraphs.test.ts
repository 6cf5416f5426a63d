import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { arrange } from '../../pipeline/parsers/layout/arrange.js';
import type { PageContent } from '../../pipeline/parsers/layout/glyph.js';
import { layOut } from '../../pipeline/parsers/layout/lay-out.js';
import type { ParsedBlock } from '../../pipeline/parsers/parsed.js';
import { textOfParsed } from './parsed-text.js';
import { measureText, ordinary, pageOf, type Setting, set, setCentred, typeset } from './typeset.js';

const paragraphsOf = (blocks: readonly ParsedBlock[]) =>
  blocks.flatMap((block) => (block.kind === 'paragraph' ? [textOfParsed(block.text)] : []));
const blocksOf = (pages: readonly PageContent[]) => layOut(pages.map(arrange));
const read = (...pages: PageContent[]) => paragraphsOf(blocksOf(pages));

const truth = JSON.parse(readFileSync(fileURLToPath(new URL('../../fixtures/pdf/plan2.truth.json', import.meta.url)), 'utf8')) as {
  paras: string[];
};
const body = truth.paras.slice(7, -9).map((paragraph) => paragraph.replace(/\s+/gu, ' ').trim());

const settings: Record<string, Partial<Setting>> = {
  'first lines set in': {},
  'no space between paragraphs': { gap: 0 },
  'no indent': { indent: 0 },
  'no indent, ragged': { indent: 0, justified: false },
  'no indent, no space': { indent: 0, gap: 0 },
  'hanging lists': { bullet: 18, hanging: 18 },
  'hanging lists at the border, ragged': { hanging: 14, indent: 0, justified: false },
  'lists set in as a block': { bullet: 28, indent: 0 },
  'small type': { size: 12, pitch: 14, left: 70, right: 520 },
  'wide lines': { pitch: 24, gap: 0 },
};

describe('running text comes out in its paragraphs', () => {
  test.each(Object.entries(settings))('%s', (_, setting) => {
    const found = new Set(paragraphsOf(blocksOf(typeset(body, { ...ordinary, ...setting }))));
    const missed = body.filter((paragraph) => !found.has(paragraph));
    // One paragraph prints `2021- 2025` with a space that no reader can tell from a line end.
    expect(missed.filter((paragraph) => !/\d- \d/.test(paragraph))).toEqual([]);
  });
});

test('a hyphen at a line end joins the word, a dash does not', () => {
  const lines = ['Thực hiện Nghị định số 117/2013/NĐ-', 'CP ngày 07/10/2013 và giai đoạn 2021 -', '2030 của Phòng Hành chính'];
  const [first, , third] = lines.map((line, i) =>
    set(line, 85, 200 + 17 * i, 14, { extra: i < 2 ? (453 - measureText(line, 14)) / (line.split(' ').length - 1) : 0 }),
  );
  const second = set(lines[1]!, 85, 217, 14, { extra: (453 - measureText(lines[1]!, 14)) / 7 });
  expect(read(pageOf(1, [...first!, ...second, ...third!]))).toEqual([
    'Thực hiện Nghị định số 117/2013/NĐ-CP ngày 07/10/2013 và giai đoạn 2021 - 2030 của Phòng Hành chính',
  ]);
});

describe('titles', () => {
  const rest = typeset(body.slice(0, 6))[0]!.glyphs.map((glyph) => ({
    ...glyph,
    baseline: glyph.baseline + 150,
    top: glyph.top + 150,
    bottom: glyph.bottom + 150,
  }));
  test('the name of the document stands alone, the lines of its title are one paragraph, also where one fills the line', () => {
    const glyphs = [
      ...setCentred('KẾ HOẠCH', 100, 14, { bold: true }),
      ...setCentred('Số hóa tài liệu lưu trữ và hồ sơ giải quyết thủ tục hành chính của Sở', 117, 13.6, { bold: true }),
      ...setCentred('Nội vụ năm 2025', 134, 14, { bold: true }),
      ...setCentred('(Kèm theo Quyết định số 12/QĐ-SNV)', 151, 14, { italic: true }),
    ];
    expect(read(pageOf(1, [...glyphs, ...rest])).slice(0, 3)).toEqual([
      'KẾ HOẠCH',
      'Số hóa tài liệu lưu trữ và hồ sơ giải quyết thủ tục hành chính của Sở Nội vụ năm 2025',
      '(Kèm theo Quyết định số 12/QĐ-SNV)',
    ]);
  });
});

describe('two columns', () => {
  const rest = typeset(body.slice(0, 6))[0]!.glyphs.map((glyph) => ({
    ...glyph,
    baseline: glyph.baseline + 150,
    top: glyph.top + 150,
    bottom: glyph.bottom + 150,
  }));
  test('letterhead: the left block, then the right one, also with a narrow gap, uneven lines and a subject under the number', () => {
    const glyphs = [
      ...set('ỦY BAN NHÂN DÂN', 100, 72, 13),
      ...set('TỈNH QUẢNG NGÃI', 105, 88, 13, { bold: true }),
      ...set('Số: 1234/UBND-KTN', 108, 118, 13),
      ...set('V/v triển khai', 112, 134, 12),
      ...set('kế hoạch năm 2025', 108, 148, 12),
      ...set('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 100 + measureText('ỦY BAN NHÂN DÂN', 13) + 13, 75, 13, { bold: true }),
      ...set('Độc lập - Tự do - Hạnh phúc', 290, 92, 13, { bold: true }),
      ...set('Quảng Ngãi, ngày 05 tháng 3 năm 2025', 270, 120, 13, { italic: true }),
    ];
    expect(read(pageOf(1, [...glyphs, ...rest])).slice(0, 7)).toEqual([
      'ỦY BAN NHÂN DÂN',
      'TỈNH QUẢNG NGÃI',
      'Số: 1234/UBND-KTN',
      'V/v triển khai kế hoạch năm 2025',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'Quảng Ngãi, ngày 05 tháng 3 năm 2025',
    ]);
  });

  test('closing: recipients first, wrapped ones joined, then the signer', () => {
    const glyphs = [
      ...set('Nơi nhận:', 88, 553, 12, { bold: true, italic: true }),
      ...set('- Các Sở: Tài chính,', 88, 567, 11),
      ...set('Nội vụ, Tư pháp;', 88, 580, 11),
      ...set('- Lưu: VT, TH.', 88, 593, 11),
      ...set('TM. ỦY BAN NHÂN DÂN', 340, 553, 13, { bold: true }),
      ...set('KT. CHỦ TỊCH', 372, 569, 13, { bold: true }),
      ...set('Trần Văn An', 378, 660, 13, { bold: true }),
    ];
    const above = typeset(body.slice(0, 4))[0]!.glyphs;
    expect(read(pageOf(1, [...above, ...glyphs])).slice(-6)).toEqual([
      'Nơi nhận:',
      '- Các Sở: Tài chính, Nội vụ, Tư pháp;',
      '- Lưu: VT, TH.',
      'TM. ỦY BAN NHÂN DÂN',
      'KT. CHỦ TỊCH',
      'Trần Văn An',
    ]);
  });
});

test('running headers, footers and page numbers are left out; what comes once stays', () => {
  const pages = typeset([...body, ...body.slice(0, 30)]).map((page) => ({
    ...page,
    glyphs: [...page.glyphs, ...set('TÀI LIỆU NỘI BỘ', 85, 28, 10), ...set(`Trang ${page.number}/9`, 450, 820, 10)],
  }));
  const texts = read(...pages);
  expect(pages.length).toBeGreaterThan(3);
  expect(texts.filter((text) => /NỘI BỘ|^Trang|^\d+$/.test(text))).toEqual([]);
  expect(read(pageOf(1, [...set('MẬT', 85, 40), ...typeset(body.slice(0, 3))[0]!.glyphs]))[0]).toBe('MẬT');
});

test('a footnote is a note of its own, and its mark leaves the text', () => {
  const note = [...set('1', 85, 752, 7), ...set('Theo Quyết định số 1256/QĐ-UBND.', 89, 755, 10)];
  const marked = [
    ...set('Đoạn có chú thích', 113, 300),
    ...set('1', 113 + measureText('Đoạn có chú thích', 14), 295, 8),
    ...set('ở giữa câu.', 230, 300),
  ];
  const page = pageOf(
    1,
    [...typeset(body.slice(0, 3))[0]!.glyphs.filter((g) => g.baseline < 280), ...marked, ...note],
    [{ direction: 'horizontal', at: 742, from: 85, to: 229 }],
  );
  const blocks = blocksOf([page]);
  expect(paragraphsOf(blocks)).toContain('Đoạn có chú thích ở giữa câu.');
  const last = blocks.at(-1)!;
  expect(last.kind === 'paragraph' && last.note && textOfParsed(last.text)).toBe('1 Theo Quyết định số 1256/QĐ-UBND.');
});
