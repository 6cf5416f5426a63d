import { legacyDecoder } from '../../pipeline/parsers/encodings/legacy-fonts.js';
import { printedCharacter } from '../../pipeline/parsers/layout/characters.js';
import type { Glyph } from '../../pipeline/parsers/layout/glyph.js';
import { linesOf, textOf } from '../../pipeline/parsers/layout/lines.js';
import { placeWord } from '../../pipeline/parsers/layout/place.js';
import { measureText, set } from './typeset.js';

const lines = (...glyphs: Glyph[][]) => linesOf(glyphs.flat(), 1).map(textOf);

/** Letters each so far apart (points). */
const spread = (text: string, gap: number) => {
  let moved = -gap;
  return set(text, 100, 100).map((glyph) => {
    moved += gap;
    return { ...glyph, x0: glyph.x0 + moved, x1: glyph.x1 + moved };
  });
};

describe('characters', () => {
  test.each([
    ['ƣ', 'ư'],
    ['Ƣ', 'Ư'],
    ['Ð', 'Đ'],
    ['\ufffe', '-'],
    ['\u0002', '-'],
    ['\uf0b7', '•'],
    ['\u00a0', ' '],
    ['\t', ' '],
    ['\u200b', ''],
    ['đ', 'đ'],
  ])('%j is printed as %j', (from, to) => expect(printedCharacter(from.codePointAt(0)!)).toBe(to));
  test('codes that are no character are nothing', () => expect([0, -1, 0xd800, 0x110000].map(printedCharacter)).toEqual(['', '', '', '']));
});

describe('fonts from before Unicode', () => {
  const read = (font: string, text: string) => [...text].map(legacyDecoder(font)!).join('').normalize('NFC');
  test.each([
    ['.VnTime', 'QuyÕt ®Þnh cña Thñ t−íng ChÝnh phñ', 'Quyết định của Thủ tướng Chính phủ'],
    ['GDNPNI+VnTime', 'n¨m 2004 vÒ viÖc söa ®æi, bæ sung Quü b¶o l∙nh', 'năm 2004 về việc sửa đổi, bổ sung Quỹ bảo lãnh'],
    ['VnTimeHBold', 'QuyÕt ®Þnh', 'QUYẾT ĐỊNH'],
    ['.VnArialH', '¤n tËp', 'ÔN TẬP'],
    ['.VnHelvetInsH', 'ñy ban', 'ỦY BAN'],
    ['VNI-Times', 'Nghò ñònh soá 117 cuûa Chính phuû veà coâng taùc', 'Nghị định số 117 của Chính phủ về công tác'],
    ['VNI-Helve-Condense', 'ÖÙNG DUÏNG ÑOÅI MÔÙI', 'ỨNG DỤNG ĐỔI MỚI'],
  ])('%s: %s', (font, from, to) => expect(read(font, from)).toBe(to));
  test.each(['TimesNewRomanPSMT', 'ABCDEF+Vnexpress', 'UTM Times', 'Vntime-like'])('%s is none', (font) =>
    expect(legacyDecoder(font)).toBeNull(),
  );
});

describe('words', () => {
  test('spaces part words, and gaps where the file holds none', () => {
    expect(lines(set('Sở Nội vụ', 100, 100))).toEqual(['Sở Nội vụ']);
    expect(lines(set('Sở Nội vụ', 100, 100).filter((glyph) => glyph.text !== ' '))).toEqual(['Sở Nội vụ']);
  });
  test('letters in any order of the file stand where they are printed', () => {
    expect(lines([...set('UBND TỈNH QUẢNG NGÃI', 100, 100)].sort((p, q) => p.text.localeCompare(q.text)))).toEqual([
      'UBND TỈNH QUẢNG NGÃI',
    ]);
  });
  test('letter-spaced text is whole words', () => {
    expect(lines(spread('KẾ HOẠCH', 4))).toEqual(['KẾ HOẠCH']);
    expect(lines(set('K Ế   H O Ạ C H', 100, 100))).toEqual(['KẾ HOẠCH']);
  });
  test('numbers in a row stay apart', () => expect(lines(set('1 2 3 4 5 6', 100, 100))).toEqual(['1 2 3 4 5 6']));
  test('a letter printed twice for fake bold is one', () => {
    const glyphs = set('KẾ HOẠCH', 100, 100);
    expect(
      lines(
        glyphs,
        glyphs.map((glyph) => ({ ...glyph, x0: glyph.x0 + 0.3, x1: glyph.x1 + 0.3 })),
      ),
    ).toEqual(['KẾ HOẠCH']);
  });
  test('decomposed letters come out composed', () => {
    const glyphs = set('Điều', 100, 100).map((glyph) => ({ ...glyph, text: glyph.text.normalize('NFD') }));
    expect(lines(glyphs)).toEqual(['Điều']);
  });
  test('numbers that a signing tool set into the blanks are words of their own, joined by a bar', () => {
    const filled = (text: string, x: number) => set(text, x, 101, 13).map((glyph) => ({ ...glyph, filled: true }));
    const blank = set('Số:', 100, 100);
    const symbol = set('/KH-UBND', 175, 100);
    expect(lines(blank, symbol, filled('277', 100 + measureText('Số:', 14)))).toEqual(['Số: 277/KH-UBND']);
  });
});

describe('lines', () => {
  test('raised and lowered small letters belong to their line', () => {
    const base = set('diện tích 120 m', 100, 100);
    const end = base.at(-1)!.x1;
    expect(lines(base, set('2', end, 95, 8), set('dòng sau', 100, 117))).toEqual(['diện tích 120 m2', 'dòng sau']);
    expect(lines(set('khí CO', 100, 100), set('2', 100 + measureText('khí CO', 14), 103, 9))).toEqual(['khí CO2']);
  });
  test('lines of two columns that stand a little apart are lines of their own', () => {
    expect(lines(set('- Sở Nội vụ;', 88, 565, 11), set('KT. CHỦ TỊCH', 387, 570, 13))).toEqual(['- Sở Nội vụ;', 'KT. CHỦ TỊCH']);
  });
});

test.each([
  [0, { x: 100, y: 87.4, width: 22, height: 15.4 }],
  [1, { x: 739.2, y: 100, width: 15.4, height: 22 }],
  [2, { x: 473, y: 739.2, width: 22, height: 15.4 }],
  [3, { x: 87.4, y: 473, width: 15.4, height: 22 }],
])('a word on a page turned %i times has its box on the page as displayed', (turn, box) => {
  const word = { text: 'Sở', page: 1, x0: 100, x1: 122, top: 87.4, bottom: 102.8, bold: false, italic: false, raised: false, glued: false };
  expect(placeWord(word, { number: 1, width: 595, height: 842, turn }).box).toEqual({ page: 1, ...box });
});
