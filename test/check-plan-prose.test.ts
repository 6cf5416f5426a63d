import { planFindings, planText, taskTable } from './helpers/checked-plan.js';

const codes = async (text: string) => (await planFindings(text)).map(({ code }) => code);
const item = (text: string) => planText({ date: '15 tháng 3 năm 2022', body: `I. NỘI DUNG\n\n1. ${text}` });

describe('totals against parts of other words', () => {
  test.each([
    ['Kiểm tra 28 đơn vị gồm: 10 sở, 9 huyện, 8 xã.', ['total-mismatch']],
    ['Kiểm tra 27 đơn vị gồm: 10 sở, 9 huyện và 8 xã.', []],
    ['Thành lập 15 đội tuyên truyền lưu động, gồm: 10 đội tại huyện và 4 đội tại tỉnh.', ['total-mismatch']],
    ['Kiểm tra 20 cơ sở (gồm 12 cơ sở y tế và 9 cơ sở giáo dục).', ['total-mismatch']],
    ['Tập huấn cho 200 người, bao gồm: 80 cán bộ, 70 công chức, 40 hòa giải viên.', ['total-mismatch']],
    ['Tập huấn cho 190 người, bao gồm: 80 cán bộ, 70 công chức, 40 hòa giải viên.', []],
    ['Kiểm tra 10 đơn vị (5 sở, 3 huyện và một số xã).', []],
    ['Tập huấn cho 120 người gồm: 1 lãnh đạo và 1 công chức của mỗi đơn vị.', []],
    ['Kiểm tra 3 đơn vị gồm: Sở Y tế, 2 huyện.', []],
    ['Mở 5 lớp gồm: 30 học viên, 2 giảng viên.', []],
    ['Trang bị cho 10 đơn vị gồm: 5 máy tính, 6 máy in.', []],
    ['Thành lập 4 đoàn kiểm tra, gồm 10 thành viên, 2 thư ký.', []],
  ])('%s', async (text, expected) => expect(await codes(item(text))).toEqual(expected));
});

describe('duties of running text whose day was over', () => {
  test.each([
    ['Rà soát thủ tục hành chính. Hoàn thành trước ngày 15/01/2022.', ['deadline-before-plan']],
    ['Các phòng báo cáo kết quả trước ngày 28/02/2022.', ['deadline-before-plan']],
    ['Các huyện ủy báo cáo trước ngày 28/02/2022.', ['deadline-before-plan']],
    ['Các phòng báo cáo kết quả trước ngày 28/11/2022.', []],
    ['Kiểm tra các công trình đã hoàn thành trước ngày 15/01/2022.', []],
    ['Rà soát văn bản ban hành trước ngày 15/01/2022.', []],
    ['Rà soát hồ sơ gửi trước ngày 15/01/2022 của các đơn vị.', []],
    ['Báo cáo số liệu có trước ngày 15/01/2015.', []],
  ])('%s', async (text, expected) => expect(await codes(item(text))).toEqual(expected));
});

test.each([
  ['Phòng Tổ chức chủ trì, phối hợp với Văn phòng Sở, Phòng Tổ chức xây dựng đề án.', []],
  ['Phòng Tổ chức chủ trì, phối hợp với Phòng Tổ chức, Văn phòng Sở xây dựng đề án.', ['lead-coordinates-itself']],
  ['Phòng Tổ chức chủ trì, phối hợp với Văn phòng Sở xây dựng đề án.', []],
])('the lead among those it works with: %s', async (text, expected) => expect(await codes(item(text))).toEqual(expected));

describe('body and annex', () => {
  const book = 'Biên soạn, phát hành sổ tay cải cách hành chính cho công chức trên địa bàn tỉnh';
  const plan = (body: string, row: readonly [string, string, string, string, string]) =>
    planText({ body: `I. NỘI DUNG\n\n${body}\n\n## PHỤ LỤC\n\n${taskTable([row])}` });
  test('a name is compared without the duties that stand behind it', async () => {
    const text = plan(`1. ${book}: Văn phòng Sở chủ trì; hoàn thành trước ngày 30/9/2022.`, [
      book,
      'Sổ tay',
      'Phòng Hành chính',
      'Thanh tra Sở',
      'Trước ngày 30/8/2022',
    ]);
    expect(await codes(text)).toEqual(['body-annex-units', 'body-annex-deadline']);
  });
  test.each([
    ['80%', ['body-annex-target']],
    ['85%', []],
  ])('a target of 85%% in the text, of %s in the table', async (value, expected) => {
    const metric = 'tỷ lệ hồ sơ giải quyết đúng hạn tại các đơn vị';
    const text = plan(`1. Phấn đấu ${metric} đạt 85%.`, [`Phấn đấu ${metric} đạt ${value}`, 'Báo cáo', 'Văn phòng Sở', '', 'Quý IV/2022']);
    expect(await codes(text)).toEqual(expected);
  });
});

test('police of districts ended in March 2025', async () => {
  const text = (date: string) => planText({ date, body: 'I. NỘI DUNG\n\n1. Công an huyện Mộ Đức bảo đảm an ninh trật tự.' });
  expect(await codes(text('20 tháng 9 năm 2025'))).toEqual(['unit-no-longer-exists']);
  expect(await codes(text('20 tháng 9 năm 2024'))).toEqual([]);
});

test.each([
  ['Trung tâm Phát triển công nghiệp', 'Trung tâm Phát triển công nghệp', ['unit-two-names']],
  ['Ban Chấp hành hội nông dân tỉnh', 'Ban Chấp hành hội công dân tỉnh', []],
  ['Ban Quản lý khu vực Thọ Xuân', 'Ban Quản lý khu vực Thọ Xuâ', []],
])('%s and %s', async (one, other, expected) => {
  const rows = [one, other].map((lead, index) => [`Rà soát nội dung số ${index}`, 'Báo cáo', lead, '', 'Quý IV/2022'] as const);
  expect(await codes(planText({ body: taskTable(rows) }))).toEqual(expected);
});
