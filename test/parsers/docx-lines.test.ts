import { foldLines } from '../../pipeline/parsers/lines/fold-lines.js';

const folded = (lines: readonly string[]) =>
  foldLines(lines.map((text) => ({ text, wrapped: false }))).map((group) => group.map((line) => line.text).join(' '));

test.each<[string, string[], string[]]>([
  [
    'two bodies are two lines',
    ['UBND TỈNH HÒA BÌNH', 'SỞ VĂN HÓA, THỂ THAO', 'VÀ DU LỊCH'],
    ['UBND TỈNH HÒA BÌNH', 'SỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH'],
  ],
  ['one body over two lines', ['ỦY BAN NHÂN DÂN', 'TỈNH SƠN LA'], ['ỦY BAN NHÂN DÂN TỈNH SƠN LA']],
  [
    'the motto and its second line',
    ['CỘNG HÒA XÃ HỘI', 'CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc'],
    ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc'],
  ],
  ['the type of a document stands alone', ['KẾ HOẠCH', 'Cải cách hành chính', 'năm 2024'], ['KẾ HOẠCH', 'Cải cách hành chính năm 2024']],
  [
    'authority, position, name',
    ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH', 'Hoàng Quốc Khánh'],
    ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH', 'Hoàng Quốc Khánh'],
  ],
  ['a dash inside a name', ['Phòng Hành chính', '- Tổng hợp'], ['Phòng Hành chính - Tổng hợp']],
  ['dashes of a list', ['- Sở Nội vụ', '- Sở Tài chính'], ['- Sở Nội vụ', '- Sở Tài chính']],
  [
    'a comma reads on',
    ['- Các Sở: Công Thương, Tài chính,', 'Nông nghiệp và Môi trường'],
    ['- Các Sở: Công Thương, Tài chính, Nông nghiệp và Môi trường'],
  ],
  [
    'legal bases one a line',
    ['Căn cứ Luật Lưu trữ năm 2024,', 'Căn cứ Nghị định số 30/2020/NĐ-CP,'],
    ['Căn cứ Luật Lưu trữ năm 2024,', 'Căn cứ Nghị định số 30/2020/NĐ-CP,'],
  ],
  ['bodies one a line', ['Sở Nội vụ', 'Sở Tài chính'], ['Sở Nội vụ', 'Sở Tài chính']],
])('%s', (_, lines, expected) => {
  expect(folded(lines)).toEqual(expected);
});
