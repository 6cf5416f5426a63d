import { numberingGaps } from '../extractors/sections/numbering-gaps.js';
import { readMarker } from '../pipeline/normalise/marker.js';
import { bodyOf } from './helpers/plan-body.js';

describe('markers at the beginning of a paragraph', () => {
  test.each([
    ['I. MỤC ĐÍCH', 'I'],
    ['II- NỘI DUNG', 'II'],
    ['1.1. Mục tiêu', '1.1'],
    ['2.1 Mục tiêu', '2.1'],
    ['3) Kinh phí', '3'],
    ['(2) Kinh phí', '2'],
    ['đ) Hỗ trợ doanh nghiệp', 'đ'],
    ['a. Hỗ trợ', 'a'],
    ['Điều 5. Hiệu lực', 'Điều 5'],
    ['Chương II', 'Chương II'],
    ['Phần thứ nhất', 'Phần thứ nhất'],
    ['PHỤ LỤC I', 'PHỤ LỤC I'],
    ['PHỤ LỤC', 'PHỤ LỤC'],
    ['- Chủ trì', '-'],
    ['+ Phối hợp', '+'],
    ['10. Các phòng', '10'],
  ])('%s', (text, marker) => expect(readMarker(text)?.marker).toBe(marker));

  test.each([
    '15/11-UBND đã báo cáo',
    '1.000 tỷ đồng',
    '30/6/2022',
    'Trong năm 2022',
    'Iốt',
    'Mục đích chung',
    'Điều kiện',
    'Phần mềm',
    '2022, Sở Nội vụ',
    'V/v tăng cường',
    'm) là'.slice(0, 1),
  ])('%s has none', (text) => expect(readMarker(text)).toBeNull());
});

const pathsOf = (...texts: string[]) => bodyOf(...texts).outline.sections.map(({ path, kind, heading }) => [path, kind, heading]);

test('paths join the markers from the root; a printed 1.1 already holds its parent; bullets add nothing', () => {
  expect(
    pathsOf(
      'I. MỤC ĐÍCH',
      '1. Yêu cầu',
      '1.1. Đợt 1',
      '- Bảo đảm đúng tiến độ và chất lượng của công việc được giao theo kế hoạch;',
      '2. Kinh phí',
      'II. NỘI DUNG',
    ),
  ).toEqual([
    ['I', 'heading', 'MỤC ĐÍCH'],
    ['I.1', 'item', 'Yêu cầu'],
    ['I.1.1', 'item', 'Đợt 1'],
    ['I.1.1', 'bullet', null],
    ['I.2', 'item', 'Kinh phí'],
    ['II', 'heading', 'NỘI DUNG'],
  ]);
});

test('letters below numbers, numbers in brackets below letters, and back', () => {
  expect(pathsOf('1. Nội dung', 'a) Một', '(1) Nhỏ', 'b) Hai', '2. Khác').map(([path]) => path)).toEqual(['1', '1.a', '1.a.1', '1.b', '2']);
});

test('an annex is a root and is named by the line below it', () => {
  expect(pathsOf('I. MỤC ĐÍCH', 'PHỤ LỤC I', 'DANH MỤC NHIỆM VỤ', 'A. Nhóm', '1. Việc')).toEqual([
    ['I', 'heading', 'MỤC ĐÍCH'],
    ['PHỤ LỤC I', 'annex', 'DANH MỤC NHIỆM VỤ'],
    ['PHỤ LỤC I.A', 'heading', 'Nhóm'],
    ['PHỤ LỤC I.A.1', 'item', 'Việc'],
  ]);
});

test('a heading is cut at the colon that running text follows; running text has none', () => {
  const long =
    'Các phòng, đơn vị thuộc Sở rà soát, cập nhật kịp thời các quyết định công bố thủ tục hành chính mới ban hành, bãi bỏ, thay thế.';
  expect(pathsOf('III. KINH PHÍ THỰC HIỆN: Kinh phí thực hiện Kế hoạch từ ngân sách.', `1. ${long}`).map((section) => section[2])).toEqual([
    'KINH PHÍ THỰC HIỆN',
    null,
  ]);
});

describe('numbering gaps', () => {
  const gaps = (...texts: string[]) => numberingGaps(bodyOf(...texts).outline.sections, []).map(({ code }) => code);
  test('a missing number is told', () => expect(gaps('I. A', 'III. B')).toEqual(['numbering-gap']));
  test('a number that stands twice is told', () => expect(gaps('1. Một việc', '1. Việc khác')).toEqual(['numbering-repeat']));
  test('letters leave out f, j, w, z, and may leave out đ', () =>
    expect(gaps('d) Một', 'e) Hai', 'g) Ba', 'h) Bốn', 'i) Năm', 'k) Sáu')).toEqual([]));
  test('decimals restart under each parent', () => expect(gaps('1. A', '1.1. B', '1.2. C', '2. D', '2.1. E')).toEqual([]));
});

test('letters stand under the bracketed number that came before them, and the other way round', () => {
  const only = (...texts: string[]) => bodyOf(...texts).outline.sections.map(({ path }) => path);
  expect(only('1. Báo cáo', '(1) Thời hạn', '(2) Nơi nhận', 'a) Cấp tỉnh', 'b) Cấp xã', '(3) Mẫu biểu', 'a) Mẫu số 5')).toEqual([
    '1',
    '1.1',
    '1.2',
    '1.2.a',
    '1.2.b',
    '1.3',
    '1.3.a',
  ]);
  expect(only('1. Báo cáo', 'a) Thời hạn', '(1) Cấp tỉnh', '(2) Cấp xã', 'b) Nơi nhận', '(1) Mẫu biểu')).toEqual([
    '1',
    '1.a',
    '1.a.1',
    '1.a.2',
    '1.b',
    '1.b.1',
  ]);
});
