import { checkTexts, codesOf, planOf } from './check-texts.js';

const cite = (...sentences: string[]): Record<string, string> =>
  Object.fromEntries(
    sentences.map((sentence, index) => [
      `${'abcdef'[index]}.txt`,
      planOf(`Căn cứ ${sentence};`, 'Quảng Ngãi', 'ngày 15 tháng 12 năm 2025'),
    ]),
  );

test('one number with two dates: the majority and both sides are told', async () => {
  const [found, ...others] = await checkTexts(
    cite(
      'Quyết định số 468/QĐ-TTg ngày 27/3/2021 của Thủ tướng Chính phủ',
      'Quyết định số 468/QĐ-TTg ngày 27/02/2021 của Thủ tướng Chính phủ; Quyết định 468/QĐ-TTg tháng 3/2021',
      'Quyết định số 468/QĐ-TTg ngày 27 tháng 3 năm 2021 của Thủ tướng Chính phủ',
    ),
  );
  expect(others).toEqual([]);
  expect(found).toMatchObject({
    code: 'conflicting-dates',
    severity: 'error',
    expected: '2021-03-27',
    met: '2021-02-27 (1×)',
    key: 'quyet-dinh/468/2021/qd-ttg',
  });
  expect(found!.evidence.map(({ file }) => file)).toEqual(['b.txt', 'a.txt', 'c.txt', 'b.txt']);
});

test('a slip of the year is seen where the title is the same, and only noted where the day alone is', async () => {
  const title = 'phê duyệt Đề án đổi mới việc thực hiện cơ chế một cửa';
  const codes = async (...sentences: string[]) => (await checkTexts(cite(...sentences))).map(({ code, severity }) => `${severity} ${code}`);
  expect(
    await codes(
      `Quyết định số 468/QĐ-UBND ngày 26/3/2021 của UBND tỉnh ${title}`,
      `Quyết định số 468/QĐ-UBND ngày 26/3/2020 của UBND tỉnh ${title}`,
    ),
  ).toEqual(['warning conflicting-dates']);
  expect(
    await codes('Quyết định số 468/QĐ-UBND ngày 26/3/2021 của UBND tỉnh', 'Quyết định số 468/QĐ-UBND ngày 26/3/2020 của UBND tỉnh'),
  ).toEqual(['note conflicting-dates']);
});

const title = 'ban hành Kế hoạch cải thiện chỉ số năng lực cạnh tranh cấp tỉnh';

test.each([
  [
    'equal numbers of two years',
    'Quyết định số 1441/QĐ-UBND ngày 05/8/2021 của UBND tỉnh',
    'Quyết định số 1441/QĐ-UBND ngày 09/8/2022 của UBND tỉnh',
  ],
  [
    'equal numbers of two types',
    'Quyết định số 93/QĐ-UBND ngày 24/01/2022 của UBND tỉnh',
    'Nghị quyết số 93/NQ-HĐND ngày 08/12/2021 của HĐND tỉnh',
  ],
  [
    'a new province counts anew',
    'Quyết định số 120/QĐ-UBND ngày 20/02/2025 của UBND tỉnh',
    'Quyết định số 120/QĐ-UBND ngày 10/7/2025 của UBND tỉnh',
  ],
  [
    'numbers of one day',
    'Quyết định số 1255/QĐ-UBND ngày 22/12/2021 của UBND tỉnh',
    'Quyết định số 1256/QĐ-UBND ngày 22/12/2021 của UBND tỉnh',
  ],
  [
    'numbers given some days before',
    'Quyết định số 1889/QĐ-UBND ngày 23/7/2021 của UBND tỉnh',
    'Quyết định số 1884/QĐ-UBND ngày 28/7/2021 của UBND tỉnh',
  ],
  [
    'a decree and what amends it',
    'Nghị định số 24/2014/NĐ-CP ngày 04/4/2014 của Chính phủ quy định tổ chức các cơ quan chuyên môn thuộc Ủy ban nhân dân tỉnh',
    'Nghị định số 107/2020/NĐ-CP ngày 14/9/2020 của Chính phủ sửa đổi, bổ sung một số điều của Nghị định số 24/2014/NĐ-CP ngày 04/4/2014 của Chính phủ',
  ],
  [
    'a law by name and by number',
    'Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015',
    'Luật Tổ chức chính quyền địa phương số 77/2015/QH13 ngày 19/6/2015',
  ],
  ['two versions of a standard', 'TCVN ISO 9001:2015', 'TCVN ISO 9001:2008'],
  [
    'Party numbers begin anew with each term',
    'Nghị quyết số 12-NQ/TU ngày 05/02/2020 của Tỉnh ủy',
    'Nghị quyết số 04-NQ/TU ngày 19/10/2020 của Tỉnh ủy',
  ],
  [
    'a title cut short and abbreviated',
    `Quyết định số 649/QĐ-UBND ngày 26/7/2021 của UBND tỉnh ${title}`,
    'Quyết định số 649/QĐ-UBND ngày 26/7/2021 V/v cải thiện chỉ số NLCT',
  ],
  [
    'the Chairman for the Committee',
    'Thông báo số 249/TB-UBND ngày 20/6/2022 của Chủ tịch UBND tỉnh',
    'Thông báo số 249/TB-UBND ngày 20/6/2022 của Ủy ban nhân dân tỉnh Quảng Ngãi',
  ],
  [
    'a council of a new term counts anew',
    'Nghị quyết số 12/NQ-HĐND ngày 15/4/2021 của HĐND tỉnh',
    'Nghị quyết số 12/NQ-HĐND ngày 22/7/2021 của HĐND tỉnh',
  ],
  ['a law made anew', 'Luật Ngân sách nhà nước ngày 25/6/2015', 'Luật Ngân sách nhà nước ngày 25/6/2025'],
  [
    'a normative decision and another of the same number',
    'Quyết định số 48/2021/QĐ-UBND ngày 22/9/2021 của UBND tỉnh',
    'Quyết định số 48/QĐ-UBND ngày 11/01/2021 của UBND tỉnh',
  ],
  [
    'two levels where no issuer is named',
    'Quyết định số 768/QĐ-UBND ngày 26/8/2021 của UBND tỉnh',
    'Quyết định số 3456/QĐ-UBND ngày 05/3/2021',
  ],
])('no alarm: %s', async (_, one, other) => {
  expect(await checkTexts(cite(one, other))).toEqual([]);
});

test('equal numbers of different provinces are different documents', async () => {
  const found = await checkTexts({
    'a.txt': planOf('Căn cứ Quyết định số 649/QĐ-UBND ngày 26/7/2021 của UBND tỉnh về cải thiện chỉ số năng lực cạnh tranh;'),
    'b.txt': planOf('Căn cứ Quyết định số 649/QĐ-UBND ngày 12/4/2021 của UBND tỉnh về quy hoạch chi tiết khu công nghiệp;', 'Lào Cai'),
  });
  expect(found).toEqual([]);
});

test.each([
  [
    'titles of two matters',
    'Nghị định số 60/2021/NĐ-CP ngày 21/6/2021 của Chính phủ quy định cơ chế tự chủ của tổ chức khoa học và công nghệ công lập',
    'Nghị định số 60/2021/NĐ-CP ngày 21/6/2021 của Chính phủ quy định cơ chế tự chủ tài chính của đơn vị sự nghiệp công lập',
    'conflicting-titles',
  ],
  [
    'a letter too many',
    'Kế hoạch số 1891/KH-SKHCN ngày 30/12/2021',
    'Kế hoạch số 1891/KH-SKHCCN ngày 30/12/2021',
    'near-identical-identifiers',
  ],
  [
    'digits exchanged',
    `Quyết định số 649/QĐ-UBND ngày 26/7/2021 của UBND tỉnh ${title}`,
    `Quyết định số 694/QĐ-UBND ngày 26/7/2021 của UBND tỉnh ${title}`,
    'near-identical-identifiers',
  ],
  [
    'a number before its time',
    'Quyết định số 1256/QĐ-UBND ngày 05/01/2021 của UBND tỉnh',
    'Quyết định số 768/QĐ-UBND ngày 26/8/2021 của UBND tỉnh',
    'impossible-sequence',
  ],
  [
    'two central bodies',
    'Nghị quyết số 57-NQ/TW ngày 22/12/2023 của Bộ Chính trị về đột phá phát triển khoa học',
    'Nghị quyết số 57-NQ/TW ngày 22/12/2023 của Ban Bí thư về đột phá phát triển khoa học',
    'conflicting-issuers',
  ],
])('%s', async (_, one, other, code) => {
  const found = await checkTexts(cite(one, other));
  expect(codesOf(found)).toEqual([code]);
  expect(new Set(found[0]!.evidence.map(({ file }) => file))).toEqual(new Set(['a.txt', 'b.txt']));
  expect(found[0]!.expected).toBeNull();
});

test('in one document, UBND tỉnh is one place even where nobody says which', async () => {
  const text =
    'KẾ HOẠCH\nCải cách hành chính\n\nCăn cứ Quyết định số 91/QĐ-UBND ngày 11/01/2024 của UBND tỉnh; theo Quyết định số 91/QĐ-UBND ngày 15/02/2024 của UBND tỉnh;\n\nI. MỤC ĐÍCH\n';
  const inOne = await checkTexts({ 'a.txt': text });
  expect(codesOf(inOne)).toEqual(['conflicting-dates']);
  expect(inOne[0]!.key).toBeNull();
  const [first, second] = [text.replace(/;.*;/, ';'), text.replace(/Căn cứ .*; theo/, 'Theo')];
  expect(await checkTexts({ 'a.txt': first, 'b.txt': second })).toEqual([]);
});

test('a vague date speaks for none of two that it agrees with', async () => {
  const head = 'Quyết định số 468/QĐ-TTg';
  const found = await checkTexts(cite(`${head} ngày 27/3/2021`, `${head} ngày 27/02/2021`, `${head} năm 2021; ${head} năm 2021;`));
  expect(found.map(({ code, met }) => [code, met])).toEqual([['conflicting-dates', '2021-03-27 (1×); 2021-02-27 (1×)']]);
});

test('of many numbers in a row the one that does not fit is told', async () => {
  const row = [
    '620/QĐ-UBND ngày 29/4/2021',
    '649/QĐ-UBND ngày 26/7/2021',
    '768/QĐ-UBND ngày 26/8/2021',
    '700/QĐ-UBND ngày 02/01/2021',
    '1256/QĐ-UBND ngày 22/12/2021',
  ];
  const found = await checkTexts(cite(row.map((words) => `Quyết định số ${words} của UBND tỉnh`).join('; ')));
  expect(found.map(({ code, met }) => [code, met])).toEqual([['impossible-sequence', '700/QĐ-UBND (2021-01-02)']]);
});
