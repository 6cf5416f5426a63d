import { values } from './reading.js';

describe('issuers end at their boundary', () => {
  const decision = 'Quyết định số 12/QĐ-ABC ngày 01/6/2020 của ';
  test.each([
    ['Hội nghị Tỉnh uỷ lần thứ 5 Khoá XX và Nghị quyết số 93/NQ-HĐND', 'Hội nghị Tỉnh uỷ lần thứ 5 Khoá XX'],
    ['Bộ trưởng Bộ Tài chính quy định chế độ', 'Bộ trưởng Bộ Tài chính'],
    ['Ủy ban nhân dân thành phố; gửi Sở', 'Ủy ban nhân dân thành phố'],
    ['Chủ tịch UBND tỉnh và Kế hoạch cải cách', 'Chủ tịch UBND tỉnh'],
    ['Sở Văn hóa, Thể thao và Du lịch về việc góp ý', 'Sở Văn hóa, Thể thao và Du lịch'],
    ['Sở Nội vụ về chủ động xây dựng', 'Sở Nội vụ'],
    ['Bộ Lao động - Thương binh và Xã hội hướng dẫn', 'Bộ Lao động - Thương binh và Xã hội'],
    ['UBND huyện Bình Sơn, tỉnh Quảng Ngãi về việc rà soát', 'UBND huyện Bình Sơn, tỉnh Quảng Ngãi'],
    ['Ban chỉ đạo cải cách hành chính tỉnh ban hành', 'Ban chỉ đạo cải cách hành chính tỉnh'],
    ['UBND tỉnh, Sở Nội vụ xây dựng kế hoạch', 'UBND tỉnh'],
    ['Bộ Chính trị, Ban Bí thư về tiếp tục sắp xếp', 'Bộ Chính trị, Ban Bí thư'],
    ['Chính phủ Quyết định của cấp có thẩm quyền', 'Chính phủ'],
    ['Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ quy định', 'Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ'],
    ['các ngành có liên quan', null],
  ])('%s', (tail, expected) => {
    expect(values('issuer', decision + tail)[0]).toBe(expected);
  });

  test('a steering committee may be named for its field: then a second về begins the title', () => {
    const text = 'Kế hoạch số 05-KH/BCĐTW ngày 11/7/2026 của Ban Chỉ đạo Trung ương về chuyển đổi số về Kế hoạch hành động 100 ngày';
    expect(values('issuer', text)).toEqual(['Ban Chỉ đạo Trung ương về chuyển đổi số']);
    expect(values('title', text)).toEqual(['về Kế hoạch hành động 100 ngày']);
  });

  test('an issuer may stand without của: a Party body, or a body before the về of the title', () => {
    const party = 'Nghị quyết số 18-NQ/TW ngày 25/10/2017 Hội nghị lần thứ sáu Ban Chấp hành Trung ương khóa XII về sắp xếp tổ chức bộ máy';
    expect(values('issuer', party)).toEqual(['Hội nghị lần thứ sáu Ban Chấp hành Trung ương khóa XII']);
    expect(values('issuer', 'Kế hoạch số 12/KH-UBND ngày 1/2/2022 UBND tỉnh về cải cách hành chính')).toEqual(['UBND tỉnh']);
    expect(values('issuer', 'Kế hoạch số 12/KH-UBND ngày 1/2/2022 Sở Nội vụ xây dựng kế hoạch')).toEqual([null]);
  });

  test('an issuer is inferred only from an unambiguous symbol', () => {
    const text =
      'Nghị quyết số 76/NQ-CP; Quyết định số 468/QĐ-TTg; Nghị quyết số 120/2020/QH14; Thông tư số 1/2020/TT-BTC; Công văn số 5/UBND-KT';
    expect(values('issuer', text)).toEqual(['Chính phủ', 'Thủ tướng Chính phủ', 'Quốc hội', null, null]);
  });
});

describe('titles end with the citation', () => {
  const decree = 'Nghị định số 62/2020/NĐ-CP ngày 01/6/2020 của Chính phủ ';
  test.each([
    ['về vị trí việc làm và biên chế công chức theo hướng dẫn của cấp trên.', 'về vị trí việc làm và biên chế công chức'],
    ['về hướng dẫn công tác tuyên truyền, Sở Khoa học và Công nghệ xây dựng Kế hoạch', 'về hướng dẫn công tác tuyên truyền'],
    [
      'về học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh.',
      'về học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh',
    ],
    ['ban hành Chương trình giai đoạn 2021 - 2030; tổ chức thực hiện', 'ban hành Chương trình giai đoạn 2021 - 2030'],
    ['về chính sách nhà ở, trình Thủ tướng Chính phủ trong quý IV', 'về chính sách nhà ở'],
    ['về quản lý chợ (sau đây gọi là Nghị định 62) do UBND cấp xã thực hiện', 'về quản lý chợ'],
    ['phê duyệt “Chương trình; giai đoạn 1”, giao Sở thực hiện', 'phê duyệt “Chương trình; giai đoạn 1”'],
    ['về phòng, chống dịch và các văn bản hướng dẫn của Bộ Y tế', 'về phòng, chống dịch'],
    ['tổ chức Ngày hội chuyển đổi số', 'tổ chức Ngày hội chuyển đổi số'],
    ['tổ chức thực hiện nghiêm túc', null],
    ['bảo đảm chất lượng, tiến độ', null],
    ['trình Chủ tịch UBND tỉnh phê duyệt', null],
    ['quy định: Tổ chức, cá nhân phải báo cáo', null],
    [', tăng cường kỷ luật tài chính', null],
  ])('%s', (tail, expected) => {
    expect(values('title', decree + tail)[0]).toBe(expected);
  });
});

describe('dates are read as printed', () => {
  test.each([
    ['ngày 01/6/2020', '2020-06-01'],
    ['ngày 01 tháng 6 năm 2020', '2020-06-01'],
    ['ngày 01.6.2020', '2020-06-01'],
    ['ngày 01-6-2020', '2020-06-01'],
    ['ngày14 tháng7 năm 2026', '2026-07-14'],
    ['ngày 14 / 7 /2026', '2026-07-14'],
    [', ngày 27/02/2025', '2025-02-27'],
    ['ngày /10/2021', '2021-10-XX'],
    ['ngày …/…/2024', '2024-XX-XX'],
    ['ngày tháng 10 năm 2021', '2021-10-XX'],
    ['tháng 6/2020', '2020-06'],
    ['năm 2022 của UBND tỉnh', '2022'],
    ['và các văn bản', null],
  ])('%s', (tail, expected) => {
    expect(values('date', `Quyết định số 12/QĐ-UBND ${tail}`)[0]).toBe(expected);
  });
});
