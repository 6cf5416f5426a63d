import { type Change, diffPlans, type PlanDiff } from '../../pipeline/index.js';
import { planOf } from './plan-of.js';

const rows = [
  ['Nâng cấp mạng nội bộ của Sở', 'Biên bản nghiệm thu', 'Văn phòng Sở', 'Phòng Pháp chế', 'Trước ngày 30/9/2026'],
  ['Số hóa hồ sơ cấp giấy phép xây dựng', 'Từ 80% hồ sơ trở lên', 'Phòng Quản lý xây dựng', 'Văn phòng Sở', 'Quý IV/2026'],
  ['Tập huấn kỹ năng số cho công chức', '03 lớp', 'Phòng Tổ chức cán bộ', 'Văn phòng Sở', 'Quý II/2026'],
  ['Kiểm tra kỷ cương hành chính', 'Thông báo kết luận', 'Thanh tra Sở', 'Văn phòng Sở', 'Hằng quý'],
];
const body = [
  '## I. MỤC TIÊU',
  '- Tỷ lệ hồ sơ trực tuyến đạt ít nhất 70%.',
  '- Đẩy mạnh ứng dụng công nghệ thông tin trong hoạt động của Sở.',
];

/** Compares the plan with itself after one change of a cell: row, column, new words. */
async function changed(row: number, column: number, words: string): Promise<PlanDiff> {
  const revised = rows.map((cells, r) => cells.map((cell, c) => (r === row && c === column ? words : cell)));
  return diffPlans(await planOf(body, rows), await planOf(body, revised));
}
const short = ({ changes }: PlanDiff) =>
  changes.map((change: Change) => [change.class, change.kind, change.change, change.effect].join(' '));

describe('one cell of a row', () => {
  test.each<[string, number, number, string, string[]]>([
    ['a later deadline', 0, 4, 'Trước ngày 31/10/2026', ['substantive deadline modified later']],
    ['an earlier deadline', 1, 4, 'Quý III/2026', ['substantive deadline modified earlier']],
    ['a vaguer deadline', 0, 4, 'Thường xuyên', ['substantive deadline modified less-precise']],
    ['a dropped deadline', 0, 4, '', ['substantive deadline removed ']],
    ['a raised target', 2, 1, '05 lớp', ['substantive target modified raised']],
    ['a lowered target', 1, 1, 'Từ 60% hồ sơ trở lên', ['substantive target modified lowered']],
    ['another lead', 0, 2, 'Phòng Hạ tầng kỹ thuật', ['substantive unit modified replaced']],
    ['one more coordinator', 0, 3, 'Phòng Pháp chế; Thanh tra Sở', ['substantive unit added ']],
    ['no coordinator', 0, 3, '', ['substantive unit removed ']],
    ['another product', 3, 1, 'Báo cáo kiểm tra', ['substantive product modified replaced']],
    ['another duty', 0, 0, 'Khảo sát mạng nội bộ của Sở', ['substantive task modified rewritten']],
    ['a softened duty', 0, 0, 'Nghiên cứu nâng cấp mạng nội bộ của Sở', ['substantive task modified rewritten']],
    ['another notation of a date', 0, 4, 'Trước ngày 30 tháng 9 năm 2026', ['editorial task modified ']],
    ['a deadline that demands the same', 0, 4, 'Chậm nhất ngày 29/9/2026', ['editorial task modified ']],
    ['a target in other words', 1, 1, '≥ 80% hồ sơ', ['editorial task modified ']],
    ['a body written short', 2, 2, 'Phòng TCCB', ['editorial task modified ']],
    ['the same words in capitals', 0, 0, 'NÂNG CẤP MẠNG NỘI BỘ CỦA SỞ', ['editorial task modified ']],
  ])('%s', async (_, row, column, words, expected) => {
    expect(short(await changed(row, column, words))).toEqual(expected);
  });
});

test('ministries that were merged are explained, with the source; another ministry is not', async () => {
  const of = (lead: string) =>
    planOf(body, [['Xây dựng Chương trình phát triển kinh tế số', 'Quyết định', lead, 'Bộ Tài chính', '9/2026'], ...rows]);
  const [old, successor, other] = [
    await of('Bộ Thông tin và Truyền thông'),
    await of('Bộ Khoa học và Công nghệ'),
    await of('Bộ Công Thương'),
  ];
  const [change] = diffPlans(old, successor).changes;
  expect(change).toMatchObject({
    class: 'explained',
    kind: 'unit',
    field: 'leads',
    effect: 'succeeded',
    before: ['Bộ Thông tin và Truyền thông'],
  });
  expect(change!.reason).toContain('2025-03-01');
  expect(short(diffPlans(old, other))).toEqual(['substantive unit modified replaced']);
});

test('a body of a former province is followed by that of the province that took it in; a body that stays explains nothing', async () => {
  const of = (lead: string) => planOf(body, [['Xây dựng cơ chế phối hợp vùng', 'Quyết định', lead, 'Văn phòng Sở', '9/2026'], ...rows]);
  const old = await of('UBND tỉnh Bình Dương');
  expect(short(diffPlans(old, await of('UBND Thành phố Hồ Chí Minh')))).toEqual(['explained unit modified succeeded']);
  expect(short(diffPlans(old, await of('UBND tỉnh Đồng Nai')))).toEqual(['substantive unit modified replaced']);
  const [one, both] = [await of('Bộ Thông tin và Truyền thông'), await of('Bộ Thông tin và Truyền thông; Bộ Khoa học và Công nghệ')];
  expect(short(diffPlans(one, both))).toEqual(['substantive unit added ']);
});

test('a heading that names the body of its duties changes once', async () => {
  const of = (name: string) =>
    planOf(
      [
        '## I. TỔ CHỨC THỰC HIỆN',
        `**1. ${name}**`,
        '- Đôn đốc việc thực hiện Kế hoạch này.',
        '- Tổng hợp kết quả, báo cáo Giám đốc Sở.',
        ...body,
      ],
      rows,
    );
  const { changes } = diffPlans(await of('Phòng Pháp chế'), await of('Thanh tra Sở'));
  expect(changes.map(({ kind, before, after }) => [kind, before, after])).toEqual([['unit', ['Phòng Pháp chế'], ['Thanh tra Sở']]]);
});

test('rows in another order and with other numbers are structural only', async () => {
  const { summary } = diffPlans(await planOf(body, rows), await planOf(body, [rows[3]!, rows[0]!, rows[1]!, rows[2]!]));
  expect(summary).toMatchObject({ substantive: 0, editorial: 0, explained: 0, structural: 5 });
});

test('a task that was split, and two that were merged, are told as such', async () => {
  const whole = 'Rà soát quy trình thẩm định thiết kế xây dựng, công bố danh mục hồ sơ phải nộp trên Trang thông tin điện tử';
  const parts = ['Rà soát quy trình thẩm định thiết kế xây dựng', 'Công bố danh mục hồ sơ phải nộp trên Trang thông tin điện tử'];
  const row = (task: string) => [task, 'Báo cáo', 'Văn phòng Sở', 'Phòng Pháp chế', 'Quý II/2026'];
  const [one, two] = [await planOf(body, [row(whole), ...rows]), await planOf(body, [...parts.map(row), ...rows])];
  const effects = (diff: PlanDiff) =>
    diff.changes.filter(({ effect }) => effect !== 'renumbered').map(({ class: name, effect }) => [name, effect]);
  expect(effects(diffPlans(one, two))).toContainEqual(['structural', 'split']);
  expect(effects(diffPlans(two, one))).toContainEqual(['structural', 'merged']);
  expect(diffPlans(one, two).summary.substantive + diffPlans(two, one).summary.substantive).toBe(0);
});

test('two unrelated plans: said so, not a thousand changes', async () => {
  const other = await planOf(
    ['## I. MỤC TIÊU', '- Tiêm phòng cho 95% đàn gia súc.', '- Trồng mới 300 ha rừng phòng hộ ven biển.'],
    [
      ['Phun thuốc khử trùng tại các chợ', 'Biên bản', 'Chi cục Thú y', 'Trạm Y tế', 'Tháng 5/2026'],
      ['Phát cây giống cho nông dân', '5.000 cây', 'Hạt Kiểm lâm', 'Hội Nông dân', 'Tháng 8/2026'],
    ],
  );
  const { summary, changes } = diffPlans(await planOf(body, rows), other);
  expect(summary.unrelated).toBe(true);
  expect(changes).toEqual([]);
});
