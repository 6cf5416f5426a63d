import { looksLikeMarkdown } from '../../pipeline/parsers/markdown/looks-like-markdown.js';
import { parseMarkdown } from '../../pipeline/parsers/markdown.js';
import type { ParsedBlock, ParsedTable } from '../../pipeline/parsers/parsed.js';

const parse = async (text: string) => (await parseMarkdown(new TextEncoder().encode(text), 'x.md')).blocks;
const shown = (block: ParsedBlock) =>
  block.kind === 'paragraph' ? block.text : block.cells.map((cell) => cell.paragraphs.join(' ¶ ')).join(' | ');
const texts = async (text: string) => (await parse(text)).map(shown);

describe('marks never belong to the text', () => {
  test.each([
    ['bold, italics and escapes', '**1\\. Trong năm 2025** (*mục tiêu ngắn hạn*)', ['1. Trong năm 2025 (mục tiêu ngắn hạn)']],
    ['links, images and code', 'Xem [cổng](http://x.vn) ![ảnh](a.png)`KH-UBND`', ['Xem cổng KH-UBND']],
    ['HTML inside', 'm<sup>2</sup> &ge; 5<!-- ghi chú -->', ['m2 ≥ 5']],
    ['a product is no emphasis', 'ô 2*3*4 m', ['ô 2*3*4 m']],
    ['formulas of OCR tools', 'đạt $\\geq 50\\%$, từ $80\\% - 85\\%$, $37^{o}C$, $\\frac{1}{2}$', ['đạt ≥ 50%, từ 80% - 85%, 37°C, 1/2']],
    ['prices are no formulas', 'từ 5$ đến 10$', ['từ 5$ đến 10$']],
    ['a command that lost its dollar signs', 'đạt \\geq 50%', ['đạt ≥ 50%']],
    ['bold marks that touch a letter', '**Mục đích:**Tạo chuyển biến', ['Mục đích:Tạo chuyển biến']],
    ['a comparison is no quotation', '> 80% hồ sơ', ['> 80% hồ sơ']],
    ['reference marks go, powers stay', 'Sở<sup>1</sup> có 5 km<sup>2</sup>, xã Y$^{2}$ có 5 m$^2$', ['Sở có 5 km2, xã Y có 5 m²']],
    ['front matter', '---\ntitle: Kế hoạch\n---\nNội dung', ['Nội dung']],
    ['indented text is text', 'Một\n\n    hai **ba**', ['Một', 'hai ba']],
  ])('%s', async (_, source, expected) => {
    expect(await texts(source)).toEqual(expected);
  });
});

describe('list markers', () => {
  test.each([
    ['as in the source, gaps included', '1. một\n3. ba', ['1. một', '3. ba']],
    ['counted on where the source repeats one number', '1. một\n1. hai\n1. ba', ['1. một', '2. hai', '3. ba']],
    ['bullets of every kind, nested', '- một\n    + hai\n        * ba', ['- một', '+ hai', '* ba']],
    ['a bullet before another marker is dropped', '- a) một\n- 1.1 hai\n- 01 tin bài', ['a) một', '1.1 hai', '- 01 tin bài']],
    ['text that goes on inside an item', '1. một\n\n   đoạn hai', ['1. một', 'đoạn hai']],
    ['markers that Markdown does not know', 'I. MỘT\n\na) hai\n\n(1) ba', ['I. MỘT', 'a) hai', '(1) ba']],
  ])('%s', async (_, source, expected) => {
    expect(await texts(source)).toEqual(expected);
  });
});

describe('lines', () => {
  test.each([
    [
      'wrapped lines are one paragraph',
      'Phòng Hành chính chủ trì, phối hợp với các\nphòng, đơn vị thuộc Sở.',
      ['Phòng Hành chính chủ trì, phối hợp với các phòng, đơn vị thuộc Sở.'],
    ],
    [
      'hard breaks inside a title',
      '**Kết luận của Giám đốc Sở tại buổi Tọa đàm về  \n“Các giải pháp cải  \ncách hành chính”**',
      ['Kết luận của Giám đốc Sở tại buổi Tọa đàm về “Các giải pháp cải cách hành chính”'],
    ],
    ['a signature is one paragraph a line', '**TL. GIÁM ĐỐC  \nTP. HÀNH CHÍNH**', ['TL. GIÁM ĐỐC', 'TP. HÀNH CHÍNH']],
    ['number and date', 'Số: 03/NQ-CP  \nHà Nội, ngày 09 tháng 01 năm 2025', ['Số: 03/NQ-CP', 'Hà Nội, ngày 09 tháng 01 năm 2025']],
    ['recipients', 'Nơi nhận:<br>- Như trên;<br>- Lưu: VT.', ['Nơi nhận:', '- Như trên;', '- Lưu: VT.']],
    [
      'a rule under the letterhead',
      'UBND TỈNH X\nSỞ Y\n-------\n\nCỘNG HÒA XÃ HỘI  \nCHỦ NGHĨA VIỆT NAM',
      ['UBND TỈNH X', 'SỞ Y', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
    ],
    ['page breaks and page numbers of tools', 'Một.\n\n{1}----------\n\n2\n\nHai.\n\n- 3 -\n\nBa.', ['Một.', 'Hai.', 'Ba.']],
    ['numbers that are no page numbers', 'Số lượng:\n\n50\n\n12', ['Số lượng:', '50', '12']],
    ['block lines', 'Đơn vị chủ trì: Văn phòng Sở.  \nThời gian: Quý I.', ['Đơn vị chủ trì: Văn phòng Sở.', 'Thời gian: Quý I.']],
  ])('%s', async (_, source, expected) => {
    expect(await texts(source)).toEqual(expected);
  });
});

describe('tables', () => {
  test('cells lose their marks, breaks part paragraphs', async () => {
    const [table] = (await parse('| TT | **Nội dung** |\n|---|---|\n| 1 | - một;<br>- hai |\n| 2 | |')) as ParsedTable[];
    expect(table).toMatchObject({ rows: 3, columns: 2, headerRows: 1 });
    expect(table?.cells.map((cell) => cell.paragraphs)).toEqual([['TT'], ['Nội dung'], ['1'], ['- một;', '- hai'], ['2'], []]);
  });

  test('an empty header row is syntax only', async () => {
    expect((await parse('| | |\n|---|---|\n| TT | Việc |\n| 1 | Rà soát |')) as ParsedTable[]).toMatchObject([{ rows: 2, headerRows: 0 }]);
  });

  test('tables that a page cut are one: header repeated, counting on, or a row that goes on', async () => {
    const head = '| TT | Việc |\n|---|---|\n';
    const source = `${head}| 1 | Rà soát |\n\n${head}| 2 | Công bố |\n\n| 3 | Báo cáo |\n|---|---|\n\n|  | kết quả |\n|---|---|\n| 4 | Lưu |`;
    expect(await texts(source)).toEqual(['TT | Việc | 1 | Rà soát | 2 | Công bố | 3 | Báo cáo kết quả | 4 | Lưu']);
  });

  test('HTML tables keep their spans', async () => {
    const source =
      '<table>\n<tr><th rowspan="2">TT</th><th colspan="2">Phân công</th></tr>\n\n<tr><th>Chủ trì</th><th>Phối hợp</th></tr>\n<tr><td>1</td><td>Sở A &amp; B</td><td>- C;<br>- D</td></tr>\n</table>';
    const [table] = (await parse(source)) as ParsedTable[];
    expect(table).toMatchObject({ rows: 3, columns: 3, headerRows: 2 });
    expect(table?.cells.map((c) => `${c.row},${c.column} ${c.rowSpan}x${c.colSpan} ${c.paragraphs.join(' ¶ ')}`)).toEqual([
      '0,0 2x1 TT',
      '0,1 1x2 Phân công',
      '1,1 1x1 Chủ trì',
      '1,2 1x1 Phối hợp',
      '2,0 1x1 1',
      '2,1 1x1 Sở A & B',
      '2,2 1x1 - C; ¶ - D',
    ]);
  });

  test('a signature without recipients is its lines, too', async () => {
    expect(await texts('| **NGƯỜI LẬP** | **GIÁM ĐỐC** |\n|---|---|\n| Trần An | Lê Bình |')).toEqual([
      'NGƯỜI LẬP',
      'Trần An',
      'GIÁM ĐỐC',
      'Lê Bình',
    ]);
  });

  test('a letterhead in a table is its lines', async () => {
    const source = '| UBND TỈNH X<br>SỞ Y | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |\n|---|---|\n| Số: 1/KH-SY | X, ngày 5 tháng 3 năm 2024 |';
    expect(await texts(source)).toEqual([
      'UBND TỈNH X',
      'SỞ Y',
      'Số: 1/KH-SY',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'X, ngày 5 tháng 3 năm 2024',
    ]);
  });
});

test('headings, style hints and footnotes', async () => {
  const blocks = await parse('# KẾ HOẠCH\n\n**Nơi nhận:**\n\nGồm 5 xã[^1].\n\n[^1]: Theo Quyết định số 5.\n\nHết.');
  expect(blocks).toMatchObject([
    { text: 'KẾ HOẠCH', heading: true },
    { text: 'Nơi nhận:', style: { bold: true } },
    { text: 'Gồm 5 xã.' },
    { text: 'Hết.' },
    { text: 'Theo Quyết định số 5.', note: true },
  ]);
});

test('a footnote that a tool wrote as a paragraph stands at the end', async () => {
  const blocks = await parse('Theo quy định<sup>1</sup> của Sở.\n\n<sup>1</sup> Quyết định số 5.\n\nHết.');
  expect(blocks).toMatchObject([{ text: 'Theo quy định của Sở.' }, { text: 'Hết.' }, { text: 'Quyết định số 5.', note: true }]);
});

test('refusals: bytes that are no text, a file without text', async () => {
  await expect(parseMarkdown(new Uint8Array([0xc3, 0x28]), 'x.md')).rejects.toMatchObject({ code: 'unsupported-format' });
  await expect(parseMarkdown(new TextEncoder().encode('\n\n'), 'x.md')).rejects.toMatchObject({ code: 'no-text' });
});

test.each([
  ['## THÔNG BÁO', true],
  ['| TT | Việc |\n|---|---|\n', true],
  ['**Nơi nhận:**\n\n**GIÁM ĐỐC**', true],
  ['1\\. Mục tiêu', true],
  ['I. MỤC ĐÍCH\n1. Mục đích\n- Tạo sự chuyển biến;\n* Ghi chú: # 5', false],
  ['---------------|\n| x |', false],
  ['KẾ HOẠCH\n-------\n', false],
])('looksLikeMarkdown(%j) is %s', (text, expected) => {
  expect(looksLikeMarkdown(text)).toBe(expected);
});
