import { readFileSync } from 'node:fs';
import { ingest } from '../../pipeline/ingest.js';
import { defaultLimits, defaultParserOptions } from '../../pipeline/parsers/options.js';
import type { ParsedBlock, ParsedTable } from '../../pipeline/parsers/parsed.js';
import { parseRtf } from '../../pipeline/parsers/rtf.js';

const head =
  '{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0\\fcharset0 Times New Roman;}{\\f1\\fcharset163 Arial;}{\\f2\\fcharset2 Symbol;}{\\f3\\fcharset0 .VnTime;}{\\f4\\fcharset134 SimSun;}}';
const parse = (body: string, limits = defaultLimits) =>
  parseRtf(Buffer.from(`${head}${body}}`, 'latin1'), 'x.rtf', { ...defaultParserOptions, limits });
const blocks = async (body: string): Promise<ParsedBlock[]> => (await parse(body)).blocks;
const texts = async (body: string): Promise<string[]> =>
  (await blocks(body)).map((block) =>
    block.kind === 'paragraph' ? String(block.text) : `[${block.cells.map((c) => c.paragraphs.join('/')).join('|')}]`,
  );
const table = async (body: string): Promise<ParsedTable> => (await blocks(body)).find((block) => block.kind === 'table')!;
const code = (body: string, limits = defaultLimits) =>
  parse(body, limits).then(
    () => 'read',
    (error: { code: string }) => error.code,
  );

describe('characters', () => {
  test.each<[string, string, string]>([
    ['Unicode with a letter to fall back on', 'K\\u7871 ? ho\\u7841?ch', 'Kế hoạch'],
    ['Unicode with bytes to fall back on', "k\\u7871\\'3f ho\\u7841\\'3fch", 'kế hoạch'],
    ['Unicode with nothing to fall back on', '{\\uc0 k\\u7871  ho\\u7841 ch}', 'kế hoạch'],
    ['Unicode with two bytes to fall back on', "{\\uc2 k\\u7871\\'3f?o}", 'kếo'],
    ['negative numbers and pairs', '\\u-10179?\\u-8703?', '😁'],
    ['the end of a group ends what is passed over', '{a\\u7871}bc', 'aếbc'],
    ['Windows-1252', "na\\'efve \\'93x\\'94", 'naïve “x”'],
    ['Windows-1258 by the character set of the font', "{\\f1 ti\\'ea\\'ecp t\\'f4\\'d2}", 'tiếp tổ'],
    ['TCVN3 by the name of the font', "{\\f3 Uû ban nh\\'a9n d\\'a9n t\\'d8nh Qu\\'b6ng Ng\\'b7i}", 'Uỷ ban nhân dân tỉnh Quảng Ngãi'],
    ['TCVN3 under another name', "Uû ban nh\\'a9n d\\'a9n t\\'d8nh Qu\\'b6ng Ng\\'b7i", 'Uỷ ban nhân dân tỉnh Quảng Ngãi'],
    ['characters of two bytes', "{\\f4 \\'d6\\'d0\\'ce\\'c4}", '中文'],
    ['signs of symbol fonts', "x {\\f2 \\'b3} 5", 'x ≥ 5'],
    ['named characters', '\\ldblquote a\\rdblquote  \\endash  b\\emdash c\\lquote d\\rquote\\~e\\_f\\-g', '“a” – b—c‘d’ e-fg'],
    ['escaped signs', 'a\\{b\\}c\\\\d', 'a{b}c\\d'],
    [
      'line ends of the file',
      'Kế hoạch'
        .normalize('NFD')
        .replace(/[^\u0000-\u007f]/gu, (c) => `\\u${c.charCodeAt(0)}?`)
        .replace('ho', 'h\r\no'),
      'Kế hoạch',
    ],
    ['capitals', '{\\caps Quy\\u7871?t}', 'QUYẾT'],
  ])('%s', async (_, body, text) => expect((await texts(body)).map((t) => t.normalize('NFC').replace(/\s/gu, ' '))).toEqual([text]));

  test('the code page of the document', async () => {
    const bytes = Buffer.from("{\\rtf1\\ansi\\ansicpg1258{\\fonttbl{\\f0 Arial;}}\\f0 S\\'f4\\'ec 12, Ba\\'f2n \\'f0\\'f4\\'cc}", 'latin1');
    expect((await parseRtf(bytes, 'x', defaultParserOptions)).blocks).toMatchObject([{ text: 'Số 12, Bạn đồ' }]);
  });
});

describe('what is no text', () => {
  test.each<[string, string]>([
    ['codes of fields', '{\\field{\\*\\fldinst HYPERLINK "http://x"}{\\fldrslt abc}}'],
    ['hidden text', '{\\v hidden}abc'],
    ['deleted text', '{\\deleted gone}{\\revised abc}'],
    ['deleted paragraph ends', 'a{\\deleted x\\par}bc'],
    ['pictures', '{\\*\\shppict{\\pict\\pngblip 89504e47}}{\\nonshppict{\\pict 0102}}abc'],
    ['bytes', '{\\pict\\bin6 }}{{\\\\}abc'],
    ['headers and footers', '{\\header h\\par}{\\footerf f\\par}{\\headerl l}abc'],
    ['groups that are not known', '{\\*\\unknown x{\\b y}}{\\*\\themedata 0a}abc'],
    ['information', '{\\info{\\title t}{\\author a}}{\\*\\generator g}abc'],
    ['objects, but for what is shown of them', '{\\object{\\*\\objdata 00ff}{\\result abc}}'],
    ['the older of two versions', '{\\upr{xyz}{\\*\\ud{abc}}}'],
    ['comments', 'a{\\*\\annotation remark}bc'],
    ['bookmarks', '{\\*\\bkmkstart m}abc{\\*\\bkmkend m}'],
  ])('%s', async (_, body) => expect(await texts(body)).toEqual(['abc']));
});

describe('paragraphs', () => {
  test('style, alignment and headings', async () => {
    const body =
      '{\\stylesheet{\\s0 Normal;}{\\s1\\outlinelevel0 heading 1;}}\\pard\\qc{\\b K\\u7870? HO\\u7840?CH}\\par\\pard\\s1 M\\u7909?c\\par\\pard{\\i x}\\par';
    expect(await blocks(body)).toEqual([
      { kind: 'paragraph', text: 'KẾ HOẠCH', page: null, style: { bold: true, centred: true } },
      { kind: 'paragraph', text: 'Mục', page: null, style: {}, heading: true },
      { kind: 'paragraph', text: 'x', page: null, style: { italic: true } },
    ]);
  });
  test('printed numbers of lists', async () => {
    const body =
      "{\\listtext\\pard\\plain\\f0 1.1.\\tab}\\pard\\ls1 a\\par{\\pntext\\pard\\plain\\f2\\'b7\\tab}\\pard b\\par{\\listtext\\f2\\'2d\\tab}\\pard\\par c\\par";
    expect(await texts(body)).toEqual(['1.1. a', '• b', 'c']);
  });
  test('notes stand at the end, their marks nowhere', async () => {
    const body = 'abc{\\super\\chftn}{\\footnote\\pard\\plain{\\super\\chftn} note {\\b one}} def\\par x{\\footnote\\ftnalt two}\\par';
    expect((await blocks(body)).map((b) => (b.kind === 'paragraph' ? [b.text, b.note ?? false] : []))).toEqual([
      ['abc def', false],
      ['x', false],
      ['note one', true],
      ['two', true],
    ]);
  });
  test('text boxes stand behind their paragraph, once', async () => {
    const body =
      'a{\\shp{\\*\\shpinst{\\sp{\\sn fill}{\\sv 1}}{\\shptxt\\pard box\\par}}{\\shprslt{\\*\\do{\\dptxbxtext\\pard box\\par}}}}b\\par c\\par';
    expect(await texts(body)).toEqual(['ab', 'box', 'c']);
  });
  test('lines of a table of contents are none', async () =>
    expect(await texts('{\\stylesheet{\\s5 toc 1;}}\\pard\\s5 I. A\\tab 3\\par\\pard I. A\\par')).toEqual(['I. A']));
});

const row = (definition: string, ...cells: string[]) => `\\trowd${definition}${cells.map((c) => `\\pard\\intbl ${c}\\cell`).join('')}\\row`;
const drawn = '\\clbrdrt\\brdrs\\clbrdrb\\brdrs\\clbrdrl\\brdrs\\clbrdrr\\brdrs';
const three = `${drawn}\\cellx1000${drawn}\\cellx3000${drawn}\\cellx6000`;

describe('tables', () => {
  test('rows, header, paragraphs in cells', async () => {
    const { rows, columns, headerRows, cells } = await table(
      `${row(`\\trhdr${three}`, 'TT', 'A', 'B')}${row(three, '1', 'x\\par y', '')}\\pard z\\par`,
    );
    expect({ rows, columns, headerRows }).toEqual({ rows: 2, columns: 3, headerRows: 1 });
    expect(cells.map((cell) => cell.paragraphs)).toEqual([['TT'], ['A'], ['B'], ['1'], ['x', 'y'], []]);
  });
  test('merged cells, to the right and down', async () => {
    const merged = (kind: string) => `${drawn}\\cl${kind}\\cellx1000${drawn}\\cellx3000${drawn}\\cellx6000`;
    const across = `${drawn}\\cellx1000${drawn}\\clmgf\\cellx3000${drawn}\\clmrg\\cellx6000`;
    const body = `${row(across, 'I', 'group', '')}${row(merged('vmgf'), '1', 'a', 'b')}${row(merged('vmrg'), '', 'c', 'd')}`;
    expect(
      (await table(body)).cells.map(({ row: r, column, rowSpan, colSpan, paragraphs }) => [r, column, rowSpan, colSpan, paragraphs[0]]),
    ).toEqual([
      [0, 0, 1, 1, 'I'],
      [0, 1, 1, 2, 'group'],
      [1, 0, 2, 1, '1'],
      [1, 1, 1, 1, 'a'],
      [1, 2, 1, 1, 'b'],
      [2, 1, 1, 1, 'c'],
      [2, 2, 1, 1, 'd'],
    ]);
  });
  test('spans by the places of edges, that hardly differ', async () => {
    const body = `${row(three, '1', 'a', 'b')}${row(`${drawn}\\cellx1010${drawn}\\cellx6000`, '2', 'wide')}`;
    expect((await table(body)).cells.at(-1)).toMatchObject({ row: 1, column: 1, colSpan: 2 });
  });
  test('a definition holds for the rows behind it', async () => {
    const again = '\\pard\\intbl 2\\cell\\pard\\intbl c\\cell\\pard\\intbl d\\cell\\row';
    expect(await table(`${row(three, '1', 'a', 'b')}${again}`)).toMatchObject({ rows: 2, columns: 3 });
  });
  test('a table in a cell', async () => {
    const inner =
      '\\pard\\intbl\\itap2 p\\nestcell\\pard\\intbl\\itap2 q\\nestcell{\\*\\nesttableprops\\trowd\\cellx500\\cellx900\\nestrow}{\\nonesttables\\par}';
    const body = `\\trowd${three}\\pard\\intbl 1\\cell\\pard\\intbl before\\par ${inner}\\pard\\intbl after\\cell\\pard\\intbl x\\cell\\row`;
    expect((await table(body)).cells.map((cell) => cell.paragraphs)).toEqual([['1'], ['before', 'p', 'q', 'after'], ['x']]);
  });
  test('a letterhead without lines is read column by column', async () => {
    const two = '\\cellx4000\\cellx9000';
    const body = `${row(two, 'UBND T\\u7880?NH A', 'C\\u7896?NG H\\u210?A X\\u195? H\\u7896?I')}${row(two, 'S\\u7889? : 1/KH', 'A, ng\\u224?y 1')}`;
    expect(await texts(body)).toEqual(['UBND TỈNH A', 'Số : 1/KH', 'CỘNG HÒA XÃ HỘI', 'A, ngày 1']);
  });
});

describe('bounds and damage', () => {
  test('a file that was cut off is read as far as it goes, and says so', async () => {
    const { blocks: read, diagnostics } = await parseRtf(Buffer.from(`${head}{\\b abc\\par d`, 'latin1'), 'x', defaultParserOptions);
    expect(read).toMatchObject([{ text: 'abc' }, { text: 'd' }]);
    expect(diagnostics).toMatchObject([{ code: 'cut-off-file', severity: 'warning' }]);
  });
  test.each<[string, string, string]>([
    ['no text', '\\par\\par', 'no-text'],
    ['groups without end', '{'.repeat(10_000), 'too-large'],
    ['tables without end', Array.from({ length: 300 }, (_, i) => `\\pard\\intbl\\itap${i} x\\nestcell`).join(''), 'too-large'],
    ['a table of too many cells', '\\trowd\\cellx9\\intbl '.concat('\\cell'.repeat(300_000)), 'too-large'],
    ['closing braces without end', `abc${'}'.repeat(100_000)}`, 'read'],
    ['numbers without end', `abc\\b${'9'.repeat(100_000)}`, 'read'],
    ['bytes that are announced and missing', 'abc\\par\\bin999999999 x', 'read'],
    ['depths that no document has', 'abc\\par\\itap-5\\intbl x\\cell\\itap999999999 y\\row', 'too-large'],
  ])('%s: %3$s', async (_, body, expected) => expect(await code(body)).toBe(expected));
  test('letters that cannot be read are refused', async () => {
    const strange =
      "C\\'d1ng h\\'ff\\'d1a x\\'fe h\\'d0\\'bfi ch\\'d9 ngh\\'bda vi\\'dft nam \\'bfc l\\'a1p t\\'a4 do h\\'bfnh ph\\'bfc trong nam cho cac quy dinh theo ban ";
    expect(await code(strange.repeat(4))).toBe('unsupported-format');
  });
});

test('the fixture plan in TCVN3 reads as the Word file does', async () => {
  const file = (path: string) => {
    const bytes = new Uint8Array(readFileSync(new URL(`../../fixtures/${path}`, import.meta.url)));
    return ingest({ bytes, path: path.replace(/^.*\//u, '') });
  };
  const [old, word] = [await file('rtf/legacy.rtf'), await file('ke-hoach-so-hoa/source.docx')];
  expect(old.text).toBe(word.text);
  expect(old.source).toMatchObject({ encoding: 'tcvn3', mediaType: 'application/rtf', pages: null });
  for (const kind of ['header', 'tasks', 'tables', 'references', 'deadlines', 'units', 'targets'] as const)
    expect(old[kind]).toEqual(word[kind]);
});
