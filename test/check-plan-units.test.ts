import { planFindings, planText, taskTable } from './helpers/checked-plan.js';

const codes = async (text: string) => (await planFindings(text)).map(({ code }) => code);
const task = 'Rà soát thủ tục hành chính của các đơn vị trực thuộc';

describe('lead and coordinator', () => {
  const row = (lead: string, others: string) => planText({ body: taskTable([[task, 'Báo cáo', lead, others, 'Năm 2022']]) });
  test.each([
    ['Phòng Cải cách hành chính', 'Thanh tra tỉnh, Phòng Cải cách hành chính', ['lead-coordinates-itself']],
    ['Phòng Cải cách hành chính', 'Thanh tra tỉnh', []],
    ['Các phòng, đơn vị', 'Các phòng, đơn vị', []],
    ['Văn phòng Sở và các phòng, đơn vị thuộc Sở', 'Các phòng, đơn vị thuộc Sở', []],
  ])('%s: %s', async (lead, others, expected) => expect(await codes(row(lead, others))).toEqual(expected));
  test('who leads one duty of a cell may coordinate in another: a note', async () => {
    const lead = 'Sở Y tế triển khai tại các cơ sở khám bệnh, chữa bệnh; Sở Khoa học và Công nghệ triển khai hạ tầng và dữ liệu dùng chung';
    expect((await planFindings(row(lead, 'Sở Y tế'))).map(({ severity }) => severity)).toEqual(['note']);
  });
  test('labels give the roles as a table does', async () => {
    const body =
      '1. Tuyên truyền cải cách hành chính\n\n- Đơn vị chủ trì: Trung tâm Công nghệ thông tin.\n\n- Đơn vị phối hợp: Thanh tra Sở; Trung tâm Công nghệ thông tin.\n\n- Thời gian: Năm 2022.';
    expect(await codes(planText({ body }))).toEqual(['lead-coordinates-itself']);
  });
  test('running text may tell of several duties', async () => {
    const body =
      '1. Tuyên truyền cải cách hành chính\n\nCác phòng phối hợp với Trung tâm Công nghệ thông tin đăng bài.\n\n- Đơn vị chủ trì: Trung tâm Công nghệ thông tin.\n\n- Đơn vị phối hợp: Các phòng.\n\n- Thời gian: Năm 2022.';
    expect(await codes(planText({ body }))).toEqual([]);
  });
});

describe('body and annex', () => {
  const plan = (body: string, row: readonly [string, string, string, string, string]) =>
    planText({ body: `I. NHIỆM VỤ\n\n${body}\n\nPHỤ LỤC\n\nDANH MỤC NHIỆM VỤ\n\n${taskTable([row])}` });
  const block = (lead: string, time: string) =>
    `1. Xây dựng cơ sở dữ liệu cán bộ, công chức, viên chức dùng chung toàn tỉnh\n\n- Đơn vị chủ trì: ${lead}.\n\n- Thời gian thực hiện: ${time}.`;
  const title = 'Xây dựng cơ sở dữ liệu cán bộ, công chức, viên chức dùng chung toàn tỉnh';
  test.each([
    ['Phòng Công chức viên chức', 'Quý III/2022', []],
    ['Phòng Tổ chức biên chế', 'Quý III/2022', ['body-annex-units']],
    ['Phòng Công chức viên chức', 'Quý IV/2022', ['body-annex-deadline']],
  ])('the annex says %s, %s', async (lead, time, expected) => {
    expect(await codes(plan(block('Phòng Công chức viên chức', 'Quý III/2022'), [title, 'Hệ thống', lead, '', time]))).toEqual(expected);
  });
  test('another task of the same words but one is another task', async () => {
    const other = title.replace('cán bộ', 'hồ sơ đất đai của');
    expect(
      await codes(
        plan(block('Phòng Công chức viên chức', 'Quý III/2022'), [other, 'Hệ thống', 'Phòng Tổ chức biên chế', '', 'Quý IV/2022']),
      ),
    ).toEqual([]);
  });
});

describe('totals and their parts', () => {
  const block = (text: string) =>
    planText({ body: `1. Tuyên truyền qua ${text}\n\n- Đơn vị chủ trì: Văn phòng Sở.\n\n- Thời gian thực hiện: Năm 2022.` });
  test.each([
    ['36 chuyên mục (12 chuyên mục trên sóng phát thanh, 12 chuyên mục trên sóng truyền hình và 12 chuyên mục trên báo)', []],
    [
      '38 chuyên mục (12 chuyên mục trên sóng phát thanh, 12 chuyên mục trên sóng truyền hình và 12 chuyên mục trên báo)',
      ['total-mismatch'],
    ],
    ['38 chuyên mục, trong đó 12 chuyên mục trên sóng phát thanh và 12 chuyên mục trên báo', []],
  ])('%s', async (text, expected) => expect(await codes(block(text))).toEqual(expected));
  const list = (count: string, items: readonly string[]) =>
    planText({ body: `1. Kiểm tra tại ${count} đơn vị gồm:\n\n${items.map((item) => `- ${item};`).join('\n\n')}\n\n2. Báo cáo kết quả.` });
  test.each([
    ['03', ['Văn phòng Sở', 'Thanh tra Sở', 'Trung tâm Lưu trữ'], []],
    ['04', ['Văn phòng Sở', 'Thanh tra Sở', 'Trung tâm Lưu trữ'], ['total-mismatch']],
    ['28', ['20 sở, ban, ngành', 'Các huyện, thị xã, thành phố'], []],
  ])('%s đơn vị gồm: %s', async (count, items, expected) => expect(await codes(list(count, items))).toEqual(expected));
});

test.each([
  ['Rà soát thủ tục hành chính của các đơn vị trực thuộc', ['product-repeats-task']],
  ['Báo cáo kết quả rà soát thủ tục hành chính', []],
  ['Thủ tục hành chính', []],
])('product: %s', async (product, expected) => {
  expect(await codes(planText({ body: taskTable([[task, product, 'Văn phòng Sở', '', 'Năm 2022']]) }))).toEqual(expected);
});

describe('names of units', () => {
  const rows = (...leads: string[]) =>
    planText({ body: taskTable(leads.map((lead, index) => [`${task} đợt ${index + 1}`, 'Báo cáo', lead, '', 'Năm 2022'])) });
  test.each([
    [['Phòng Quản lý Tiêu chuẩn Đo lường Chất lượng', 'Chi cục Tiêu chuẩn Đo lường Chất lượng'], ['unit-two-names']],
    [['Phòng Quản lý Tiêu chuẩn Đo lường Chất lượng', 'Phòng Tiêu chuẩn Đo lường Chất lượng'], ['unit-two-names']],
    [['Trung tâm Ứng dụng và Dịch vụ khoa học công nghệ', 'Trung tâm Ứng dụng và Dịch vụ KHCN'], []],
    [['Phòng Y tế', 'Trung tâm Y tế'], []],
    [['Sở Khoa học và Công nghệ', 'Bộ Khoa học và Công nghệ'], []],
    [['Phòng Giáo dục và Đào tạo', 'Sở Giáo dục và Đào tạo'], []],
    [['Sở Văn hóa, Thể thao và Du lịch', 'Sở Văn hoá, Thể thao và Du lịch'], []],
  ])('%s', async (leads, expected) => expect(await codes(rows(...leads))).toEqual(expected));
  test('an official name with one letter wrong', async () => {
    expect(await planFindings(rows('Sở Văn hóa, Thể thao và Du lich', 'Sở Thông tin và Truyền thôn'))).toMatchObject([
      { code: 'unit-misspelled', expected: 'Sở Thông tin và Truyền thông', suggestion: 'Sở Thông tin và Truyền thông' },
    ]);
  });
});

describe('units that were gone on the date of the plan', () => {
  const rows = (date: string, lead: string, year: string) =>
    planText({ date, title: `Cải cách hành chính năm ${year}`, body: taskTable([[task, 'Báo cáo', lead, '', `Năm ${year}`]]) });
  test.each([
    ['10 tháng 7 năm 2025', 'UBND huyện Bình Sơn', '2025', ['unit-no-longer-exists']],
    ['10 tháng 6 năm 2025', 'UBND huyện Bình Sơn', '2025', []],
    ['10 tháng 3 năm 2025', 'Sở Thông tin và Truyền thông', '2025', ['unit-no-longer-exists']],
    ['10 tháng 2 năm 2025', 'Sở Thông tin và Truyền thông', '2025', []],
    ['10 tháng 7 năm 2025', 'Sở Nội vụ tỉnh Kon Tum', '2025', ['unit-no-longer-exists']],
    ['10 tháng 7 năm 2025', 'UBND thành phố Hà Nội', '2025', []],
    ['10 tháng 7 năm 2025', 'UBND xã Bình Sơn', '2025', []],
  ])('%s: %s', async (date, lead, year, expected) => expect(await codes(rows(date, lead, year))).toEqual(expected));
  test('in the first weeks of the new order it is a note', async () => {
    const severities = async (date: string) =>
      (await planFindings(rows(date, 'UBND huyện Bình Sơn', '2025'))).map(({ severity }) => severity);
    expect(await severities('10 tháng 7 năm 2025')).toEqual(['note']);
    expect(await severities('10 tháng 9 năm 2025')).toEqual(['warning']);
  });
  test('one finding for all mentions, with who took over and since when', async () => {
    const body = taskTable([
      [task, 'Báo cáo', 'Sở GTVT', '', 'Năm 2025'],
      [`${task} đợt 2`, 'Báo cáo', 'Sở Giao thông vận tải', '', 'Năm 2025'],
    ]);
    const found = await planFindings(planText({ date: '10 tháng 7 năm 2025', title: 'Cải cách hành chính năm 2025', body }));
    expect(found).toMatchObject([{ expected: 'Sở Xây dựng', severity: 'warning' }]);
    expect(found[0]!.evidence).toHaveLength(3);
    expect(found[0]!.message.vi).toContain('01/03/2025 (Nghị định 45/2025/NĐ-CP)');
  });
});

describe('abbreviations', () => {
  test.each([
    ['Rà soát TTHC do UBND tỉnh công bố.', []],
    ['Xây dựng HTQLCL của Sở.', ['HTQLCL']],
    ['Xây dựng hệ thống quản lý chất lượng (HTQLCL); duy trì HTQLCL của Sở.', []],
    ['Xây dựng hệ thống quản lý chất lượng của Sở; duy trì HTQLCL.', []],
    ['Thực hiện Kế hoạch số 5/KH-BCĐ của Sở.', []],
    ['Thực hiện TCQG (tiêu chuẩn quốc gia áp dụng) của Sở.', []],
    ['HOÀN THÀNH VIỆC RÀ SOÁT XYZ', []],
    ['Hội nghị lần thứ XIII của tỉnh.', []],
  ])('%s', async (text, expected) => {
    const found = await planFindings(planText({ body: `I. NỘI DUNG\n\n1. ${text}` }));
    expect(found.filter(({ code }) => code === 'undefined-abbreviation').map(({ met }) => met)).toEqual(expected);
  });
});

test.each([
  ['Tinh giản biên chế theo Nghị định của Chính phủ.', ['vague-citation']],
  ['Tinh giản biên chế theo Nghị định số 29/2023/NĐ-CP ngày 03/6/2023 của Chính phủ.', []],
])('%s', async (text, expected) => {
  expect(await codes(planText({ body: `I. NỘI DUNG\n\n1. ${text}` }))).toEqual(expected);
});
