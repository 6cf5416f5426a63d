import { arrange } from '../../pipeline/parsers/layout/arrange.js';
import type { PageContent } from '../../pipeline/parsers/layout/glyph.js';
import { layOut } from '../../pipeline/parsers/layout/lay-out.js';
import { textOfParsed } from './parsed-text.js';
import { measureText, pageOf, set, setCentred } from './typeset.js';

const blocksOf = (...pages: PageContent[]) => layOut(pages.map(arrange));
const read = (...pages: PageContent[]) =>
  blocksOf(...pages).flatMap((block) => (block.kind === 'paragraph' ? [textOfParsed(block.text)] : []));

/** A line that fills the column between 85 and 538. */
function full(text: string, baseline: number, x = 85, look = {}) {
  const spaces = text.split(' ').length - 1;
  return set(text, x, baseline, 14, { ...look, extra: (538 - x - measureText(text, 14)) / spaces });
}
const motto = (left: string, baseline: number) => [
  ...set(left, 85, baseline, 13),
  ...set('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 270, baseline, 13, { bold: true }),
  ...set('Độc lập - Tự do - Hạnh phúc', 320, baseline + 17, 13, { bold: true }),
  ...set('Số: 12/KH-SNV', 110, baseline + 40, 13),
  ...set('Quảng Ngãi, ngày 05 tháng 3 năm 2025', 300, baseline + 40, 13, { italic: true }),
];
/** Running text that shows the borders of the page. */
const prose = (from: number) =>
  Array.from({ length: 12 }, (_, i) => full('Sở Nội vụ phối hợp với các cơ quan, đơn vị xây dựng và tổ chức', from + 17 * i)).flat();

test('a sentence that names the state is no letterhead', () => {
  const lines = [
    ...full('Việc thực hiện các điều ước quốc tế, thỏa thuận quốc tế mà', 120, 113),
    ...full('nước Cộng hòa xã hội chủ nghĩa Việt Nam là thành viên của các', 137),
    ...set('tổ chức có liên quan.', 85, 154),
  ];
  expect(read(pageOf(1, [...lines, ...prose(200)]))[0]).toBe(
    'Việc thực hiện các điều ước quốc tế, thỏa thuận quốc tế mà nước Cộng hòa xã hội chủ nghĩa Việt Nam là thành viên của các tổ chức có liên quan.',
  );
});

test('letterheads in the same place of several pages are kept', () => {
  const texts = read(...[1, 2, 3, 4].map((number) => pageOf(number, [...motto('SỞ NỘI VỤ', 75), ...prose(200)])));
  expect(texts.filter((text) => text === 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM')).toHaveLength(4);
  expect(texts.filter((text) => text === 'SỞ NỘI VỤ')).toHaveLength(4);
});

test('the blank day of a date parts no columns', () => {
  const head = [
    ...set('SỞ NỘI VỤ', 85, 75, 13),
    ...set('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 270, 75, 13, { bold: true }),
    ...set('Số: /KH-SNV', 110, 115, 13),
    ...set('Quảng Ngãi, ngày', 300, 135, 13),
    ...set('tháng 3 năm 2025', 300 + measureText('Quảng Ngãi, ngày', 13) + 20, 135, 13),
  ];
  expect(read(pageOf(1, [...head, ...prose(200)]))).toContain('Quảng Ngãi, ngày tháng 3 năm 2025');
});

test('a bold heading that fills its line ends before plain text', () => {
  const heading = full('Điều 6. Thẩm quyền trong lĩnh vực quản lý, phát triển cụm', 120, 113, { bold: true });
  const text = full('Thẩm quyền đề xuất xây dựng phương án phát triển, thành lập, mở', 142, 113);
  expect(read(pageOf(1, [...heading, ...text, ...set('rộng cụm công nghiệp.', 85, 159), ...prose(220)])).slice(0, 2)).toEqual([
    'Điều 6. Thẩm quyền trong lĩnh vực quản lý, phát triển cụm',
    'Thẩm quyền đề xuất xây dựng phương án phát triển, thành lập, mở rộng cụm công nghiệp.',
  ]);
});

test('a title of long lines in the middle, and the note below it', () => {
  const title = [
    ...setCentred('PHÂN CÔNG NHIỆM VỤ CỦA TỔ CÔNG TÁC KIỂM TRA', 120, 14, { bold: true }),
    ...setCentred('CẤP GIẤY CHỨNG NHẬN HUẤN LUYỆN KỸ THUẬT', 137, 14, { bold: true }),
    ...setCentred('(Kèm theo Kế hoạch số 12/KH-SCT ngày 05/5/2026 của Sở)', 154, 14, { italic: true }),
  ];
  expect(read(pageOf(1, [...title, ...prose(220)])).slice(0, 2)).toEqual([
    'PHÂN CÔNG NHIỆM VỤ CỦA TỔ CÔNG TÁC KIỂM TRA CẤP GIẤY CHỨNG NHẬN HUẤN LUYỆN KỸ THUẬT',
    '(Kèm theo Kế hoạch số 12/KH-SCT ngày 05/5/2026 của Sở)',
  ]);
});

test('the foot of a page is no part of the footnote above it', () => {
  const note = [...set('1', 85, 700, 7), ...set('Theo Quyết định số 12/QĐ-UBND.', 90, 704, 10)];
  const foot = setCentred('Lưu hành nội bộ', 760, 12);
  const rule = { direction: 'horizontal' as const, at: 690, from: 85, to: 230 };
  const found = blocksOf(pageOf(1, [...prose(120), ...note, ...foot], [rule]));
  expect(found.map((block) => block.kind === 'paragraph' && [block.note === true, textOfParsed(block.text)]).slice(-2)).toEqual([
    [false, 'Lưu hành nội bộ'],
    [true, '1 Theo Quyết định số 12/QĐ-UBND.'],
  ]);
});
