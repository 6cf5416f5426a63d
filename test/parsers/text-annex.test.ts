import { readFileSync } from 'node:fs';
import type { ParsedTable } from '../../pipeline/parsers/parsed.js';
import { parseText } from '../../pipeline/parsers/text.js';
import { blocks, flattened, rows } from './text-blocks.js';

const office = 'Văn phòng Sở';
const officeAndDivisions = 'Văn phòng Sở và các phòng, đơn vị thuộc Sở';
const divisions = 'Các phòng, đơn vị thuộc Sở';
const concerned = 'Các đơn vị có liên quan';
const centre = 'Trung tâm Ứng dụng và Dịch vụ KHCN';
const decision = 'Quyết định của cấp có thẩm quyền';
const later = 'Năm 2022 và những năm tiếp theo';

/** Number, beginning and end of the task, then product, lead, coordinator and time of every row that is printed in the annex of the seed. */
const annex: string[][] = [
  ['I', 'Công tác chỉ đạo điều hành', ''],
  ['1', 'Xây dựng Kế hoạch CCHC hằng năm', 'Quyết định của Sở', office, divisions, 'Trước ngày 20/12 năm báo cáo'],
  [
    '2',
    'Xây dựng Kế hoạch và thành lập đoàn kiểm tra công tác CCHC hằng năm',
    'Báo cáo kết quả kiểm tra',
    office,
    'Các đơn vị được kiểm tra',
    'Quý I năm kế hoạch',
  ],
  ['3', 'Xây dựng Kế hoạch tuyên tuyền CCHC giai đoạn 2022 - 2025', 'Quyết định của Sở', office, divisions, 'Quý IV năm 2021'],
  ['4', 'Xây dựng Kế hoạch tuyên tuyền CCHC hàng năm', 'Quyết định của Sở', office, divisions, 'Quý I năm kế hoạch'],
  ['5', 'Phối hợp với Sở … Zalo, Fanpage…', 'Cổng thông tin điện tử Sở', centre, divisions, 'Năm 2022 và các năm tiếp theo'],
  ['II', 'Cải cách thể chế', ''],
  ['1', 'Tham mưu triển … quy phạm pháp luật', 'Văn bản chỉ đạo của Sở', office, divisions, 'Hằng năm'],
  [
    '2',
    'Nâng cao chất … quy phạm pháp luật',
    'Văn bản quy phạm pháp luật của HĐND, UBND tỉnh ban hành đúng quy định của pháp luật',
    officeAndDivisions,
    concerned,
    'Hằng năm',
  ],
  [
    '3',
    'Kiểm tra, rà … hành của Sở',
    'Kế hoạch kiểm tra, rà soát, hệ thống hóa văn bản QPPL; báo cáo kết quả kiểm tra rà soát',
    officeAndDivisions,
    concerned,
    'Hằng năm',
  ],
  ['5', 'Triển khai thực … lý xã hội', 'Báo cáo kết quả theo dõi tình hình thi hành pháp luật', 'Thanh tra Sở', divisions, 'Hằng năm'],
  [
    '6',
    'Đẩy mạnh công … cải cách hành chính',
    'Kế hoạch tuyên truyền phổ biến, giáo dục pháp luật; báo cáo kết quả thực hiện',
    office,
    divisions,
    'Hằng năm',
  ],
  ['III', 'Cải cách thủ tục hành chính', ''],
  [
    '1',
    'Rà soát, đánh … một TTHC',
    '- Kế hoạch rà soát, đánh giá TTHC; ¶ - Phương án đơn giản hóa TTHC; ¶ - Các quy trình TTHC được chuẩn hóa.',
    officeAndDivisions,
    concerned,
    'Hằng năm',
  ],
  [
    '2',
    'Tiếp nhận, xử … dân, doanh nghiệp',
    '100% phản ánh, kiến nghị được tiếp nhận, xử lý trên Hệ thống phản ánh, kiến nghị',
    officeAndDivisions,
    concerned,
    'Thường xuyên',
  ],
  [
    '3',
    'Triển khai thực … của UBND tỉnh',
    'Kế hoạch của Sở',
    'Văn phòng Sở, các đơn vị thuộc Sở',
    'Các phòng, đơn vị có liên quan',
    'Năm 2022',
  ],
  ['IV', 'Cải cách tổ chức bộ máy', ''],
  ['1', 'Rà soát, sắp … của Chính phủ', decision, office, divisions, 'Theo quy định của Trung ương'],
  ['2', 'Rà soát, bổ … ngành Trung ương', decision, office, divisions, 'Sau khi có hướng dẫn của Bộ, ngành TW'],
  ['3', 'Rà soát, sắp … của Chính phủ', decision, centre, office, 'Năm 2021 - 2022'],
  [
    '4',
    'Thực hiện tinh giản biên chế theo Nghị định của Chính phủ',
    'Quyết định phê duyệt của UBND tỉnh',
    officeAndDivisions,
    concerned,
    'Hằng năm',
  ],
  ['V', 'Cải cách chế độ công vụ', ''],
  ['1', 'Phối hợp với … của Chính phủ', decision, 'Văn phòng Sở và các phòng thuộc Sở', concerned, 'Năm 2022'],
  ['2', 'Rà soát và … của Chính phủ', decision, centre, 'Văn phòng Sở, các đơn vị có liên quan', 'Năm 2022'],
  ['3', 'Xây dựng Kế … của UBND tỉnh.', 'Kế hoạch của Sở', officeAndDivisions, concerned, 'Hằng năm'],
  ['VI', 'Cải cách tài chính công', ''],
  [
    '1',
    'Tiếp tục triển … của Chính phủ',
    'Báo cáo kết quả thực hiện',
    'Phòng Kế hoạch - Tài chính, đơn vị thuộc Sở',
    divisions,
    'Hằng năm',
  ],
  [
    '2',
    'Tham mưu triển … nghiệp công lập',
    'Văn bản chỉ đạo của Sở; Báo cáo kết quả triển khai thực hiện',
    `Phòng Kế hoạch - Tài chính, ${centre}`,
    concerned,
    'Năm 2021 - 2022',
  ],
  ['VII', 'Xây dựng và phát triển chính quyền điện tử, chính quyền số', ''],
  ['1', 'Tham mưu ban … và hàng năm', 'Các Kế hoạch của Sở', office, divisions, 'Truớc 25/12 năm báo cáo'],
  ['2', 'Tham mưu ban … của UBND tỉnh', 'Kế hoạch của Sở', `Văn phòng Sở, ${centre}`, divisions, later],
  ['3', 'Tham mưu ban … của UBND tỉnh', 'Kế hoạch của Sở', `Văn phòng Sở, ${centre}`, divisions, later],
  ['4', 'Tham mưu triển … địa bàn tỉnh', 'Kế hoạch của UBND tỉnh, của Sở', 'Chi cục Tiêu chuẩn Đo lường Chất lượng', divisions, later],
];

const onlyTable = (found: readonly { kind: string }[]): ParsedTable => {
  const tables = found.filter((block) => block.kind === 'table');
  expect(tables).toHaveLength(1);
  return tables[0] as ParsedTable;
};

describe('the annex of the seed', () => {
  test('has its columns, and every row every cell', async () => {
    const { blocks: found, diagnostics } = await parseText(readFileSync('seeds/003_b44dab214b892303.txt'), 'seed.txt');
    const [head, ...body] = rows(onlyTable(found));
    expect(head).toEqual(['TT', 'Nhiệm vụ cụ thể', 'Sản phẩm', 'Đơn vị chủ trì', 'Đơn vị phối hợp', 'Thời gian hoàn thành']);
    expect(diagnostics).toEqual([]);
    expect(body).toHaveLength(annex.length);
    for (const [index, [number, task, ...others]] of annex.entries()) {
      const [foundNumber, foundTask, ...foundOthers] = body[index]!;
      expect(foundNumber).toBe(number);
      const [begin = '', end] = task!.split(' … ');
      if (end === undefined) expect(foundTask).toBe(begin);
      else expect([foundTask!.startsWith(begin), foundTask!.endsWith(end)]).toEqual([true, true]);
      expect(foundOthers).toEqual(others.length === 1 ? ['', '', '', ''] : others);
    }
  });
  test('a row that a page break cut is one row', async () => {
    const { blocks: found } = await parseText(readFileSync('seeds/003_b44dab214b892303.txt'), 'seed.txt');
    expect(rows(onlyTable(found)).at(-2)![1]).toBe(
      'Tham mưu ban hành và triển khai thực hiện Kế hoạch tăng cường đảm bảo an toàn thông tin mạng trong hoạt động của các cơ quan, đơn vị thuộc Sở đến năm 2025 và định hướng đến năm 2030 khi có yêu cầu của UBND tỉnh',
    );
  });
});

describe('another annex: other columns in another order, cells at the top, group rows by letter, inside the body', () => {
  const text = readFileSync('fixtures/text/flattened-annex.txt', 'utf8');
  test('rows', async () => {
    expect(rows(onlyTable(await blocks(text)))).toEqual(JSON.parse(readFileSync('fixtures/text/flattened-annex.rows.json', 'utf8')));
  });
  test('text before and behind', async () => {
    const found = (await blocks(text)).map((block) => (block.kind === 'table' ? 'TABLE' : block.text));
    expect(found.slice(0, 8)).toEqual([
      'ỦY BAN NHÂN DÂN XÃ TÂN LẬP',
      'Số: 12/KH-UBND',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'Tân Lập, ngày 10 tháng 01 năm 2025',
      'KẾ HOẠCH',
      'Chuyển đổi số của xã Tân Lập năm 2025',
      expect.stringMatching(/^Thực hiện Kế hoạch .* sau đây:$/),
    ]);
    expect(found.slice(found.indexOf('TABLE') + 1)).toEqual([
      'III. TỔ CHỨC THỰC HIỆN',
      expect.stringMatching(/^Các bộ phận chuyên môn .* theo quy định\.$/),
      'Nơi nhận:',
      '- UBND huyện;',
      '- Lưu: VT.',
      'TM. ỦY BAN NHÂN DÂN',
      'CHỦ TỊCH',
      'Lò Văn Tới',
    ]);
  });
});

describe('doubt', () => {
  const head = ['TT', 'Nội dung', 'Đơn vị chủ trì', 'Thời gian'];
  const sure = ['1', 'Xây dựng kế hoạch kiểm tra', 'Văn phòng', 'Quý I/2025', '2', 'Báo cáo kết quả', 'Thanh tra', 'Quý IV/2025'];
  test('a row that cannot be parted stands whole in its task cell, with a warning', async () => {
    const { blocks: found, diagnostics } = await parseText(Buffer.from(flattened(...head, ...sure, '3', 'xem phần trên và dưới')), 'x.txt');
    expect(rows(onlyTable(found)).slice(1)).toEqual([
      ['1', 'Xây dựng kế hoạch kiểm tra', 'Văn phòng', 'Quý I/2025'],
      ['2', 'Báo cáo kết quả', 'Thanh tra', 'Quý IV/2025'],
      ['3', 'xem phần trên và dưới', '', ''],
    ]);
    expect(diagnostics).toMatchObject([{ code: 'uncertain-table-row', severity: 'warning' }]);
  });
  test('where most rows cannot, the lines stay text', async () => {
    const found = await blocks(flattened(...head, '1', 'xem trên', '2', 'xem dưới', '3', 'xem bên'));
    expect(found.some((block) => block.kind === 'table')).toBe(false);
  });
});
