import { planCodes } from '../pipeline/check/plan/codes.js';
import { planChecks } from '../pipeline/check/plan/index.js';
import { ingest } from '../pipeline/ingest.js';
import { planFindings, planText, taskTable } from './helpers/checked-plan.js';

const codes = async (text: string) => (await planFindings(text)).map(({ code }) => code);

describe('the seeds', () => {
  const found = async (seed: string) => {
    const plan = await ingest(`seeds/${seed}.txt`);
    const findings = planChecks.flatMap((check) => check({ file: seed, plan }));
    for (const { evidence } of findings)
      for (const { span, quote } of evidence)
        if (span) expect(plan.text.slice(span.start, span.end).replace(/\s+/gu, ' ').trim()).toBe(quote);
    return findings
      .filter(({ severity }) => severity !== 'note')
      .map(({ code, evidence }) => [code, ...evidence.map(({ quote }) => quote.slice(0, 40))]);
  };
  test.each([
    ['000_c51ba32f5273de07', []],
    ['001_8e5f4e6f5c0b4817', []],
    [
      '002_4cca7286993ba5db',
      [
        ['numbering-gap', '3. Đẩy mạnh tuyên truyền các kết quả hoạ', '5. Tuyên truyền việc duy trì, cải tiến h'],
        ['unit-two-names', 'Phòng Quản lý Tiêu chuẩn Đo lường Chất l', 'Chi cục Tiêu chuẩn Đo lường Chất lượng'],
      ],
    ],
    [
      '003_b44dab214b892303',
      [
        ['numbering-gap', 'Kiểm tra, rà soát, hệ thống hóa văn bản ', 'Triển khai thực hiện có hiệu quả Kế hoạc'],
        ['period-contradiction', 'giai đoạn 2012-2025', 'Cải cách hành chính của Sở Khoa học và C'],
        ['vague-citation', 'Nghị định của Chính phủ'],
      ],
    ],
    [
      '004_49d9910dd6a19b51',
      [
        ['year-outside-period', 'Trong năm 2023', 'Mức độ hài lòng về thủ tục hành chính', 'Thực hiện các biện pháp khắc phục những '],
        ['two-time-limits', 'đến hết ngày 30/11', 'Trước ngày 30/11'],
      ],
    ],
  ])('%s', async (seed, expected) => expect(await found(seed)).toEqual(expected));
});

describe('numbering', () => {
  const items = (...markers: string[]) =>
    planText({ body: `I. NỘI DUNG\n\n${markers.map((marker) => `${marker} Rà soát văn bản.`).join('\n\n')}` });
  test.each([
    [['1.', '2.', '4.'], ['numbering-gap']],
    [['1.', '2.', '2.'], ['numbering-repeat']],
    [['a)', 'b)', 'c)', 'd)', 'đ)', 'e)', 'g)'], []],
    [['a)', 'b)', 'c)', 'd)', 'e)', 'g)', 'h)', 'i)', 'k)'], []],
    [['1.', '2.', '3.'], []],
  ])('%s', async (markers, expected) => expect(await codes(items(...markers))).toEqual(expected));
  test('groups of a table, with the group that stands before', async () => {
    const line = (...cells: string[]) => `| ${cells.join(' | ')} |`;
    const group = (marker: string, name: string) => line(marker, `**${name}**`, '', '', '', '');
    const row = (marker: string, name: string) => line(marker, name, 'Báo cáo', 'Văn phòng Sở', '', 'Năm 2022');
    const head = ['TT', 'Nhiệm vụ', 'Sản phẩm', 'Đơn vị chủ trì', 'Đơn vị phối hợp', 'Thời gian hoàn thành'];
    const table = [
      line(...head),
      line(...head.map(() => '---')),
      group('I', 'Cải cách thể chế'),
      row('1', 'Rà soát văn bản quy phạm pháp luật'),
      row('2', 'Theo dõi thi hành pháp luật'),
      group('III', 'Cải cách tổ chức bộ máy'),
      row('1', 'Sắp xếp các đơn vị sự nghiệp'),
    ];
    const found = await planFindings(planText({ body: table.join('\n') }));
    expect(found.map(({ code, evidence }) => [code, ...evidence.map(({ quote }) => quote)])).toEqual([
      ['numbering-gap', 'Cải cách thể chế', 'Cải cách tổ chức bộ máy'],
    ]);
  });
  test('numbers of a quoted text are its own', async () => {
    const body = 'I. NỘI DUNG\n\n1. Sửa đổi như sau:\n\n“4. Rà soát văn bản.\n\n5. Báo cáo kết quả.”\n\n2. Tổ chức thực hiện.';
    expect(await codes(planText({ body }))).toEqual([]);
  });
});

describe('years and time limits', () => {
  const row = (time: string, task = 'Rà soát thủ tục hành chính của các đơn vị') =>
    taskTable([[task, 'Báo cáo', 'Văn phòng Sở', 'Thanh tra tỉnh', time]]);
  test.each([
    ['Trong năm 2021', ['year-outside-period']],
    ['Năm 2022', []],
    ['Trước ngày 10/02/2022', ['deadline-before-plan']],
    ['Trước ngày 10/02/2023', []],
    ['Trước ngày 10/02', []],
    ['Quý I/2022', []],
    ['Hằng năm', []],
  ])('%s in a plan for 2022 of 15/3/2022', async (time, expected) => {
    expect(await codes(planText({ date: '15 tháng 3 năm 2022', body: row(time) }))).toEqual(expected);
  });
  test('a day of the year before prepares the plan, unless its date is known', async () => {
    expect(await codes(planText({ body: row('Tháng 12/2021') }))).toEqual([]);
  });
  test.each([
    ['Giải ngân kinh phí không tự chủ (đến hết ngày 30/11)', 'Trước ngày 30/11', ['two-time-limits']],
    ['Giải ngân kinh phí không tự chủ (đến hết ngày 30/11)', 'Trước ngày 15/12', []],
    ['Giải ngân kinh phí từ ngày 01/01 đến ngày 31/12', 'Trước ngày 30/11', []],
  ])('%s: %s', async (task, time, expected) => expect(await codes(planText({ body: row(time, task) }))).toEqual(expected));
  test.each([
    ['2012 - 2025', ['period-contradiction']],
    ['2021 - 2026', ['period-contradiction']],
    ['2022 - 2025', []],
    ['2016 - 2020', []],
    ['2021 - 2030', []],
  ])('Kế hoạch cải cách hành chính giai đoạn %s in the plan for 2021 - 2025', async (years, expected) => {
    const body = `Sở Nội vụ ban hành Kế hoạch cải cách hành chính giai đoạn ${years} như sau:\n\nI. NỘI DUNG\n\n1. Rà soát.`;
    expect(await codes(planText({ title: 'Cải cách hành chính giai đoạn 2021 - 2025', body }))).toEqual(expected);
  });
  test("another body's plan has a period of its own", async () => {
    const body =
      'Thực hiện Kế hoạch cải cách hành chính của tỉnh giai đoạn 2012 - 2025, Sở Nội vụ ban hành kế hoạch như sau:\n\n1. Rà soát.';
    expect(await codes(planText({ title: 'Cải cách hành chính giai đoạn 2021 - 2025', body }))).toEqual([]);
  });
  test('results to be reported before the work ends are a note', async () => {
    const table = taskTable([
      ['Kiểm tra công vụ tại các đơn vị', 'Kết luận', 'Thanh tra tỉnh', '', 'Quý IV/2022'],
      ['Tổng hợp, báo cáo kết quả thực hiện kế hoạch năm 2022', 'Báo cáo', 'Văn phòng Sở', '', 'Trước ngày 15/11/2022'],
    ]);
    expect(await planFindings(planText({ body: table }))).toMatchObject([
      { code: 'report-before-work-ends', severity: 'note', met: '2022-11-14' },
    ]);
  });
});

test('every code is in the table, and none is graver than it says', async () => {
  const order = ['note', 'warning', 'error'];
  for (const seed of ['002_4cca7286993ba5db', '003_b44dab214b892303', '004_49d9910dd6a19b51']) {
    const plan = await ingest(`seeds/${seed}.txt`);
    for (const { code, severity, message } of planChecks.flatMap((check) => check({ file: seed, plan }))) {
      expect(order.indexOf(severity)).toBeLessThanOrEqual(order.indexOf(planCodes[code]!.severity));
      expect(message.vi === message.en).toBe(false);
    }
  }
});
