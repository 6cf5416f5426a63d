import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { runScan } from '../pipeline/cli/scan.js';
import { scanTable } from '../pipeline/cli/scan-table.js';
import { jsonSchema, scanFiles } from '../pipeline/index.js';
import { documentState } from '../pipeline/scan/document-state.js';
import { languageOf } from '../pipeline/scan/language.js';
import type { ScanItem, ScanReport } from '../schemas/index.js';
import { docxFile, par } from './parsers/docx-file.js';

const fixture = (path: string) => new Uint8Array(readFileSync(new URL(`../fixtures/${path}`, import.meta.url)));
const onePixel = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');

/** A PDF of one page; `objects` are added to it. Readers rebuild the table of objects. */
const pdf = (content: string, catalog = '', objects = '') =>
  Buffer.from(
    `%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 2 0 R${catalog}>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n` +
      `3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>endobj\n` +
      `4 0 obj<</Length ${content.length}>>stream\n${content}\nendstream endobj\n` +
      `5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>endobj\n${objects}trailer<</Root 1 0 R>>\n%%EOF`,
    'latin1',
  );
const lines = (...texts: string[]) => texts.map((text, i) => `BT /F 12 Tf 50 ${780 - 20 * i} Td (${text}) Tj ET`).join('\n');
const signature = (value: string) => `6 0 obj<</FT/Sig/T(S)/Type/Annot/Subtype/Widget/Rect[0 0 0 0]/P 3 0 R${value}>>endobj\n`;
const signedValue = '/V<</Type/Sig/Filter/Adobe.PPKLite/SubFilter/adbe.pkcs7.detached/ByteRange[0 10 20 30]/Contents<00ff>>>';
const form = '/AcroForm<</Fields[6 0 R]/SigFlags 3>>';
const garbage = 'C\\321ng h\\377\\321a x\\376 h\\320\\277i ch\\331 ngh\\275a vi\\337t nam \\277c l\\241p t\\244 do h\\277nh ph\\277c ';
const plain = 'trong nam cho cac quy dinh theo ban thi hanh nay sau day lam viec tai';

let folder: string;
let report: ScanReport;
const item = (name: string): ScanItem => report.items.find(({ file }) => file.endsWith(`/${name}`))!;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kehoach-scan-'));
  const files: Record<string, Uint8Array> = {
    'plan.docx': fixture('ke-hoach-so-hoa/source.docx'),
    'plan.pdf': fixture('ke-hoach-so-hoa/source.pdf'),
    'old.rtf': fixture('rtf/legacy.rtf'),
    'word.pdf': fixture('ke-hoach-so-hoa/source.docx'),
    'draft.docx': await docxFile({
      body: par('SỞ NỘI VỤ') + par('Số:      /KH-SNV') + par('Kế hoạch công tác năm 2025 của Sở Nội vụ tỉnh A'),
    }),
    'english.txt': Buffer.from('This is the plan of the department for the year 2025; it has no Vietnamese words at all.'),
    'locked.pdf': fixture('malformed/encrypted.pdf'),
    'restricted.pdf': fixture('malformed/restricted.pdf'),
    'signed.pdf': pdf(lines('A', 'B'), form, signature(signedValue)),
    'unsigned.pdf': pdf(lines('A', 'B'), form, signature('')),
    'strange.pdf': pdf(lines(garbage, plain, garbage, plain, garbage, plain)),
    'blank.pdf': pdf(''),
    'picture.png': onePixel,
    'empty.txt': new Uint8Array(),
    'cut.docx': fixture('ke-hoach-so-hoa/source.docx').slice(0, 3000),
  };
  for (const [name, bytes] of Object.entries(files)) writeFileSync(join(folder, name), bytes);
  report = await scanFiles([folder, join(folder, 'missing.docx')]);
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('a report validates and counts', () => {
  expect(new Ajv2020({ strict: false }).validate(jsonSchema('scan'), report)).toBe(true);
  expect(report).toMatchObject({ files: 16, readable: report.items.filter(({ action }) => action.kind !== 'refuse').length });
  expect(report.refused).toBe(16 - report.readable);
});

test.each<[string, Partial<ScanItem>]>([
  [
    'plan.docx',
    {
      format: 'docx',
      wrongEnding: false,
      language: 'vi',
      state: { kind: 'issued', evidence: 'Số: 412/KH-SNV, ngày 12 tháng 3 năm 2025' },
      action: { kind: 'read' },
    },
  ],
  ['plan.pdf', { format: 'pdf', encoding: null, language: 'vi', protection: null, action: { kind: 'read' } }],
  ['old.rtf', { format: 'rtf', encoding: 'tcvn3', language: 'vi', action: { kind: 'convert', from: 'tcvn3' } }],
  ['word.pdf', { format: 'docx', wrongEnding: true, action: { kind: 'read' } }],
  ['draft.docx', { state: { kind: 'draft', evidence: 'Số: /KH-SNV' } }],
  ['english.txt', { format: 'text', encoding: 'utf-8', language: 'other', action: { kind: 'read' } }],
  ['restricted.pdf', { protection: 'permissions' }],
  ['signed.pdf', { state: { kind: 'signed', evidence: 'digital signature' } }],
  ['unsigned.pdf', { state: { kind: 'unknown', evidence: null } }],
  [
    'picture.png',
    {
      format: 'image',
      pages: 1,
      textLayer: { native: 0, ocr: 0, none: 1, garbage: 0, blank: 0 },
      action: { kind: 'recognise', pages: 1, seconds: 7 },
    },
  ],
])('%s', (name, expected) => expect(item(name)).toMatchObject(expected));

test('pages of a PDF are counted by their text layer', () => {
  const { pages, textLayer } = item('plan.pdf');
  expect(pages).toBeGreaterThan(3);
  expect(textLayer).toEqual({ native: pages, ocr: 0, none: 0, garbage: 0, blank: 0 });
});

test.each([
  ['locked.pdf', 'encrypted-file', 'password'],
  ['blank.pdf', 'no-text', null],
  ['empty.txt', 'no-text', null],
  ['cut.docx', 'unreadable-file', null],
  ['missing.docx', 'unreadable-file', null],
])('%s will be refused: %s', (name, code, protection) => {
  expect(item(name)).toMatchObject({ protection, action: { kind: 'refuse', code } });
  expect((item(name).action as { message: string }).message).not.toContain(folder);
});

test('letters that cannot be told are recognised anew or refused, never read', () =>
  expect(['recognise', 'refuse']).toContain(item('strange.pdf').action.kind));

test('what is recognised is refused where recognition is switched off', async () => {
  const { items } = await scanFiles([join(folder, 'picture.png')], { parsing: { ocr: 'off' } });
  expect(items[0]!.action).toMatchObject({ kind: 'refuse', code: 'no-text' });
});

test.each<[string, string, string | null]>([
  ['DỰ THẢO\nUBND TỈNH A\nSố: 12/KH-UBND', 'draft', 'DỰ THẢO'],
  ['UBND TỈNH A\n(Dự thảo lần 2)\nKẾ HOẠCH', 'draft', '(Dự thảo lần 2)'],
  ['Căn cứ dự thảo Kế hoạch; Dự thảo được lấy ý kiến', 'unknown', null],
  ['Số: ....../KH-UBND\nA, ngày 12 tháng 3 năm 2025', 'draft', 'Số: ....../KH-UBND'],
  ['Số: 12/KH-UBND\nA, ngày     tháng 3 năm 2025', 'draft', 'ngày tháng 3 năm 2025'],
  ['Số: 12/KH-UBND\nA, ngày 12 tháng 3 năm 2025', 'issued', 'Số: 12/KH-UBND, ngày 12 tháng 3 năm 2025'],
  ['Số 45-KH/TU\nA, ngày 02 tháng 01 năm 2024', 'issued', 'Số 45-KH/TU, ngày 02 tháng 01 năm 2024'],
  ['KẾ HOẠCH\nNăm 2025', 'unknown', null],
])('%j is %s', (text, kind, evidence) => expect(documentState(text, false)).toEqual({ kind, evidence }));

test('hostile text is judged in time', () => {
  const started = process.cpuUsage();
  for (const piece of ['Số: ', 'Số:....', ', ngày ', ' ', '.', 'Dự thảo lần ', '\n '])
    documentState(piece.repeat(100_000 / piece.length), false);
  expect(process.cpuUsage(started).user / 1000).toBeLessThan(1000);
});

test('language', () => {
  expect(languageOf('Kế hoạch số hóa tài liệu lưu trữ của Sở Nội vụ tỉnh A năm 2025')).toBe('vi');
  expect(languageOf('Le plan du département pour l’année 2025 a été adopté hier à Paris')).toBe('other');
  expect(languageOf('Kế hoạch')).toBeNull();
});

describe('the command', () => {
  const run = async (args: string[], options = {}) => {
    const { write } = process.stdout;
    const errors = process.stderr.write;
    let printed = '';
    process.stdout.write = ((text: string, done: () => void) => {
      printed += text;
      done();
    }) as typeof write;
    process.stderr.write = (() => true) as typeof errors;
    try {
      return { code: await runScan(args, { ocr: 'auto', ocrEngine: 'tesseract.js', ...options }), printed };
    } finally {
      process.stdout.write = write;
      process.stderr.write = errors;
    }
  };
  test('prints a table; all files are read', async () => {
    const { code, printed } = await run([join(folder, 'plan.docx'), join(folder, 'old.rtf')]);
    expect(code).toBe(0);
    expect(printed).toMatch(
      /^file +format .*extract will\nplan\.docx +docx .*issued .*read\nold\.rtf +rtf .*tcvn3.*convert from tcvn3\n\n2 files: 2 will be read, 0 refused\n$/u,
    );
  });
  test('prints JSON; 1 where some are refused', async () => {
    const { code, printed } = await run([join(folder, 'plan.docx'), join(folder, 'empty.txt')], { json: true });
    expect(code).toBe(1);
    expect(JSON.parse(printed)).toMatchObject({ files: 2, refused: 1 });
  });
  test('2 where there is nothing to scan', async () => expect(await run([join(folder, '*.odt')])).toEqual({ code: 2, printed: '' }));
  test('fits the width of a terminal', () => {
    for (const width of [80, 120, 400]) {
      const [head, ...rows] = scanTable(report, width).split('\n\n')[0]!.split('\n');
      const reason = head!.indexOf('extract will');
      expect(Math.max(...rows.map((row) => row.length))).toBeLessThanOrEqual(Math.max(width, reason + 30));
    }
  });
});
