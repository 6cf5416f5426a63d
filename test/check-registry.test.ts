import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { registryCodes } from '../pipeline/check/registry/codes.js';
import { openRegistry, type Registry, type RegistryCheckOptions, registryChecks } from '../pipeline/check/registry/index.js';
import { ingest } from '../pipeline/ingest.js';

const folder = mkdtempSync(join(tmpdir(), 'kehoach-check-test-'));
let shipped: Registry;
beforeAll(async () => {
  shipped = await openRegistry([]);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A plan of a department with this date and these words behind its opening. */
const document = (date: string, body: string, opening = '') =>
  `UBND TỈNH QUẢNG NGÃI
SỞ NỘI VỤ
-------
Số: 12/KH-SNV
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
---------------
Quảng Ngãi, ngày ${date}

KẾ HOẠCH
Cải cách hành chính năm ${date.slice(-4)}
${opening}
Sở Nội vụ ban hành Kế hoạch như sau:
I. NỘI DUNG
${body}`;

async function check(text: string, options: RegistryCheckOptions = {}, registry = shipped) {
  const plan = await ingest({ bytes: new TextEncoder().encode(text), path: 'plan.txt' });
  return registryChecks(registry, options)({ file: 'plan.txt', plan });
}
const codes = async (...args: Parameters<typeof check>) => (await check(...args)).map(({ code }) => code);

describe('date, title and issuer', () => {
  test('a wrong date of a decree is told with both sides, the source and the day of the record', async () => {
    const [finding, ...more] = await check(
      document('15 tháng 3 năm 2022', '1. Thực hiện Nghị định số 62/2020/NĐ-CP ngày 10/6/2020 của Chính phủ.'),
    );
    expect(more).toEqual([]);
    expect(finding).toMatchObject({
      code: 'registry-date-mismatch',
      severity: 'error',
      expected: '2020-06-01',
      met: '2020-06-10',
      key: 'nghi-dinh/62/2020/nd-cp',
    });
    expect(finding!.evidence.map(({ file, item }) => [file, item])).toEqual([
      ['plan.txt', 'r1'],
      ['registry/documents.tsv', null],
    ]);
    expect(finding!.message.vi).toContain('cập nhật 01/07/2025');
    expect(finding!.message.en).toContain('as of 2025-07-01');
  });
  test('the same from several mentions is one finding', async () => {
    const cited = 'Nghị định số 62/2020/NĐ-CP ngày 10/6/2020 của Chính phủ';
    const [finding] = await check(document('15 tháng 3 năm 2022', `1. Thực hiện ${cited}.\n2. Báo cáo theo ${cited}.`));
    expect(finding!.evidence.map(({ item }) => item)).toEqual(['r1', 'r2', null]);
  });
  test('a title that means another document', async () => {
    const cited =
      'Nghị định số 60/2021/NĐ-CP ngày 21/6/2021 của Chính phủ quy định cơ chế tự chủ của tổ chức khoa học và công nghệ công lập';
    expect(await codes(document('15 tháng 3 năm 2022', `1. Thực hiện ${cited}.`))).toEqual(['registry-title-mismatch']);
  });
  test.each([
    'Nghị định số 60/2021/NĐ-CP ngày 21/6/2021 của Chính phủ quy định cơ chế tự chủ tài chính của đơn vị sự nghiệp công lập',
    'Nghị định số 60/2021/NĐ-CP ngày 21/6/2021 của Chính phủ về cơ chế tự chủ của đơn vị sự nghiệp',
    'Nghị định số 60/2021/NĐ-CP',
    'Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ ban hành Chương trình tổng thể CCHC nhà nước giai đoạn 2021 - 2030',
    'Luật Phòng, chống tham nhũng số 36/2018/QH14 ngày 20/11/2018',
  ])('agrees: %s', async (cited) => {
    expect(await check(document('15 tháng 3 năm 2022', `1. Thực hiện ${cited}.`))).toEqual([]);
  });
  test('a law by the number of another', async () => {
    expect(await codes(document('15 tháng 3 năm 2022', '1. Thực hiện Luật Tố cáo số 36/2018/QH14 ngày 20/11/2018.'))).toEqual([
      'registry-title-mismatch',
    ]);
  });
  test('a law by name and year with another day: less sure than by its number', async () => {
    const found = await check(document('15 tháng 3 năm 2022', '1. Thực hiện Luật Tố cáo ngày 12/8/2018.'));
    expect(found).toMatchObject([{ code: 'registry-date-mismatch', severity: 'warning', expected: '2018-06-12' }]);
  });
  test('a law by name with the day of another year; a day that fits no version is unknown', async () => {
    const law = (date: string) => document('30 tháng 3 năm 2017', `1. Thực hiện Luật Giao dịch điện tử ngày ${date}.`);
    expect(await check(law('29/11/2015'))).toMatchObject([{ code: 'registry-date-mismatch', severity: 'warning', expected: '2005-11-29' }]);
    expect(await check(law('30/11/2015'))).toEqual([]);
  });
  test('the issuer, where the symbol does not tell it', async () => {
    const path = join(folder, 'issuer.csv');
    writeFileSync(path, 'identifier,type,date,issuer,locality\n5/KH-BCĐ,Kế hoạch,2021-03-01,Ủy ban nhân dân tỉnh,Quảng Ngãi\n');
    const registry = await openRegistry([path], { shipped: false });
    const cited = (issuer: string) => document('15 tháng 3 năm 2022', `1. Thực hiện Kế hoạch số 5/KH-BCĐ ngày 01/3/2021 của ${issuer}.`);
    expect(await codes(cited('UBND tỉnh'), {}, registry)).toEqual([]);
    expect(await codes(cited('HĐND tỉnh'), {}, registry)).toEqual(['registry-issuer-mismatch']);
  });
  test('equal numbers of two provinces are two documents', async () => {
    const registry = await openRegistry(['fixtures/registry/documents.csv'], { shipped: false });
    expect(
      await check(document('15 tháng 3 năm 2022', '1. Thực hiện Quyết định số 17/QĐ-UBND ngày 04/3/2021 của UBND tỉnh.'), {}, registry),
    ).toEqual([]);
    const other = document('15 tháng 3 năm 2022', '1. Thực hiện Quyết định số 17/QĐ-UBND ngày 08/02/2021 của UBND tỉnh.');
    expect(await codes(other, {}, registry)).toEqual(['registry-date-mismatch']);
  });
});

describe('in force on the day of the citing document', () => {
  const old = '1. Thực hiện Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 của Chính phủ.';
  test('a later repeal is no fault of an old plan', async () => {
    expect(await check(document('15 tháng 3 năm 2022', old))).toEqual([]);
    expect(await check(document('30 tháng 6 năm 2025', old))).toEqual([]);
  });
  test('what was replaced before is told with its successor', async () => {
    expect(await check(document('01 tháng 7 năm 2025', old))).toMatchObject([
      { code: 'cited-not-in-force', severity: 'warning', expected: '118/2025/NĐ-CP', met: '61/2018/NĐ-CP' },
    ]);
  });
  test('another day can be asked for', async () => {
    expect(await codes(document('15 tháng 3 năm 2022', old), { asOf: '2026-01-01' })).toEqual(['cited-not-in-force']);
    expect(await codes(document('01 tháng 8 năm 2025', old), { asOf: '2024-01-01' })).toEqual([]);
  });
  test.each([
    'Nghị định số 118/2025/NĐ-CP thay thế Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 của Chính phủ.',
    'Bãi bỏ Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 của Chính phủ.',
    'Trước đây, theo Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 của Chính phủ, hồ sơ được nộp trực tiếp.',
    'Thông tư số 01/2018/TT-VPCP ngày 23/11/2018 của Văn phòng Chính phủ hướng dẫn thi hành một số quy định của Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 của Chính phủ.',
    'Thực hiện Nghị định số 60/2021/NĐ-CP ngày 21/6/2021 của Chính phủ.',
  ])('no fault: %s', async (text) => {
    expect(await check(document('01 tháng 8 năm 2025', `1. ${text}`))).toEqual([]);
  });
  test('without a date the plan is no older than what it cites, but one miscopied date decides nothing', async () => {
    const blank = (others: string) => `KẾ HOẠCH\nCải cách hành chính năm 2026\nSở Nội vụ ban hành Kế hoạch như sau:\n${old}\n${others}`;
    const later = '2. Thực hiện Quyết định số 5/QĐ-UBND ngày 05/01/2026 của UBND tỉnh Quảng Ngãi.';
    expect(await codes(blank(later))).toEqual([]);
    expect(await codes(blank(`${later}\n3. Thực hiện Quyết định số 6/QĐ-UBND ngày 06/01/2026 của UBND tỉnh Quảng Ngãi.`))).toEqual([
      'cited-not-in-force',
    ]);
  });
  test('a basis that takes effect later is a note', async () => {
    const opening = 'Căn cứ Luật Lưu trữ số 33/2024/QH15 ngày 21 tháng 6 năm 2024;';
    expect(await check(document('12 tháng 3 năm 2025', '1. Số hóa.', opening))).toMatchObject([
      { code: 'cited-not-yet-in-force', severity: 'note' },
    ]);
  });
});

describe('a law by name alone is the version of the day', () => {
  test('one version is in force', async () => {
    for (const date of ['15 tháng 3 năm 2012', '15 tháng 3 năm 2022'])
      expect(await check(document(date, '1. Thực hiện Luật Phòng, chống tham nhũng.'))).toEqual([]);
  });
  test('no version is in force any more', async () => {
    expect(await check(document('15 tháng 10 năm 2025', '1. Thực hiện Luật Khoa học và công nghệ.'))).toMatchObject([
      { code: 'cited-not-in-force', met: '29/2013/QH13', expected: '93/2025/QH15' },
    ]);
  });
  test('an unknown law is unknown', async () => {
    expect(await check(document('15 tháng 3 năm 2022', '1. Thực hiện Luật Sao Hỏa.'))).toEqual([]);
  });
});

test('every code is in the table, with the gravest severity that it has', async () => {
  const text = document('01 tháng 8 năm 2025', '1. Thực hiện Nghị định số 61/2018/NĐ-CP ngày 24/4/2018 của Chính phủ.');
  const found = await check(text);
  expect(found.map(({ code }) => code)).toEqual(['registry-date-mismatch', 'cited-not-in-force']);
  for (const { code, severity } of found) expect(registryCodes[code]?.severity).toBe(severity);
});

test('a single case of another day is no normative document of that number and year', async () => {
  const file = join(folder, 'series.tsv');
  writeFileSync(
    file,
    'identifier\ttype\ttitle\tdate\tissuer\tlocality\n48/2021/QĐ-UBND\tQuyết định\tquy định chức năng\t2021-09-22\tUBND tỉnh\tQuảng Ngãi\n',
  );
  const registry = await openRegistry([file]);
  const cited = (words: string) =>
    check(document('15 tháng 3 năm 2022', `1. Thực hiện Quyết định số ${words} của UBND tỉnh.`), {}, registry);
  expect(await cited('48/QĐ-UBND ngày 12/01/2021')).toEqual([]);
  expect(await cited('48/QĐ-UBND ngày 22/9/2021')).toEqual([]);
  expect(await cited('48/2021/QĐ-UBND ngày 22/8/2021')).toMatchObject([{ code: 'registry-date-mismatch' }]);
});
