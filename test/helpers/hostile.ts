/** Texts of about 100 kB that make careless patterns slow: long runs of one thing, and half matches over and over. */
const size = 100_000;
const fill = (piece: string) => piece.repeat(Math.ceil(size / piece.length)).slice(0, size);

export const hostileTexts: Record<string, string> = {
  spaces: fill(' '),
  'words and spaces': `giao${fill(' ')}x`,
  digits: fill('1'),
  'dotted digits': fill('1.'),
  letters: fill('a'),
  capitals: fill('A'),
  commas: fill('a, '),
  brackets: fill('('),
  'open brackets with words': fill('(Sở '),
  dashes: fill('- '),
  'half units': fill('các phòng, '),
  'half names': fill('Sở Văn hóa, Thể thao, '),
  'half coordination': fill('phối hợp chặt chẽ với '),
  'half labels': fill('Đơn vị chủ trì '),
  'half citations': fill('Nghị định số 62/2020/'),
  'half provisions': fill('khoản 1, 2, 3 Điều '),
  'half dates': fill('ngày 30 tháng 6, '),
  'half deadlines': fill('trước ngày '),
  'half quarters': fill('Quý I, '),
  'half targets': fill('đạt từ 80 '),
  'percent signs': fill('80% '),
  'half laws': fill('Luật Đầu tư, '),
  'roman numerals': fill('XIV. '),
  colons: fill('a: '),
  'line feeds': fill('\n- a'),
};
