import * as sheets from '@e965/xlsx';
import JSZip from 'jszip';
import { defaultLimits, defaultParserOptions, type Limits } from '../../pipeline/parsers/options.js';
import type { ParsedTable } from '../../pipeline/parsers/parsed.js';
import { parseSpreadsheet } from '../../pipeline/parsers/spreadsheet.js';
import { processorClock } from '../helpers/processor-time.js';
import { rowsOfParsed, textOfParsed } from './parsed-text.js';

type Row = (string | number | Date | null)[];
interface SheetSource {
  rows: Row[];
  merges?: string[];
  formats?: Record<string, string>;
  hiddenRows?: number[];
  hiddenColumns?: number[];
  hidden?: boolean;
}

function workbook(source: Record<string, SheetSource>, bookType: 'xlsx' | 'xlsb' | 'biff8' = 'xlsx'): Uint8Array {
  const book = sheets.utils.book_new();
  for (const [name, { rows, merges = [], formats = {}, hiddenRows = [], hiddenColumns = [] }] of Object.entries(source)) {
    const sheet = sheets.utils.aoa_to_sheet(rows, { UTC: true });
    sheet['!merges'] = merges.map((range) => sheets.utils.decode_range(range));
    for (const [cell, format] of Object.entries(formats)) sheet[cell].z = format;
    sheet['!rows'] = [];
    for (const row of hiddenRows) sheet['!rows'][row] = { hidden: true };
    sheet['!cols'] = [];
    for (const column of hiddenColumns) sheet['!cols'][column] = { hidden: true };
    sheets.utils.book_append_sheet(book, sheet, name);
  }
  book.Workbook = { Sheets: Object.values(source).map(({ hidden }) => ({ Hidden: hidden ? 1 : 0 })) };
  return new Uint8Array(sheets.write(book, { type: 'buffer', bookType }) as Buffer);
}

const parse = (bytes: Uint8Array, limits: Partial<Limits> = {}) =>
  parseSpreadsheet(bytes, 'x.xlsx', { ...defaultParserOptions, limits: { ...defaultLimits, ...limits } });
const linesOf = async (source: Record<string, SheetSource>, type?: 'xlsx' | 'biff8') =>
  (await parse(workbook(source, type))).blocks.map((b) => (b.kind === 'paragraph' ? textOfParsed(b.text) : rowsOfParsed(b)));

const annex: SheetSource = {
  rows: [
    ['UBND TỈNH HÒA GIANG', null, null, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
    ['SỞ NỘI VỤ', null, null, 'Độc lập - Tự do - Hạnh phúc'],
    [],
    ['PHỤ LỤC'],
    ['DANH MỤC NHIỆM VỤ NĂM 2025'],
    [],
    ['TT', 'Nhiệm vụ', 'Phân công', null, 'Thời hạn'],
    [null, null, 'Chủ trì', 'Phối hợp', null],
    ['I', 'Chuẩn bị'],
    [1, 'Rà soát văn bản;\n- Lập danh mục', 'Phòng A', 'Phòng B', new Date(Date.UTC(2025, 3, 15))],
    [2, 'Báo cáo', 'Phòng C', null, '30/6/2025'],
    [],
    ['Ghi chú: theo Kế hoạch số 12/KH-SNV.'],
    [null, null, null, 'GIÁM ĐỐC'],
  ],
  merges: ['A7:A8', 'B7:B8', 'C7:D7', 'E7:E8', 'B9:E9'],
  formats: { E10: 'dd/mm/yyyy' },
};

test.each(['xlsx', 'biff8'] as const)('an annex: titles, table, note, signature (%s)', async (type) => {
  expect(await linesOf({ Sheet1: annex }, type)).toEqual([
    'UBND TỈNH HÒA GIANG',
    'SỞ NỘI VỤ',
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'Độc lập - Tự do - Hạnh phúc',
    'PHỤ LỤC',
    'DANH MỤC NHIỆM VỤ NĂM 2025',
    [
      ['TT', 'Nhiệm vụ', 'Phân công', 'Thời hạn'],
      ['Chủ trì', 'Phối hợp'],
      ['I', 'Chuẩn bị'],
      ['1', 'Rà soát văn bản; / - Lập danh mục', 'Phòng A', 'Phòng B', '15/04/2025'],
      ['2', 'Báo cáo', 'Phòng C', '', '30/6/2025'],
    ],
    'Ghi chú: theo Kế hoạch số 12/KH-SNV.',
    'GIÁM ĐỐC',
  ]);
});

test('merged cells have their spans', async () => {
  const { blocks } = await parse(workbook({ Sheet1: annex }));
  const table = blocks.find((block) => block.kind === 'table') as ParsedTable;
  const spans = table.cells.filter((c) => c.rowSpan > 1 || c.colSpan > 1).map((c) => `${c.row},${c.column} ${c.rowSpan}x${c.colSpan}`);
  expect(spans).toEqual(['0,0 2x1', '0,1 2x1', '0,2 1x2', '0,4 2x1', '2,1 1x4']);
});

test('numbers and dates as they are displayed in Vietnam, never as they are stored', async () => {
  const rows: Row[] = [
    ['TT', 'Số', 'Tỷ lệ', 'Ngày', 'Tháng', 'Số thường'],
    [1.1, 1500000.5, 0.255, new Date(Date.UTC(2025, 5, 30)), new Date(Date.UTC(2025, 5, 1)), 2.75],
  ];
  const formats = { B2: '#,##0.0', C2: '0.0%', D2: 'm/d/yy', E2: '"Tháng" m/yyyy' };
  expect(await linesOf({ Sheet1: { rows, formats } })).toEqual([
    [rows[0], ['1.1', '1.500.000,5', '25,5%', '30/06/2025', 'Tháng 6/2025', '2,75']],
  ]);
});

test('dates with English names of months are written in figures', async () => {
  const day = new Date(Date.UTC(2025, 5, 30));
  const formats = { A2: 'd-mmm-yy', B2: 'mmm-yy', C2: '[$-409]dd mmmm yyyy', D2: 'd/m/yyyy' };
  const rows: Row[] = [
    ['Một', 'Hai', 'Ba', 'Bốn'],
    [day, day, day, day],
  ];
  expect(await linesOf({ Sheet1: { rows, formats } })).toEqual([[rows[0], ['30/06/2025', '06/2025', '30/06/2025', '30/6/2025']]]);
});

test('what is hidden is left out, and said', async () => {
  const rows: Row[] = [
    ['TT', 'Nhiệm vụ', 'Nháp', 'Hạn'],
    [1, 'a', 'x', 'Quý I'],
    [2, 'b', 'y', 'Quý II'],
    [3, 'c', 'z', 'Quý III'],
  ];
  const bytes = workbook({ 'PL 1': { rows, hiddenRows: [2], hiddenColumns: [2] }, Nháp: { rows: [['bí mật']], hidden: true } });
  const { blocks, diagnostics } = await parse(bytes);
  expect(blocks.map((block) => block.kind === 'table' && rowsOfParsed(block))).toEqual([
    [
      ['TT', 'Nhiệm vụ', 'Hạn'],
      ['1', 'a', 'Quý I'],
      ['3', 'c', 'Quý III'],
    ],
  ]);
  expect(diagnostics.map(({ code, message }) => `${code}: ${message}`)).toEqual([
    'hidden-content: Row 3 of the sheet “PL 1” is hidden and was left out.',
    'hidden-content: Column C of the sheet “PL 1” is hidden and was left out.',
    'hidden-content: The sheet “Nháp” is hidden and was left out.',
  ]);
});

test('of several sheets each is headed by its name where that says something', async () => {
  const rows: Row[] = [
    ['TT', 'Nhiệm vụ', 'Hạn'],
    [1, 'a', 'Quý I'],
  ];
  const table = [
    ['TT', 'Nhiệm vụ', 'Hạn'],
    ['1', 'a', 'Quý I'],
  ];
  expect(await linesOf({ 'Biểu kinh phí': { rows }, Sheet2: { rows }, Trống: { rows: [] } })).toEqual(['Biểu kinh phí', table, table]);
});

test('two tables in one sheet', async () => {
  const rows: Row[] = [['TT', 'Việc', 'Hạn'], [1, 'a', 'Quý I'], [], ['Biểu 2'], ['STT', 'Việc', 'Hạn', 'Kinh phí'], [1, 'b', 'Quý II', 5]];
  expect(await linesOf({ Sheet1: { rows } })).toEqual([
    [
      ['TT', 'Việc', 'Hạn'],
      ['1', 'a', 'Quý I'],
    ],
    'Biểu 2',
    [rows[4], ['1', 'b', 'Quý II', '5']],
  ]);
});

test('formulas show their last result and are not run; errors show nothing', async () => {
  const book = sheets.utils.book_new();
  const sheet = sheets.utils.aoa_to_sheet([
    ['TT', 'Việc', 'Tổng', 'Lỗi'],
    [1, 'a', 7, 1],
  ]);
  sheet['C2'].f = 'WEBSERVICE("http://example.org")';
  sheet['D2'] = { t: 'e', v: 0x2a, w: '#N/A' };
  sheets.utils.book_append_sheet(book, sheet, 'Sheet1');
  const { blocks } = await parse(new Uint8Array(sheets.write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer));
  expect(rowsOfParsed(blocks[0] as ParsedTable)[1]).toEqual(['1', 'a', '7', '']);
});

test('TCVN3 in an old workbook is converted by its words', async () => {
  const rows: Row[] = [
    ['TT', 'NhiÖm vô', 'Thêi h¹n'],
    [1, 'Rµ so¸t v¨n b¶n cña Uû ban nh©n d©n tØnh', 'Th¸ng 6 n¨m 2005'],
  ];
  const parsed = await parse(workbook({ Sheet1: { rows } }, 'biff8'));
  expect(parsed.encoding).toBe('tcvn3');
  expect(rowsOfParsed(parsed.blocks[0] as ParsedTable)).toEqual([
    ['TT', 'Nhiệm vụ', 'Thời hạn'],
    ['1', 'Rà soát văn bản của Uỷ ban nhân dân tỉnh', 'Tháng 6 năm 2005'],
  ]);
});

test('what cannot be read ends in its reason', async () => {
  const rows: Row[] = Array.from({ length: 30 }, (_, row) => [row, 'a', 'b']);
  await expect(parse(workbook({ Sheet1: { rows } }), { cells: 50 })).rejects.toMatchObject({
    code: 'too-large',
    message: expect.stringContaining('cells'),
  });
  await expect(parse(workbook({ Sheet1: { rows: [] } }))).rejects.toMatchObject({ code: 'no-text' });
  await expect(parse(workbook({ Sheet1: annex }).slice(0, 900))).rejects.toMatchObject({ code: 'unreadable-file' });
});

test('a hidden row far behind the last one costs nothing', async () => {
  const zip = await JSZip.loadAsync(workbook({ Sheet1: annex }, 'xlsb'));
  const sheet = 'xl/worksheets/sheet1.bin';
  const written = Buffer.from(await zip.file(sheet)!.async('uint8array'));
  const end = written.lastIndexOf(Buffer.from([0x92, 0x01, 0x00])); // BrtEndSheetData (MS-XLSB 2.4.374)
  const far = Buffer.alloc(19); // BrtRowHdr (2.4.764): record 0, 17 bytes, the row first, hidden.
  far.writeUInt8(17, 1);
  far.writeUInt32LE(1_300_000_000, 2);
  far.writeUInt8(0x10, 13);
  zip.file(sheet, Buffer.concat([written.subarray(0, end), far, written.subarray(end)]));
  const bytes = await zip.generateAsync({ type: 'uint8array' });
  const used = processorClock();
  expect((await parse(bytes)).blocks.length).toBeGreaterThan(0);
  expect(used()).toBeLessThan(3_000);
});
