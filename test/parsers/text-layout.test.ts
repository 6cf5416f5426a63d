import { blocks, flattened, paragraphs } from './text-blocks.js';

describe('text that keeps the layout of the page', () => {
  const page = [
    '     ỦY BAN NHÂN DÂN                          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    '      TỈNH AN BÌNH                                Độc lập - Tự do - Hạnh phúc',
    '',
    '      Số: 91 /UBND-KT                          An Bình, ngày 11 tháng 6 năm 2025',
    'V/v tăng cường kiểm tra,',
    '  rà soát thủ tục',
    '',
    '                    Kính gửi:     Các sở, ban, ngành.',
    '',
    '        Thực hiện Công văn số 250/BNV-CCHC ngày 29/4/2025 của Bộ Nội vụ về',
    'việc rà soát thủ tục hành chính, Ủy ban nhân dân tỉnh yêu cầu các cơ quan',
    'thực hiện các nội dung sau đây trong phạm vi chức năng, nhiệm vụ được giao.',
    '        1. Sở Nội vụ theo dõi, đôn đốc, tổng hợp kết quả thực hiện của các cơ',
    'quan, đơn vị, báo cáo Ủy ban nhân dân tỉnh trước ngày 15 tháng 12 hằng năm',
    '                                        2',
    '\fhoặc khi có yêu cầu.',
    '        2. Các cơ quan thực hiện nghiêm túc.',
    '',
    'Nơi nhận:                                        KT. CHỦ TỊCH',
    '- Như trên;                                      PHÓ CHỦ TỊCH',
    '- Lưu: VT.',
    '',
    '',
    '                                               Trần Thị Mai',
  ].join('\n');
  test('columns are read one after the other, wrapped lines and page breaks joined', async () => {
    expect(await paragraphs(page)).toEqual([
      'ỦY BAN NHÂN DÂN TỈNH AN BÌNH',
      'Số: 91 /UBND-KT',
      'V/v tăng cường kiểm tra, rà soát thủ tục',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'An Bình, ngày 11 tháng 6 năm 2025',
      'Kính gửi: Các sở, ban, ngành.',
      'Thực hiện Công văn số 250/BNV-CCHC ngày 29/4/2025 của Bộ Nội vụ về việc rà soát thủ tục hành chính, Ủy ban nhân dân tỉnh yêu cầu các cơ quan thực hiện các nội dung sau đây trong phạm vi chức năng, nhiệm vụ được giao.',
      '1. Sở Nội vụ theo dõi, đôn đốc, tổng hợp kết quả thực hiện của các cơ quan, đơn vị, báo cáo Ủy ban nhân dân tỉnh trước ngày 15 tháng 12 hằng năm hoặc khi có yêu cầu.',
      '2. Các cơ quan thực hiện nghiêm túc.',
      'Nơi nhận:',
      '- Như trên;',
      '- Lưu: VT.',
      'KT. CHỦ TỊCH',
      'PHÓ CHỦ TỊCH',
      'Trần Thị Mai',
    ]);
  });
});

test('text wrapped at a screen width has a paragraph between empty lines and before each marker', async () => {
  const text = [
    'Căn cứ Quyết định số 12/QĐ-UBND ngày 02/01/2025 của Ủy ban nhân dân tỉnh về',
    'việc giao chỉ tiêu, Sở Y tế xây dựng kế hoạch kiểm tra năm 2025 như sau, trong',
    'đó giao Phòng Tổ chức - Hành chính làm đầu mối:',
    'a) Kiểm tra các trạm y tế tuyến xã về công tác tiêm chủng mở rộng, quản lý',
    'thuốc và vắc xin;',
    'b) Báo cáo kết quả.',
    '',
    'Các đơn vị nghiêm túc thực hiện.',
  ].join('\n');
  expect(await paragraphs(text)).toEqual([
    'Căn cứ Quyết định số 12/QĐ-UBND ngày 02/01/2025 của Ủy ban nhân dân tỉnh về việc giao chỉ tiêu, Sở Y tế xây dựng kế hoạch kiểm tra năm 2025 như sau, trong đó giao Phòng Tổ chức - Hành chính làm đầu mối:',
    'a) Kiểm tra các trạm y tế tuyến xã về công tác tiêm chủng mở rộng, quản lý thuốc và vắc xin;',
    'b) Báo cáo kết quả.',
    'Các đơn vị nghiêm túc thực hiện.',
  ]);
});

test('nothing of the text is lost when it is put in order', async () => {
  const words = (text: string) =>
    text
      .split(/[\s|]+/u)
      .filter((word) => word !== '')
      .sort();
  const text = flattened(
    'KẾ HOẠCH',
    'Kiểm tra năm 2025',
    'I. MỤC ĐÍCH',
    '1. Rà soát',
    '- Sở Nội vụ;',
    '- Sở Y tế.',
    'Nơi nhận:',
    '- Lưu: VT.',
  );
  const found = (await blocks(text)).map((block) => (block.kind === 'paragraph' ? String(block.text) : '')).join(' ');
  expect(words(found)).toEqual(words(text));
});
