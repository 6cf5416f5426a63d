import { blocks, flattened, rows } from './text-blocks.js';

/** A text as a PDF reader flattens it, from lines parted by ` / `; the rows of the table it holds, without the head. */
async function body(...lines: string[]): Promise<string[][]> {
  const found = await blocks(flattened(...lines.flatMap((line) => line.split(' / '))));
  return rows(found.find((block) => block.kind === 'table')).slice(1);
}

const head = 'TT Nhiệm vụ / Cơ quan / chủ trì / Cơ quan phối / hợp / Thời gian / Kết quả';
const first =
  '1 / Ban hành Kế hoạch / tuyên truyền năm / Sở Nội vụ / Các sở, ban, / ngành tỉnh / Quý I/2024 / Quyết định của / Giám đốc Sở';
const firstCells = [
  '1',
  'Ban hành Kế hoạch tuyên truyền năm',
  'Sở Nội vụ',
  'Các sở, ban, ngành tỉnh',
  'Quý I/2024',
  'Quyết định của Giám đốc Sở',
];

describe('what begins a cell', () => {
  test('counted bodies and post offices, two on one line', async () => {
    expect(
      await body(head, first, '2 / Cấp chữ ký số cho / người dân trên địa / bàn / Công an xã 12 thôn / Cuối năm / 2024 / Báo cáo kết quả'),
    ).toEqual([firstCells, ['2', 'Cấp chữ ký số cho người dân trên địa bàn', 'Công an xã', '12 thôn', 'Cuối năm 2024', 'Báo cáo kết quả']]);
    expect(
      await body(
        head,
        first,
        '2 / Khảo sát mức độ / hài lòng của người / dân, tổ chức / Sở Nội vụ Bưu điện tỉnh / Định kỳ 06 / tháng / 02 cuộc khảo / sát/năm',
      ),
    ).toEqual([
      firstCells,
      ['2', 'Khảo sát mức độ hài lòng của người dân, tổ chức', 'Sở Nội vụ', 'Bưu điện tỉnh', 'Định kỳ 06 tháng', '02 cuộc khảo sát/năm'],
    ]);
  });
  test('phases and frequencies begin a time', async () => {
    const narrow = 'TT Nhiệm vụ / Thời gian hoàn / thành / Đơn vị thực / hiện';
    expect(
      await body(
        narrow,
        '1 / Tiêm phòng vắc / xin cho đàn trâu, / bò của các hộ / Đợt 1: Tháng 4 - / 5/2021; Đợt 2: / Tháng 10/2021 / UBND các xã,  / thị trấn',
        '2 / Kiểm tra công vụ / đột xuất tại các / phòng, ban / 02 lần/năm / (Quý II, Quý / IV) / Phòng Nội vụ / huyện',
      ),
    ).toEqual([
      ['1', 'Tiêm phòng vắc xin cho đàn trâu, bò của các hộ', 'Đợt 1: Tháng 4 - 5/2021; Đợt 2: Tháng 10/2021', 'UBND các xã, thị trấn'],
      ['2', 'Kiểm tra công vụ đột xuất tại các phòng, ban', '02 lần/năm (Quý II, Quý IV)', 'Phòng Nội vụ huyện'],
    ]);
  });
  test('a line that holds only the kind of a body opens its name', async () => {
    const row =
      '2 / Theo dõi việc thực / hiện tại cơ quan, / đơn vị, địa bàn / Văn phòng / Ủy ban nhân / dân tỉnh / Sở Nội vụ, Sở / Tư pháp / Quý III / 2024 / Báo cáo kết / quả';
    expect((await body(head, first, row))[1]!.slice(1, 4)).toEqual([
      'Theo dõi việc thực hiện tại cơ quan, đơn vị, địa bàn',
      'Văn phòng Ủy ban nhân dân tỉnh',
      'Sở Nội vụ, Sở Tư pháp',
    ]);
  });
});

test('a heading row that names no body and no time is one cell', async () => {
  expect((await body(head, 'I Số hóa hồ sơ, kết quả giải quyết TTHC', first))[0]).toEqual([
    'I',
    'Số hóa hồ sơ, kết quả giải quyết TTHC',
    '',
    '',
    '',
    '',
  ]);
});

describe('page breaks', () => {
  test('an open list goes on behind a repeated head', async () => {
    const cut =
      '2 Rà soát quy trình / giải quyết TTHC / Các sở, ban, / ngành tỉnh / Văn phòng Ủy / ban nhân dân / tỉnh / Tháng 6 hằng / năm / - Báo cáo kết / quả rà soát;';
    expect((await body(head, first, cut, head, '- Phương án tái / cấu trúc quy / trình.'))[1]).toEqual([
      '2',
      'Rà soát quy trình giải quyết TTHC',
      'Các sở, ban, ngành tỉnh',
      'Văn phòng Ủy ban nhân dân tỉnh',
      'Tháng 6 hằng năm',
      '- Báo cáo kết quả rà soát; ¶ - Phương án tái cấu trúc quy trình.',
    ]);
  });
  test('the number of the last page is no cell and no row; a number that counts on from no page is kept', async () => {
    const noted = 'TT Nhiệm vụ / Đơn vị chủ trì / Thời gian / Ghi chú';
    const row = '1 / Lập kế hoạch kiểm tra / Thanh tra Sở / Quý I/2024';
    expect(await body('Đoạn văn của trang đầu.', '6', noted, row, '7')).toEqual([
      ['1', 'Lập kế hoạch kiểm tra', 'Thanh tra Sở', 'Quý I/2024', ''],
    ]);
    expect(await body('Đoạn văn của trang đầu.', '1', noted, row, '2')).toHaveLength(1);
    expect((await body(noted, row, '7')).flat().join(' ')).toMatch(/ 7\s*$/u);
  });
});
