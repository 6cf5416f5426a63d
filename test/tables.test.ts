import { columnRoleOf } from '../extractors/tables/column-role-rules.js';
import { bodyOf, tableOf } from './helpers/plan-body.js';

describe('columns are known by their heads', () => {
  test.each([
    ['STT', 'number'],
    ['TT', 'number'],
    ['Nội dung/Nhiệm vụ', 'task'],
    ['Tên nhiệm vụ, giải pháp', 'task'],
    ['Kết quả/ Sản phẩm', 'product'],
    ['Sản phẩm dự kiến', 'product'],
    ['Thời gian thực hiện', 'time'],
    ['Thời hạn hoàn thành', 'time'],
    ['Tiến độ', 'time'],
    ['Cơ quan chủ trì', 'lead'],
    ['Đơn vị đầu mối', 'lead'],
    ['Đơn vị phối hợp', 'coordinate'],
    ['Đơn vị chủ trì, phối hợp', 'mixed'],
    ['Cách thức thực hiện', 'mixed'],
    ['Vai trò', 'mixed'],
    ['Theo dõi, kiểm tra, đôn đốc', 'monitor'],
    ['Người thực hiện', 'implement'],
    ['Trách nhiệm thực hiện', 'implement'],
    ['Đơn vị thực hiện', 'implement'],
    ['Hoàn thành trước ngày', 'time'],
    ['Tháng', 'time'],
    ['Ngày thực hiện', 'time'],
    ['Hạn báo cáo', 'time'],
    ['Cơ quan, đơn vị', 'implement'],
    ['Cơ quan soạn thảo', 'implement'],
    ['Lực lượng thực hiện', 'implement'],
    ['Đơn vị được kiểm tra', 'other'],
    ['Đơn vị tính', 'other'],
    ['Hạn mức', 'other'],
    ['Ghi chú', 'note'],
    ['Kinh phí', 'other'],
  ])('%s is %s', (head, role) => expect(columnRoleOf(head)).toBe(role));
});

const kinds = (table: ReturnType<typeof tableOf>) => bodyOf(table).tables[0]!.rows.map(({ kind, number }) => [kind, number]);
const head = ['TT', 'Nhiệm vụ', 'Chủ trì', 'Thời gian'];

test('group rows head rows of a deeper level; an empty row between siblings is a task', () => {
  expect(
    kinds(
      tableOf([
        head,
        ['I', 'Chỉ đạo', '', ''],
        ['1', 'A', 'Sở A', 'Quý I'],
        ['2', 'B', '', ''],
        ['3', 'C', 'Sở C', 'Quý II'],
        ['II', 'Thể chế', '', ''],
        ['1', 'D', 'Sở D', ''],
      ]),
    ),
  ).toEqual([
    ['header', null],
    ['group', 'I'],
    ['task', '1'],
    ['task', '2'],
    ['task', '3'],
    ['group', 'II'],
    ['task', '1'],
  ]);
});

test('an unnumbered row above rows a), b) is a group, also where its cells are merged with theirs', () => {
  const rows = [head, ['', 'Làm sạch dữ liệu', 'Sở A', '30/8'], ['a)', 'Đất đai', '', ''], ['b)', 'Y tế', '', '']];
  expect(kinds(tableOf(rows, { '1/2': { rowSpan: 3 }, '1/3': { rowSpan: 3 } }))).toEqual([
    ['header', null],
    ['group', null],
    ['task', 'a'],
    ['task', 'b'],
  ]);
});

test('a two-row head, a row that counts the columns, and totals', () => {
  const rows = [
    ['TT', 'Nội dung', 'Đơn vị', '', 'Thời gian'],
    ['', '', 'Chủ trì', 'Phối hợp', ''],
    ['(1)', '(2)', '(3)', '(4)', '(5)'],
    ['1', 'Xây dựng đề án', 'Sở A', 'Sở B', 'Quý I'],
    ['', 'Tổng cộng', '', '', ''],
  ];
  const table = tableOf(rows, { '0/0': { rowSpan: 2 }, '0/1': { rowSpan: 2 }, '0/2': { colSpan: 2 }, '0/4': { rowSpan: 2 } });
  const [reading] = bodyOf(table).tables;
  expect(reading!.headerRows).toBe(3);
  expect(reading!.columns.roles).toEqual(['number', 'task', 'lead', 'coordinate', 'time']);
  expect(reading!.columns.heads[2]).toBe('Đơn vị Chủ trì');
  expect(reading!.rows.map((row) => row.kind)).toEqual(['header', 'header', 'header', 'task', 'total']);
});

test('a running and a nested number column', () => {
  const rows = [
    ['STT', 'TT', 'Nhiệm vụ', 'Chủ trì', 'Thời gian'],
    ['', '1', 'Làm sạch dữ liệu', '', 'Theo từng mốc thời hạn dưới đây'],
    ['1', 'a)', 'Đất đai', 'Sở A', '30/8'],
    ['2', 'b)', 'Y tế', 'Sở B', '30/9'],
  ];
  expect(kinds(tableOf(rows))).toEqual([
    ['header', null],
    ['group', '1'],
    ['task', '1'],
    ['task', '2'],
  ]);
});

test('a table without task facts holds no tasks; one without a head goes on with the columns above it', () => {
  expect(
    bodyOf(
      tableOf([
        ['STT', 'Nội dung chi', 'Số tiền'],
        ['1', 'Hội nghị', '5.000.000'],
      ]),
    ).tables[0]!.tasks,
  ).toBe(false);
  const [, second] = bodyOf(tableOf([head, ['1', 'A', 'Sở A', 'Quý I']]), 'Tiếp theo', tableOf([['2', 'B', 'Sở B', 'Quý II']])).tables;
  expect(second!.columns.roles).toEqual(['number', 'task', 'lead', 'time']);
});

test('a column «Đơn vị» of measures is no column of bodies', () => {
  const rows = [
    ['TT', 'Chỉ tiêu', 'Đơn vị', 'Năm 2025'],
    ['1', 'Tỷ lệ hộ nghèo', '%', '1,5'],
    ['2', 'Diện tích rừng', 'ha', '1.200'],
  ];
  expect(bodyOf(tableOf(rows)).tables[0]!.columns.roles[2]).toBe('other');
});
