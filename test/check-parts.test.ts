import { dayOff } from '../pipeline/check/batch/days-off.js';
import { findingCodes } from '../pipeline/check/codes.js';
import { agree, bound, printed } from '../pipeline/check/edtf.js';
import { fitsGlob } from '../pipeline/check/glob.js';
import { bodyOfName, bodyOfSymbol } from '../pipeline/check/issuers.js';
import { isOneSlip } from '../pipeline/check/one-slip.js';
import { contradict, sameTitle } from '../pipeline/check/titles.js';

describe('titles', () => {
  test.each([
    ['về việc ban hành Kế hoạch cải cách hành chính tỉnh Quảng Ngãi giai đoạn 2021 - 2025', 'phê duyệt Kế hoạch CCHC giai đoạn 2021-2025'],
    ['quy định chi tiết một số điều và biện pháp thi hành Luật Phòng, chống tham nhũng', 'hướng dẫn thi hành Luật PCTN'],
    ['về thực hiện cơ chế một cửa, một cửa liên thông trong giải quyết thủ tục hành chính', 'về thực hiện cơ chế một cửa liên thông'],
    ['quy định về tuyển dụng, sử dụng và quản lý công chức', 'về tuyển dụng, sử dụng, quản lý công chức, viên chức'],
    [
      'phê duyệt Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2021 - 2030',
      'về Chuơng trình tổng thề cải cách hành chinh nhà nuớc',
    ],
    [
      'sửa đổi, bổ sung một số điều của các Nghị định về điều kiện đầu tư kinh doanh',
      'quy định chi tiết một số điều của Luật Hóa chất và Luật Điện lực',
    ],
    [
      'thực hiện Nghị quyết số 10-NQ/TW',
      'thực hiện Nghị quyết số 10-NQ/TW ngày 10/02/2022 của Bộ Chính trị về định hướng chiến lược địa chất, khoáng sản',
    ],
  ])('agree: %s', (a, b) => expect([contradict(a, b), contradict(b, a)]).toEqual([false, false]));

  test.each([
    ['quy định cơ chế tự chủ của tổ chức khoa học và công nghệ công lập', 'quy định cơ chế tự chủ tài chính của đơn vị sự nghiệp công lập'],
    ['về vị trí việc làm và biên chế công chức', 'về vị trí việc làm và số lượng người làm việc trong đơn vị sự nghiệp công lập'],
    [
      'quy định chi tiết Luật Đất đai về bồi thường, hỗ trợ, tái định cư',
      'quy định chi tiết Luật Giao thông đường bộ về đăng kiểm xe cơ giới',
    ],
  ])('contradict each other: %s', (a, b) => expect([contradict(a, b), contradict(b, a)]).toEqual([true, true]));

  test('the same title names the same years', () => {
    const title = 'về Kế hoạch tuyên truyền cải cách hành chính năm 2022';
    expect(sameTitle(title, 'ban hành Kế hoạch tuyên truyền CCHC năm 2022')).toBe(true);
    expect(sameTitle(title, title.replace('2022', '2023'))).toBe(false);
  });
});

test('dates agree in what both say', () => {
  expect([agree('2020-05', '2020-05-15'), agree('2020', '2020-05-XX'), agree('XXXX-05-15', '2020-05-15')]).toEqual([true, true, true]);
  expect([agree('2020-05-15', '2020-05-16'), agree('2020-06', '2020-05-15'), agree('2021', '2020-05')]).toEqual([false, false, false]);
  expect([bound('2024-02-XX', 'last'), bound('2023', 'first'), bound('XXXX-01-01', 'last')]).toEqual(['2024-02-29', '2023-01-01', null]);
  expect([printed('2023-01-15'), printed('2022-05-XX'), printed('2022')]).toEqual(['15/01/2023', 'tháng 5/2022', 'năm 2022']);
});

test('days without office work', () => {
  expect(
    ['2023-01-15', '2024-09-02', '2023-01-14', '2023-01-16', '1996-01-07', '2022-05-XX'].map((date) => dayOff(date)?.en ?? null),
  ).toEqual(['a Sunday', 'a public holiday', null, null, null, null]);
});

test('one slip makes another word', () => {
  const near = [
    ['KH-SKHCN', 'KH-SKHCCN'],
    ['UBND', 'UNBD'],
    ['649', '694'],
    ['chuyển', 'chuyền'],
    ['aa', 'aaa'],
    ['', 'a'],
  ] as const;
  for (const [a, b] of near) expect([isOneSlip(a, b), isOneSlip(b, a)]).toEqual([true, true]);
  const far = [
    ['UBND', 'UBND'],
    ['QĐ-UBND', 'NQ-HĐND'],
    ['649', '964'],
    ['', 'ab'],
    ['abcd', 'badc'],
  ] as const;
  for (const [a, b] of far) expect([isOneSlip(a, b), isOneSlip(b, a)]).toEqual([false, false]);
});

test('globs of suppressions', () => {
  expect(fitsGlob('plans/2024/a.docx', 'plans/**')).toBe(true);
  expect(fitsGlob('plans/2024/a.docx', 'plans/**/*.docx')).toBe(true);
  expect(fitsGlob('plans/a.docx', 'plans/**/*.docx')).toBe(true);
  expect(fitsGlob('plans/2024/a.docx', 'plans/*.docx')).toBe(false);
  expect(fitsGlob('plans/2024/a.docx', '?.docx')).toBe(true);
  expect(fitsGlob('plans/kế hoạch.docx'.normalize('NFD'), 'kế*.docx')).toBe(true);
  expect(fitsGlob('plans/2024/a.docx', 'plans')).toBe(false);
  const started = performance.now();
  expect(fitsGlob(`${'a'.repeat(2000)}b`, `${'*a'.repeat(200)}c`)).toBe(false);
  expect(performance.now() - started).toBeLessThan(2000);
});

test('bodies by name and by symbol', () => {
  const names = ['Bộ trưởng Bộ Tài chính', 'Sở KH&CN', 'Giám đốc Sở Nội vụ tỉnh Quảng Ngãi', 'BTV Tỉnh ủy', 'tỉnh', 'Sở Y tế và Sở Nội vụ'];
  expect(names.map(bodyOfName)).toEqual(['bo-tai-chinh', 'so-khoa-hoc-va-cong-nghe', 'so-noi-vu', 'party', null, null]);
  expect(['TT-BTC', 'QH15', 'NQ/TW', 'TTLT-BNV-BTC', 'SNV-CCHC', 'QĐ-UB', 'HĐTĐ'].map(bodyOfSymbol)).toEqual([
    'bo-tai-chinh',
    'QH',
    'party',
    null,
    'so-noi-vu',
    'UBND',
    null,
  ]);
});

test('every code is named for the field, with a meaning in both languages', () => {
  for (const [code, { meaning }] of Object.entries(findingCodes)) {
    expect(code).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(meaning.vi).toMatch(/\.$/);
    expect(meaning.en).toMatch(/\.$/);
    expect(meaning.vi).not.toBe(meaning.en);
  }
});
