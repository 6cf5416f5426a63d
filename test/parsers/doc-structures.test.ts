import { readBytes } from '../../pipeline/parsers/doc/bytes.js';
import { outermostGroups } from '../../pipeline/parsers/doc/drawing-groups.js';
import { byteModifier, docFile, rowModifier, wordModifier } from './doc-file.js';
import { linesOf, parse } from './doc-lines.js';

const hidden = byteModifier(0x083c, 1);
const deleted = byteModifier(0x0800, 1);
const bothFonts = (font: number) => [...wordModifier(0x4a4f, font), ...wordModifier(0x4a51, font)];
const inTable = byteModifier(0x2416, 1);
const rowEnd = [...inTable, ...byteModifier(0x2417, 1)];
const cell = (text: string) => ({ text: `${text}\x07`, paragraph: inTable });
const endOfRow = (edges: number[], flags: number[]) => ({ text: '\x07', paragraph: [...rowEnd, ...rowModifier(edges, flags)] });

describe('pieces of text', () => {
  test('in one byte and in two', async () => {
    const pieces = [{ text: 'Plan “A” ', compressed: true }, { text: 'Kế hoạch\r' }];
    expect(await linesOf(docFile({ pieces: [{ ...pieces[0]!, text: 'Plan \x93A\x94 ' }, pieces[1]!] }))).toEqual(['Plan “A” Kế hoạch']);
  });
  test('with properties of their own, short and long', async () => {
    const pieces = [{ text: 'giữ ' }, { text: 'bỏ đi ', prm: (92 << 1) | (1 << 8) }, { text: 'cũng bỏ ', prm: 1 }, { text: 'lại\r' }];
    expect(await linesOf(docFile({ pieces, lists: [deleted] }))).toEqual(['giữ lại']);
  });
  test('of several paragraphs, and the last one without a mark', async () =>
    expect(await linesOf(docFile({ pieces: [{ text: 'một\rhai' }, { text: ' nối\rba' }] }))).toEqual(['một', 'hai nối', 'ba']));
});

test('fonts are those of each run', async () => {
  const pieces = [
    { text: 'Uû ban nh©n d©n tØnh ', characters: bothFonts(1) },
    { text: 'Đồng Nai, ', characters: bothFonts(0) },
    { text: 'së néi vô\r', characters: bothFonts(2) },
  ];
  const fonts = ['Times New Roman', '.VnTime', '.VnTimeH'];
  expect(await linesOf(docFile({ pieces, fonts }))).toEqual(['Uỷ ban nhân dân tỉnh Đồng Nai, SỞ NỘI VỤ']);
});

test('hidden text goes, also where a style of its own is overruled', async () => {
  const pieces = [
    { text: 'thấy ' },
    { text: 'không thấy ', characters: hidden },
    { text: 'lại thấy\r', characters: [...hidden, ...byteModifier(0x083c, 0)] },
  ];
  expect(await linesOf(docFile({ pieces }))).toEqual(['thấy lại thấy']);
});

describe('fields', () => {
  test('inside each other', async () =>
    expect(await linesOf(docFile({ pieces: [{ text: '\x13 IF \x13 PAGE \x14' + '1\x15 = 1 \x14kết quả\x15.\r' }] }))).toEqual([
      'kết quả.',
    ]));
  test('without a result are nothing', async () =>
    expect(await linesOf(docFile({ pieces: [{ text: 'a\x13 XE "mục" \x15b\r' }] }))).toEqual(['ab']));
  test('that never end hide nothing', async () =>
    expect(await linesOf(docFile({ pieces: [{ text: 'Căn cứ \x13 Luật\r Điều 1\r' }] }))).toEqual(['Căn cứ Luật', 'Điều 1']));
});

describe('tables', () => {
  const first = 1;
  const merged = 2;
  const goesDown = 0x60;
  const fromAbove = 0x20;

  test('columns come from the edges of all rows, within a millimetre', async () => {
    const pieces = [
      ...['TT', 'Nội dung', 'Thời hạn'].map(cell),
      endOfRow([0, 700, 4000, 6000], [0, 0, 0]),
      ...['I', 'Chuẩn bị'].map(cell),
      endOfRow([5, 712, 5990], [0, 0]),
      ...['1', 'Rà soát', 'Quý I'].map(cell),
      endOfRow([0, 690, 4020, 6000], [0, 0, 0]),
    ];
    expect(await linesOf(docFile({ pieces }))).toEqual([
      '0,0 1×1 TT',
      '0,1 1×1 Nội dung',
      '0,2 1×1 Thời hạn',
      '1,0 1×1 I',
      '1,1 1×2 Chuẩn bị',
      '2,0 1×1 1',
      '2,1 1×1 Rà soát',
      '2,2 1×1 Quý I',
    ]);
  });
  test('borders are those of the cells, else those of the table', async () => {
    const grid = (border: number[], table: number[]) => {
      const row = { text: '\x07', paragraph: [...rowEnd, ...table, ...rowModifier([0, 3000, 6000], [0, 0], border)] };
      return docFile({ pieces: [...['Cách', 'Thức'].map(cell), row, ...['a', 'b'].map(cell), row] });
    };
    const tableBorders = [0x05, 0xd6, 24, ...[0, 0, 0, 0, 0, 0].flatMap(() => [4, 1, 0, 0])];
    const newTableBorders = [0x13, 0xd6, 48, ...[0, 0, 0, 0, 0, 0].flatMap(() => [0, 0, 0, 0, 4, 1, 0, 0])];
    const [unsaid, none] = [
      [0, 0, 0, 0],
      [255, 255, 255, 255],
    ];
    for (const table of [tableBorders, newTableBorders]) {
      expect((await parse(grid(unsaid, table))).blocks.map(({ kind }) => kind)).toEqual(['table']);
      expect((await linesOf(grid(none, table))).join(' ')).toBe('Cách a Thức b');
    }
    expect((await linesOf(grid(unsaid, []))).join(' ')).toBe('Cách a Thức b');
  });
  test.each([
    ['1 opens', 1, 2],
    ['2 opens', 2, 1],
    ['3 opens', 3, 1],
  ])('marks of merged cells, where %s', async (_, opens, goesOn) => {
    const pieces = [
      ...['TT', 'Phân công', '', 'Hạn', ''].map(cell),
      endOfRow([0, 700, 3000, 6000, 7000, 8000], [goesDown, opens, goesOn, opens, goesOn]),
      ...['', 'Chủ trì', 'Phối hợp', 'Tháng', 'Năm'].map(cell),
      endOfRow([0, 700, 3000, 6000, 7000, 8000], [fromAbove, 0, 0, 0, 0]),
    ];
    expect(await linesOf(docFile({ pieces }))).toEqual([
      '0,0 2×1 TT',
      '0,1 1×2 Phân công',
      '0,3 1×2 Hạn',
      '1,1 1×1 Chủ trì',
      '1,2 1×1 Phối hợp',
      '1,3 1×1 Tháng',
      '1,4 1×1 Năm',
    ]);
  });
  test('cells that were merged later', async () => {
    const row = endOfRow([0, 700, 3000, 6000], [0, 0, 0]);
    const pieces = [...['1', 'cả hai', ''].map(cell), { ...row, paragraph: [...row.paragraph, 0x24, 0x56, 1, 3] }];
    expect(await linesOf(docFile({ pieces: [...pieces, ...['2', 'a', 'b'].map(cell), row] }))).toEqual([
      '0,0 1×1 1',
      '0,1 1×2 cả hai',
      '1,0 1×1 2',
      '1,1 1×1 a',
      '1,2 1×1 b',
    ]);
  });
  test('rows that begin later have an empty cell before', async () => {
    const pieces = [
      ...['TT', 'Tên việc', 'Hạn'].map(cell),
      endOfRow([0, 700, 3000, 6000], [0, 0, 0]),
      ...['việc', 'hạn'].map(cell),
      endOfRow([700, 3000, 6000], [0, 0]),
    ];
    expect((await linesOf(docFile({ pieces }))).slice(3)).toEqual(['1,0 1×1', '1,1 1×1 việc', '1,2 1×1 hạn']);
  });
  test('rows that were deleted while changes were tracked are gone', async () => {
    const pieces = [
      ...['TT', 'Tên việc'].map(cell),
      endOfRow([0, 700, 3000], [0, 0]),
      ...['1', 'bỏ'].map((text) => ({ ...cell(text), characters: deleted })),
      { ...endOfRow([0, 700, 3000], [0, 0]), characters: deleted },
      ...['2', 'giữ'].map(cell),
      endOfRow([0, 700, 3000], [0, 0]),
    ];
    expect(await linesOf(docFile({ pieces }))).toEqual(['0,0 1×1 TT', '0,1 1×1 Tên việc', '1,0 1×1 2', '1,1 1×1 giữ']);
  });
  test('a definition that stands in the data stream', async () => {
    const row = [...rowEnd, ...rowModifier([0, 700, 3000, 6000], [0, first, merged])];
    const elsewhere = { text: '\x07', paragraph: [0x46, 0x66, 16, 0, 0, 0] };
    const data = Uint8Array.from([...new Array(16).fill(0), row.length & 255, row.length >> 8, ...row]);
    const pieces = [...['1', 'Phân công', ''].map(cell), elsewhere, ...['2', 'Báo cáo', ''].map(cell), elsewhere];
    expect(await linesOf(docFile({ pieces, data }))).toEqual(['0,0 1×1 1', '0,1 1×1 Phân công', '1,0 1×1 2', '1,1 1×1 Báo cáo']);
  });
  test('a row whose definition is lost keeps its cells', async () => {
    const pieces = [...['TT', 'Tên việc', 'Hạn'].map(cell), { text: '\x07', paragraph: rowEnd }];
    expect(await linesOf(docFile({ pieces }))).toEqual(['0,0 1×1 TT', '0,1 1×1 Tên việc', '0,2 1×1 Hạn']);
  });
});

test('signs of symbol fonts', async () => {
  const symbol = [...byteModifier(0x0855, 1), 0x09, 0x6a, 1, 0, 0xb3, 0xf0];
  const pieces = [{ text: 'đạt ' }, { text: '(', characters: symbol }, { text: ' 80% (tối thiểu)\r' }];
  expect(await linesOf(docFile({ pieces, fonts: ['Arial', 'Symbol'] }))).toEqual(['đạt ≥ 80% (tối thiểu)']);
});

test('an embedded worksheet is told of', async () => {
  const pieces = [{ text: 'Biểu kèm theo\r\x13 EMBED Excel.Sheet.8  \x14\x01\x15\r' }];
  const { diagnostics } = await parse(docFile({ pieces }));
  expect(diagnostics).toEqual([{ code: 'embedded-object', severity: 'warning', message: expect.stringContaining('Excel.Sheet.8') }]);
  expect((await parse(docFile({ pieces: [{ text: 'Biểu EMBED\r' }] }))).diagnostics).toEqual([]);
});

test('a signature typed beside recipients that run over several lines is cut line by line', async () => {
  const lines = ['Nơi nhận:\tKT. CHỦ TỊCH', '- Viện kiểm sát, Tòa án\tPHÓ CHỦ TỊCH', '  nhân dân tối cao;', '- Lưu: VT.\tNguyễn Văn A', ''];
  expect(await linesOf(docFile({ pieces: [{ text: lines.join('\r') }] }))).toEqual([
    'Nơi nhận:',
    'KT. CHỦ TỊCH',
    '- Viện kiểm sát, Tòa án',
    'PHÓ CHỦ TỊCH',
    'nhân dân tối cao;',
    '- Lưu: VT.',
    'Nguyễn Văn A',
  ]);
});

/** A record of a drawing: its kind, whether it holds others, and its content. */
const record = (kind: number, content: number[], container = true) => [
  ...[container ? 15 : 0, 0, kind & 255, kind >> 8],
  ...[content.length & 255, content.length >> 8, 0, 0],
  ...content,
];
const shape = (number: number) => record(0xf004, record(0xf00a, [number, 0, 0, 0, 0, 0, 0, 0], false));

test('a shape belongs to the outermost group around it', () => {
  const inner = record(0xf003, [...shape(21), ...shape(22)]);
  const group = record(0xf003, [...shape(20), ...shape(23), ...inner]);
  const drawing = record(0xf002, record(0xf003, [...shape(1), ...shape(10), ...group]));
  const bytes = Uint8Array.from([...record(0xf000, []), 0, ...drawing]);
  expect([...outermostGroups(readBytes(bytes, 'drawings'))]).toEqual([
    [20, 20],
    [23, 20],
    [21, 20],
    [22, 20],
  ]);
});
