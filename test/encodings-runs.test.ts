import { readdirSync, readFileSync } from 'node:fs';
import { IngestError } from '../pipeline/ingest-error.js';
import { restoreCapitals } from '../pipeline/parsers/encodings/capitals.js';
import { convertRuns } from '../pipeline/parsers/encodings/convert-runs.js';
import { legacyFont } from '../pipeline/parsers/encodings/legacy-fonts.js';
import { refuseUnreadable } from '../pipeline/parsers/encodings/refuse-unreadable.js';
import { isUnreadable } from '../pipeline/parsers/encodings/unreadable.js';
import type { ParsedBlock } from '../pipeline/parsers/parsed.js';
import { inLegacy } from './helpers/legacy-letters.js';
import { parsedOf } from './helpers/plan-body.js';

type Run = [text: string, font?: string | null];
const convert = (...paragraphs: Run[][]) =>
  convertRuns(
    paragraphs.map((runs) => runs.map(([text, font = null]) => ({ text, font }))),
    'x.doc',
  );
const texts = (...paragraphs: Run[][]) => convert(...paragraphs).paragraphs.map((runs) => runs.join('|'));

describe('names of fonts', () => {
  test.each([
    ['.VnTime', 'tcvn3', false],
    ['.VnTimeH', 'tcvn3', true],
    ['.VnArial NarrowH', 'tcvn3', true],
    ['.Vn3DH', 'tcvn3', true],
    ['.VnBook-AntiquaH', 'tcvn3', true],
    ['.VnTimeH,Bold', 'tcvn3', true],
    ['ABCDEF+VnTimeHBold', 'tcvn3', true],
    ['VnArial-Bold', 'tcvn3', false],
    ['.vntimeh', 'tcvn3', true],
    ['VNI-Times', 'vni', false],
    ['VNI-Helve-Condense', 'vni', false],
  ])('%s', (name, encoding, capitals) => expect(legacyFont(name)).toEqual({ encoding, capitals }));
  test.each(['Times New Roman', 'Vnexpress', 'vntime', 'UTM Times', ''])('%s says nothing', (name) => expect(legacyFont(name)).toBeNull());
});

describe('runs', () => {
  test('TCVN3 by the name of the font, capitals by its H', () => {
    expect(
      texts([
        ['§iÒu 1. ', '.VnTimeH'],
        ['Quy ®Þnh nµy cã hiÖu lùc', '.VnTime'],
      ]),
    ).toEqual(['ĐIỀU 1. |Quy định này có hiệu lực']);
  });
  test('TCVN3 in a font that says nothing', () => {
    expect(texts([['Uû ban nh©n d©n tØnh Qu¶ng Ng·i', 'Times New Roman']])).toEqual(['Uỷ ban nhân dân tỉnh Quảng Ngãi']);
  });
  test('Unicode in an old font stays, words that could be either too', () => {
    const unicode: Run[][] = [[['Điều 1. Quy định này có hiệu lực © § 5', '.VnTime']], [['có và là mà, một mét', '.VnTime']]];
    expect(texts(...unicode)).toEqual(unicode.map(([run]) => run![0]));
    expect(convert(...unicode)).toMatchObject({ encoding: null, diagnostics: [] });
  });
  test.each([null, 'Times New Roman', '.VnTime', '.VnTimeH', 'VNI-Times'])('the seeds stay as they are in the font %s', (font) => {
    const folder = new URL('../seeds/', import.meta.url);
    for (const name of readdirSync(folder)) {
      const lines = readFileSync(new URL(name, folder), 'utf8').normalize('NFC').split('\n');
      const { paragraphs, encoding } = convert(...lines.map((line): Run[] => [[line, font]]));
      expect(encoding).toBeNull();
      expect(paragraphs.map((runs) => runs.join('')).join('\n')).toBe(lines.join('\n'));
    }
  });
  test('words that could be either follow the other old fonts', () => {
    expect(texts([['Điều 1. Quy định này của Ủy ban nhân dân', '.VnTime']], [['có và là', '.VnTimeH']])[1]).toBe('có và là');
    expect(texts([['§iÒu 1. Quy ®Þnh nµy cña Uû ban nh©n d©n', '.VnTime']], [['cã', '.VnTimeH']])[1]).toBe('CÓ');
  });
  test('both in one document', () => {
    const old = inLegacy('Phòng Hành chính chủ trì, phối hợp với các đơn vị thực hiện.', 'tcvn3');
    expect(
      texts([['Căn cứ Kế hoạch của Ủy ban nhân dân tỉnh;', 'Times New Roman']], [[old, 'Times New Roman']], [['Sở Nội vụ', 'Arial']]),
    ).toEqual(['Căn cứ Kế hoạch của Ủy ban nhân dân tỉnh;', 'Phòng Hành chính chủ trì, phối hợp với các đơn vị thực hiện.', 'Sở Nội vụ']);
  });
  test('both in one paragraph of one font', () => {
    expect(
      texts([
        ['Ủy ban nhân dân', 'Times'],
        [' nh©n d©n tØnh Qu¶ng Ng·i', 'Times'],
      ]),
    ).toEqual(['Ủy ban nhân dân| nhân dân tỉnh Quảng Ngãi']);
  });
  test('a mark of VNI in a run behind its vowel', () => {
    expect(
      texts([
        ['Ñoäc laäp - Töï do - Haïnh phu', 'VNI-Times'],
        ['ùc', 'VNI-Helve'],
      ]),
    ).toEqual(['Độc lập - Tự do - Hạnh phú|c']);
  });
  test('a word whose ASCII letters have a font of their own', () => {
    const runs: Run[] = [...'Uû ban nh©n d©n tØnh Qu¶ng Ng·i'].map((letter) => [letter, letter < '\u0080' ? 'Times New Roman' : '.VnTime']);
    expect(texts(runs)[0]!.replaceAll('|', '')).toBe('Uỷ ban nhân dân tỉnh Quảng Ngãi');
  });
  test('codes in the private use area, as symbol fonts store them', () => {
    const stored = inLegacy('Ủy ban nhân dân tỉnh', 'tcvn3').replace(/[\u0080-\u00ff]/gu, (c) =>
      String.fromCharCode(0xf000 + c.charCodeAt(0)),
    );
    expect(texts([[stored, '.VnTime']])).toEqual(['ủy ban nhân dân tỉnh']);
  });
  test('short pieces follow their font', () => {
    expect(texts([['Sè: 12/Q§-UB', '.VnTime']], [['§', '.VnTime']], [['N§-CP', '.VnTime']])).toEqual(['Số: 12/QĐ-UB', 'Đ', 'NĐ-CP']);
  });
  test('what was converted is said', () => {
    const { encoding, diagnostics } = convert([['Uû ban nh©n d©n', '.VnTime']], [['Ñoäc laäp', 'VNI-Times']]);
    expect(encoding).toBe('tcvn3');
    expect(diagnostics.map(({ code, severity }) => [code, severity])).toEqual([
      ['legacy-encoding', 'note'],
      ['legacy-encoding', 'note'],
    ]);
    expect(diagnostics[0]!.message).toContain('.VnTime');
    expect(diagnostics[1]!.message).toContain('VNI');
  });
});

test('a doubtful conversion is a warning', () => {
  const { diagnostics } = convert([[`${'Uû ban nh©n d©n tØnh '.repeat(4)}${'x©y®÷ng qu¶nlý '.repeat(2)}`, '.VnTime']]);
  expect(diagnostics).toMatchObject([
    { code: 'legacy-encoding', severity: 'warning', message: expect.stringMatching(/Only \d\d % of the words/u) },
  ]);
});

describe('capitals of TCVN3', () => {
  test.each([
    ['CộNG HOà Xã HộI CHủ NGHĩA VIệT NAM', 'CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
    ['Uỷ BAN NHÂN DÂN TỉNH', 'UỶ BAN NHÂN DÂN TỈNH'],
    ['Hà NộI, Sở KHCN', 'HÀ NỘI, Sở KHCN'],
    ['Uỷ ban nhân dân', 'Uỷ ban nhân dân'],
    ['Tỷ lệ CCHC của UBND xã', 'Tỷ lệ CCHC của UBND xã'],
    ['Độc lập - Tự do - Hạnh phúc', 'Độc lập - Tự do - Hạnh phúc'],
  ])('%s', (typed, meant) => expect(restoreCapitals(typed)).toBe(meant));
});

describe('text that cannot be read', () => {
  /** Every marked letter becomes the code of another, as an encoding that is not known would show it. */
  const strange = (text: string) =>
    inLegacy(text, 'tcvn3').replace(/[\u00a1-\u00fe]/gu, (c) => String.fromCharCode(0xa1 + ((c.charCodeAt(0) - 0xa1 + 7) % 30)));
  const plan = 'Phòng Hành chính chủ trì, phối hợp với các đơn vị thực hiện kế hoạch cải cách hành chính của tỉnh năm 2025. ';
  test('is refused', () => {
    expect(isUnreadable(strange(plan))).toBe(true);
    expect(() => convert([[strange(plan.repeat(3)), 'Times']])).toThrow(IngestError);
    expect(() => convert([[strange(plan.repeat(3)), '.VnTime']])).toThrow(/old encoding/);
  });
  test('is left out where it is little, and told as an error', () => {
    const paragraph = (text: string): ParsedBlock => ({ kind: 'paragraph', text, page: null, style: {} });
    const words = strange(plan)
      .split(' ')
      .map((text) => ({ text, box: { page: 1, x: 0, y: 0, width: 1, height: 1 } }));
    const cell = { row: 0, column: 0, rowSpan: 1, colSpan: 1, page: null, paragraphs: [plan, words] };
    const table: ParsedBlock = { kind: 'table', rows: 1, columns: 1, headerRows: 0, page: null, cells: [cell] };
    const parsed = parsedOf([plan.repeat(60)]);
    const { blocks, diagnostics } = refuseUnreadable({ ...parsed, blocks: [...parsed.blocks, paragraph(strange(plan)), table] }, 'x.pdf');
    expect(blocks).toEqual([...parsed.blocks, { ...table, cells: [{ ...cell, paragraphs: [plan] }] }]);
    expect(diagnostics).toMatchObject([
      { code: 'unreadable-letters', severity: 'error', message: expect.stringContaining('2 paragraphs') },
    ]);
    expect(() => refuseUnreadable({ ...parsed, blocks: [paragraph(strange(plan))] }, 'x.pdf')).toThrow(IngestError);
  });
  test.each([
    plan,
    plan.replace(/ (?=\p{L}*[^\u0000-\u007f])/gu, ''),
    plan.toUpperCase().replaceAll(' ', ''),
    'Le Comité économique et social européen a adopté à l’unanimité l’été dernier la décision générale',
    'Plan for 2025',
  ])('%s is none', (text) => expect(isUnreadable(text)).toBe(false));
});
