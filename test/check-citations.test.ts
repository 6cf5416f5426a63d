import { checkTexts, codesOf, planOf } from './check-texts.js';

/** One citation each, in a plan of Quảng Ngãi dated 2024-03-15, with all that is to be found in it. */
const wrong: readonly (readonly [string, string])[] = [
  ['Thông tư số 38/2018/TT-BCT ngày 19/10/2028 của Bộ Công Thương', 'year-date-mismatch'],
  ['Nghị định số 62/2020/NĐ-CP ngày 01/6/2021 của Chính phủ', 'year-date-mismatch'],
  ['Công văn số 305/HD-STTTT ngày 15/3/2022 của Sở Thông tin và Truyền thông', 'type-symbol-mismatch'],
  ['Quyết định số      /KH-SKHCN ngày      /10/2021 của Sở Khoa học và Công nghệ', 'type-symbol-mismatch'],
  ['Thông báo số 172/SNV-CCHC ngày 15/01/2023 của Sở Nội vụ', 'type-symbol-mismatch'],
  ['Quyết định số 12/QĐ-TTg ngày 05/01/2022 của UBND tỉnh Quảng Ngãi', 'symbol-issuer-mismatch'],
  ['Nghị quyết số 35/2023/QH15 ngày 12/7/2023 của Ủy ban Thường vụ Quốc hội', 'symbol-issuer-mismatch'],
  ['Quyết định số 749/QĐ-TTg ngày 03/6/2020 của Chính phủ', 'symbol-issuer-mismatch'],
  ['Thông tư số 25/2023/TT-BTC ngày 09/5/2023 của Bộ Nội vụ', 'symbol-issuer-mismatch'],
  ['Chỉ thị số 38-CT/TTg ngày 29/9/2020 của Thủ tướng Chính phủ', 'state-party-numbering'],
  ['Nghị quyết số 10/NQ-TW ngày 10/02/2022 của Bộ Chính trị', 'state-party-numbering'],
  ['Quyết định số 749/QĐ-Tg ngày 03/6/2020', 'malformed-symbol'],
  ['Quyết định số 15/QĐ-UNBD ngày 10/2/2022', 'malformed-symbol'],
  ['Nghị định số 13/2023/ND-CP ngày 17/4/2023 của Chính phủ', 'malformed-symbol'],
  ['Nghị định số 66/NĐ-CP ngày 06/7/2021 của Chính phủ', 'malformed-symbol'],
  ['Thông tư số 01/2023/TT-VPCP ngày 05/4/2023 của Bộ Tài chính', 'symbol-issuer-mismatch'],
  ['Quyết định số 15/QĐ-UBND ngày 31/4/2021 của UBND tỉnh', 'impossible-date'],
  ['Quyết định số 15/QĐ-UBND ngày 16/3/2024 của UBND tỉnh', 'cited-after-citing'],
  ['Công văn số 172/SNV-CCHC ngày 15/01/2023 của Sở Nội vụ về khắc phục hạn chế từ kết quả CCHC năm 2023', 'dated-before-subject'],
];

test.each(wrong)('%s', async (sentence, code) => {
  const found = await checkTexts({ 'plan.txt': planOf(`Căn cứ ${sentence};`) });
  expect(codesOf(found)).toEqual([code]);
  for (const { message, evidence } of found) {
    expect(message.vi).not.toBe(message.en);
    expect(sentence.replace(/\s+/g, ' ')).toContain(evidence[0]!.quote);
  }
});

/** What looks wrong at first sight and is right. */
const right: readonly string[] = [
  'Thông tư số 01/2023/TT-VPCP ngày 05/4/2023 của Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ',
  'Nghị định số 66-CP ngày 23/9/1993 của Chính phủ',
  'Nghị quyết số 57-NQ/TW ngày 22/12/2023 của Bộ Chính trị',
  'Quy định số 37-QĐ/TW ngày 25/10/2021 của Ban Chấp hành Trung ương',
  'Thông báo kết luận số 13-KL/TW ngày 16/8/2021 của Ban Chấp hành Trung ương',
  'Kết luận số 249/TB-UBND ngày 20/6/2022 của Chủ tịch UBND tỉnh',
  'Hướng dẫn số 36-HD/VPTW ngày 03/4/2018 của Văn phòng Trung ương Đảng',
  'Công văn số 1234/CT-TTHT ngày 10/2/2022 của Cục Thuế tỉnh',
  'Công văn số 2345/UBND-KH ngày 3/3/2022 của UBND tỉnh',
  'Thông báo số 12/TB-VPCP ngày 14/1/2022 của Văn phòng Chính phủ',
  'Quyết định số 1015/QĐ-BTC ngày 11/5/2022 của Bộ trưởng Bộ Tài chính',
  'Quyết định số 132/QĐ-SKHCN ngày 11/02/2022 của Giám đốc Sở KH&CN',
  'Thông tư liên tịch số 01/2012/TTLT-BNV-BTC ngày 5/1/2012 của Bộ Nội vụ, Bộ Tài chính',
  'Thông tư số 36/2018/TT-BKHĐT ngày 10/5/2018 của Bộ KH&ĐT',
  'Quyết định số 15/QĐ-HĐTD ngày 3/2/2022 của Hội đồng tuyển dụng',
  'Đề án số 06/QĐ-TTg ngày 06/01/2022 của Thủ tướng Chính phủ',
  'Quyết định số 03/2002/BXD-QĐ ngày 10/5/2002 của Bộ Xây dựng',
  'Nghị định số 43-CP ngày 16/7/1996 của Chính phủ',
  'Quyết định số 12-QĐ/UB ngày 3/3/1998',
  'Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015',
  'Nghị quyết số 1211/2016/UBTVQH13 ngày 25/5/2016 của Ủy ban Thường vụ Quốc hội',
  'Pháp lệnh số 01/2012/UBTVQH13 ngày 22/3/2012',
  'TCVN ISO 9001:2015, QCVN 14:2008/BTNMT',
  'Nghị định 30/2020/NĐ-CP ngày 05/3/2020 (sau đây gọi là Nghị định 30); Nghị định 30',
  'Quyết định số 15/QĐ-UBND tháng 3/2024 của UBND tỉnh',
  'Kế hoạch số 20/KH-UBND ngày 12/01/2023 của UBND tỉnh về nâng cao kết quả chỉ số cải cách hành chính năm 2023',
  'Thông báo số 5/TB-SNV ngày 12/01/2023 về kết quả thi tuyển công chức năm 2023',
  'Quyết định số 7/QĐ-UBND ngày 12/01/2023 của UBND tỉnh về công bố công khai dự toán ngân sách năm 2023',
];

test.each(right)('nothing is wrong: %s', async (sentence) => {
  expect(codesOf(await checkTexts({ 'plan.txt': planOf(`Căn cứ ${sentence};`) }))).toEqual([]);
});

test('an agency belongs to its own citation only', async () => {
  const sentence =
    'Căn cứ Quyết định số 468/QĐ-TTg ngày 27/3/2021; Kế hoạch số 34/KH-UBND ngày 03/3/2022 của UBND tỉnh; Thông tư số 01/2018/TT-VPCP, Quyết định số 15/QĐ-UBND ngày 3/2/2022 của UBND tỉnh;';
  expect(codesOf(await checkTexts({ 'plan.txt': planOf(sentence) }))).toEqual([]);
});

test('letters misread by a scanner are no contradictions', async () => {
  const sentence =
    'Cân cứ Nghị dịnh sô 20/2023/NĐ-CP ngày 12/5/2023 cùa Chính phủ; Quyết đinh số 8l5/QĐ-UBND ngày 2I/6/2022; Quyết định số 620/QĐ-UBNO ngày 29/4/2021;';
  expect(codesOf(await checkTexts({ 'plan.txt': planOf(sentence) }))).toEqual([]);
});

test('without a date of its own a plan is judged by its period, else by the day of the check', async () => {
  const plan =
    'KẾ HOẠCH\nCải cách hành chính năm 2022\n\nThực hiện Quyết định số 91/QĐ-UBND ngày 11/01/2024 của UBND tỉnh Quảng Ngãi;\n\nI. MỤC ĐÍCH\n';
  expect(codesOf(await checkTexts({ 'plan.txt': plan }))).toEqual(['cited-after-citing']);
  const timeless = plan.replace(' năm 2022', '');
  expect(codesOf(await checkTexts({ 'plan.txt': timeless }))).toEqual([]);
  expect(codesOf(await checkTexts({ 'plan.txt': timeless }, '2023-12-31'))).toEqual(['cited-after-citing']);
});

test('a day without office work is a note; the same words in one document are one finding', async () => {
  const sentence =
    'Căn cứ Quyết định số 7/QĐ-UBND ngày 15/01/2023 của UBND tỉnh; theo Quyết định số 7/QĐ-UBND ngày 15/01/2023 của UBND tỉnh;';
  const found = await checkTexts({ 'plan.txt': planOf(sentence) });
  expect(found.map(({ code, severity, evidence }) => [code, severity, evidence.length])).toEqual([['no-working-day', 'note', 2]]);
});
