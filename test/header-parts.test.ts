import { readBodies } from '../extractors/header/bodies.js';

import { issuerInPreamble, issuerInTitle } from '../extractors/header/issuer-in-text.js';
import { cutLetterhead } from '../extractors/header/letterhead-pieces.js';
import type { Line } from '../extractors/header/lines.js';
import { readPeriod } from '../extractors/header/period.js';
import { isPersonName, readSignatureLine } from '../extractors/header/signature-line.js';
import { readTypeWord, typeOfSymbol } from '../extractors/header/type-word.js';
import { usualCase } from '../extractors/header/usual-case.js';

const line = (text: string): Line => ({ text, start: 0, block: 0, marker: null });

describe('the usual case of names in capitals', () => {
  test.each([
    ['SỞ KHOA HỌC VÀ CÔNG NGHỆ', 'Sở Khoa học và Công nghệ'],
    ['UBND TỈNH QUẢNG NGÃI', 'UBND tỉnh Quảng Ngãi'],
    ['ỦY BAN NHÂN DÂN TỈNH LÀO CAI', 'Ủy ban nhân dân tỉnh Lào Cai'],
    ['UỶ BAN NHÂN DÂN QUẬN 1', 'Uỷ ban nhân dân quận 1'],
    ['SỞ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI', 'Sở Lao động - Thương binh và Xã hội'],
    ['BAN CHỈ ĐẠO CẢI CÁCH HÀNH CHÍNH TỈNH AN GIANG', 'Ban Chỉ đạo Cải cách hành chính tỉnh An Giang'],
    ['ĐẢNG ỦY XÃ BÌNH SƠN', 'Đảng ủy xã Bình Sơn'],
    ['TỈNH ỦY LÀO CAI', 'Tỉnh ủy Lào Cai'],
    ['CÔNG AN TỈNH HÀ GIANG', 'Công an tỉnh Hà Giang'],
    ['PHÒNG GD&ĐT', 'Phòng GD&ĐT'],
    ['KHO BẠC NHÀ NƯỚC KHU VỰC XIII', 'Kho bạc Nhà nước khu vực XIII'],
    ['Sở Nội vụ', 'Sở Nội vụ'],
  ])('%s', (printed, usual) => expect(usualCase(printed)).toBe(usual));
});

describe('bodies of a letterhead', () => {
  test.each([
    [['ỦY BAN NHÂN DÂN', 'TỈNH NGHỆ AN'], ['ỦY BAN NHÂN DÂN TỈNH NGHỆ AN']],
    [
      ['UBND TỈNH', 'SỞ NÔNG NGHIỆP', 'VÀ PHÁT TRIỂN NÔNG THÔN'],
      ['UBND TỈNH', 'SỞ NÔNG NGHIỆP VÀ PHÁT TRIỂN NÔNG THÔN'],
    ],
    [
      ['BỘ TÀI CHÍNH', 'TỔNG CỤC THUẾ', 'CỤC THUẾ TỈNH X'],
      ['BỘ TÀI CHÍNH', 'TỔNG CỤC THUẾ', 'CỤC THUẾ TỈNH X'],
    ],
    [['BAN CHỈ ĐẠO', 'PHÒNG, CHỐNG THIÊN TAI'], ['BAN CHỈ ĐẠO PHÒNG, CHỐNG THIÊN TAI']],
    [['UBND TỈNH QUẢNG NGÃI SỞ NỘI VỤ'], ['UBND TỈNH QUẢNG NGÃI', 'SỞ NỘI VỤ']],
  ])('%j', (lines, names) => expect(readBodies(lines.map(line)).map(({ text }) => text)).toEqual(names));
});

describe('landmarks of a letterhead line', () => {
  test.each([
    ['UBND TỈNH LÀO CAI CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM', ['text', 'nation']],
    ['Số: 5973 /UBND-KT Lào Cai, ngày 11 tháng 6 năm 2026', ['number', 'date']],
    ['Số 12-KH/TU', ['number']],
    ['BỘ Y TẾ Số: 6193/QĐ-BYT', ['text', 'number']],
    ['-------', ['stamp']],
    ['SỞ NỘI VỤ', ['text']],
  ])('%s', (text, kinds) => expect(cutLetterhead(line(text)).map(({ kind }) => kind)).toEqual(kinds));
});

describe('the years in which a plan is carried out', () => {
  test.each([
    ['Cải cách hành chính năm 2024', [2024, 2024]],
    ['Phát triển du lịch giai đoạn 2021 - 2025, định hướng đến năm 2030', [2021, 2025]],
    ['KẾ HOẠCH PHÁT TRIỂN KINH TẾ - XÃ HỘI 5 NĂM 2016-2020', [2016, 2020]],
    ['Khắc phục chỉ số còn thấp trong năm 2021; nâng cao chỉ số năm 2022', [2022, 2022]],
    ['Tuyển dụng giáo viên năm học 2023 - 2024', [2023, 2024]],
    ['Cải cách hành chính năm 2024 thuộc Chương trình tổng thể giai đoạn 2021 - 2030', [2024, 2024]],
    ['Kiểm tra công vụ quý II/2025', [2025, 2025]],
    ['Tuyên truyền cải cách hành chính 2024', [2024, 2024]],
    ['Thực hiện Nghị quyết số 57-NQ/TW ngày 22 tháng 12 năm 2024 của Bộ Chính trị', null],
    ['Phát triển vùng đến năm 2030, tầm nhìn đến năm 2045', null],
    ['Tham dự Hội nghị đánh giá Chương trình giai đoạn 2021 – 2030', null],
    ['Kỷ niệm 80 năm Quốc khánh (02/9/1945 - 02/9/2025)', null],
  ])('%s', (title, years) => expect(readPeriod(title)?.period ?? null).toEqual(years && { start: years[0], end: years[1] }));
});

describe('the issuer in running text', () => {
  test.each([
    [
      'Thực hiện Kế hoạch số 34/KH-UBND của UBND tỉnh, Sở Văn hóa, Thể thao và Du lịch ban hành Kế hoạch như sau:',
      'Sở Văn hóa, Thể thao và Du lịch',
    ],
    [
      'Thực hiện Quyết định số 768/QĐ-UBND của UBND tỉnh An Bình ban hành Kế hoạch cải cách; Chi cục Thủy lợi xây dựng Kế hoạch, cụ thể:',
      'Chi cục Thủy lợi',
    ],
    ['Căn cứ Quyết định của UBND tỉnh ban hành Kế hoạch cải cách hành chính;', null],
  ])('%s', (text, issuer) => expect(issuerInPreamble(text)?.text ?? null).toBe(issuer));

  test('a title names it', () => {
    expect(issuerInTitle('Kết luận tại buổi Tọa đàm của Sở Khoa học và Công nghệ trong năm 2022')?.text).toBe('Sở Khoa học và Công nghệ');
    expect(issuerInTitle('Tuyên truyền cải cách hành chính')).toBeNull();
  });
});

describe('type words', () => {
  test.each([
    ['KẾ HOẠCH', 'KH'],
    ['KẾ HOẠCH Tuyên truyền', 'KH'],
    ['Kế hoạch', 'KH'],
    ['THÔNG BÁO', 'TB'],
    ['CHƯƠNG TRÌNH HÀNH ĐỘNG', 'CTr'],
    ['DỰ THẢO KẾ HOẠCH', 'KH'],
    ['KẾ HOẠCH PHỐI HỢP', 'KH'],
    ['TCVN', null],
    ['KẾ HOẠCH VÀ ĐẦU TƯ', null],
    ['Kế hoạch này có hiệu lực', null],
  ])('%s', (text, code) => expect(readTypeWord(text)?.code ?? null).toBe(code));

  test('a symbol names a type', () => {
    expect([typeOfSymbol('KH-UBND'), typeOfSymbol('NQ/TW'), typeOfSymbol('SNV-CCHC')]).toEqual(['KH', 'NQ', 'CV']);
  });
});

describe('signature lines', () => {
  test.each([
    ['KT. GIÁM ĐỐC PHÓ GIÁM ĐỐC', ['authority', 'position']],
    ['TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH PHÓ CHỦ TỊCH', ['authority', 'authority', 'position']],
    ['GIÁM ĐỐC Nguyễn Văn An', ['position', 'name']],
    ['KT/ BỘ TRƯỞNG BỘ TÀI CHÍNH', ['authority']],
    ['KT. BỘ TRƯỞNG THỨ TRƯỞNG', ['authority', 'position']],
    ['PGS.TS. Trần Thị Bình', ['name']],
    ['(Đã ký)', ['noise']],
    ['Thời gian ký: 15.03.2022 10:11:12 +07:00', ['noise']],
  ])('%s', (text, kinds) => expect(readSignatureLine(line(text), false)?.map(({ kind }) => kind)).toEqual(kinds));

  test('running text is none', () => {
    expect(readSignatureLine(line('Giám đốc Sở chịu trách nhiệm chỉ đạo thực hiện.'), false)).toBeNull();
    expect([isPersonName('Nguyễn Văn An'), isPersonName('Sở Nội vụ'), isPersonName('PHÓ GIÁM ĐỐC')]).toEqual([true, false, false]);
  });
});
