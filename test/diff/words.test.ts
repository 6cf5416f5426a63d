import { expanded, inferredExpansions } from '../../pipeline/diff/words/expand.js';
import { glossaryOf } from '../../pipeline/diff/words/glossary.js';
import { strongKeys, tokensOf } from '../../pipeline/diff/words/tokens.js';
import { leastTime } from '../helpers/processor-time.js';

/** Both texts as one version each: whether they say the same, abbreviations read by each other. */
function same(one: string, other: string): boolean {
  const glossary = glossaryOf([one, other]);
  const [a, b] = [tokensOf(one, 0, one.length, glossary), tokensOf(other, 0, other.length, glossary)];
  const expansions = inferredExpansions(a, one, b, other);
  return strongKeys(expanded(a, expansions)) === strongKeys(expanded(b, expansions));
}

describe('say the same', () => {
  test.each([
    ['UBND tỉnh', 'Ủy ban nhân dân tỉnh'],
    ['UBND tỉnh', 'Uỷ ban Nhân dân tỉnh'],
    ['Ban Quản lý dự án (sau đây gọi tắt là BQLDA) trình; BQLDA báo cáo', 'Ban Quản lý dự án trình; Ban Quản lý dự án báo cáo'],
    ['giải quyết thủ tục hành chính (TTHC)', 'giải quyết TTHC'],
    ['Phòng KH-TC', 'Phòng Kế hoạch - Tài chính'],
    ['Sở KH&CN', 'Sở Khoa học và Công nghệ'],
    ['Thủ tướng Chính phủ', 'TTg'],
    ['hoà giải, thuỷ lợi', 'hòa giải, thủy lợi'],
    ['kỹ thuật, quý, tỷ lệ, quy định', 'kĩ thuật, quí, tỉ lệ, qui định'],
    ['đảm bảo an toàn', 'bảo đảm an toàn'],
    ['hàng năm, hàng quý', 'hằng năm, hằng quý'],
    ['01 lớp', '1 lớp'],
    ['05 (năm) lớp', '5 lớp'],
    ['15’', '15 phút'],
    ['60 %', '60 phần trăm'],
    ['1.000 hồ sơ', '1000 hồ sơ'],
    ['2,4 tỷ đồng', '2.400 triệu đồng'],
    ['30/6/2025', 'ngày 30 tháng 6 năm 2025'],
    ['ngày 05/3/2020', 'ngày 5-3-2020'],
    ['tháng 6/2025', 'Tháng 06 năm 2025'],
    ['Quý II/2025', 'quý 2 năm 2025'],
    ['8h30', '08 giờ 30 phút'],
    ['Quyết định số 468/QĐ-TTg', 'Quyết định 468/QĐ-TTg'],
    ['Nghị quyết số 57 - NQ/TW', 'Nghị quyết số 57-NQ/TW'],
    ['không quá 5 ngày', 'tối đa 05 ngày'],
    ['≥ 70%', 'ít nhất 70%'],
    ['kinh tế - xã hội', 'kinh tế xã hội'],
    ['TĂNG CƯỜNG QUẢN LÝ', 'Tăng cường quản lý'],
    ['phục vụ cho việc quản lý;', 'phục vụ quản lý.'],
  ])('%s = %s', (one, other) => expect(same(one, other)).toBe(true));
});

describe('do not say the same', () => {
  test.each([
    ['30/6/2025', '30/7/2025'],
    ['70%', '75%'],
    ['ít nhất 70%', 'tối đa 70%'],
    ['có trách nhiệm', 'không có trách nhiệm'],
    ['trước ngày 30/6/2025', 'sau ngày 30/6/2025'],
    ['Phòng Tài chính và Phòng Kế hoạch', 'Phòng Tài chính hoặc Phòng Kế hoạch'],
    ['468/QĐ-TTg', '486/QĐ-TTg'],
    ['Nghị định số 61/2018/NĐ-CP', 'Nghị định số 61/2019/NĐ-CP'],
    ['bán nhà', 'bàn nhà'],
    ['Phòng HCTH', 'Phòng Kế hoạch - Tài chính'],
    ['UBND tỉnh', 'UBND huyện'],
    ['03 ngày', '03 tháng'],
    ['2,4 tỷ đồng', '2,4 triệu đồng'],
  ])('%s ≠ %s', (one, other) => expect(same(one, other)).toBe(false));
});

test('hostile text is read in time', () => {
  for (const piece of ['(gọi tắt là ', '1.', '30/', 'A&', '(A', 'một ', 'ngày 1 ', '“(((']) {
    const text = piece.repeat(20_000);
    expect(leastTime(() => tokensOf(text, 0, text.length, glossaryOf([text])), 1500)).toBeLessThan(1500);
  }
});
