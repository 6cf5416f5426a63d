import { correctProvinces } from '../pipeline/parsers/ocr/province-names.js';
import { correctRoman, newSequences } from '../pipeline/parsers/ocr/roman-numbers.js';
import { correctTypeWords } from '../pipeline/parsers/ocr/type-words.js';
import { wordLine as line, textOf } from './ocr/word-line.js';

describe('Roman numbers', () => {
  const read = (texts: readonly string[], sequences = newSequences()) => {
    const changes: string[] = [];
    return {
      texts: correctRoman(
        texts.map((text) => line(text)),
        sequences,
        changes,
      ).map(textOf),
      changes,
    };
  };
  test('are put right where the one before makes them certain, over pages', () => {
    const sequences = newSequences();
    expect(read(['I. MỤC ĐÍCH', '1. Mục đích', 'H. NHIỆM VỤ'], sequences).texts).toEqual(['I. MỤC ĐÍCH', '1. Mục đích', 'II. NHIỆM VỤ']);
    expect(read(['IH. GIẢI PHÁP', '1V. KINH PHÍ'], sequences)).toEqual({
      texts: ['III. GIẢI PHÁP', 'IV. KINH PHÍ'],
      changes: ['IH. → III.', '1V. → IV.'],
    });
  });
  test('get a lost full stop back before a heading in capitals', () =>
    expect(read(['I MỤC ĐÍCH', 'II MỤC TIÊU', 'III NĂM 2025', 'V KINH PHÍ', 'III Mục tiêu'])).toEqual({
      texts: ['I. MỤC ĐÍCH', 'II. MỤC TIÊU', 'III NĂM 2025', 'V KINH PHÍ', 'III Mục tiêu'],
      changes: ['I → I.', 'II → II.'],
    }));
  test('stand in cells of their own too', () =>
    expect(read(['I', '1', '2', '11', '1', 'HI']).texts).toEqual(['I', '1', '2', 'II', '1', 'III']));
  test.each([
    [['H. NHIỆM VỤ']],
    [['I. MỤC ĐÍCH', 'HI. GIẢI PHÁP']],
    [['I', '9', '10', '11']],
    [['G. Công tác', 'H. Công tác']],
    [['I. MỤC ĐÍCH', '11 tháng đầu năm']],
    [['I. MỤC ĐÍCH', 'L. NHIỆM VỤ', 'X. Điều khác']],
  ])('%j stay as they are', (texts) => expect(read(texts)).toEqual({ texts, changes: [] }));
});

test('a province behind its kind gets its marks, other names and spellings stay', () => {
  const changes: string[] = [];
  const texts = ['TỈNH QUÁNG NGÃI', 'tỉnh Quáng Ngai, ngày', 'tỉnh Hoà Bình', 'tỉnh Lạng Xuân', 'Quáng Ngãi', 'tỉnh thanh hoa'];
  expect(
    correctProvinces(
      texts.map((text) => line(text)),
      changes,
    ).map(textOf),
  ).toEqual(['TỈNH QUẢNG NGÃI', 'tỉnh Quảng Ngãi, ngày', ...texts.slice(2)]);
  expect(changes).toEqual(['QUÁNG NGÃI → QUẢNG NGÃI', 'Quáng Ngai → Quảng Ngãi']);
});

test('type words alone on their line get their marks, other words keep theirs', () => {
  const changes: string[] = [];
  const texts = ['CHÍ THỊ', 'KÉ HOẠCH', 'KẾ HOẠCH', 'Ké hoạch', 'KÉ HOẠCH NĂM'];
  expect(
    correctTypeWords(
      texts.map((text) => line(text)),
      changes,
    ).map(textOf),
  ).toEqual(['CHỈ THỊ', 'KẾ HOẠCH', 'KẾ HOẠCH', 'Ké hoạch', 'KÉ HOẠCH NĂM']);
  expect(changes).toEqual(['CHÍ THỊ → CHỈ THỊ', 'KÉ HOẠCH → KẾ HOẠCH']);
});
