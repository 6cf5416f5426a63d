import { parseHtml } from '../../pipeline/parsers/html.js';
import { defaultParserOptions } from '../../pipeline/parsers/options.js';
import { rowsOfParsed, textOfParsed } from './parsed-text.js';

const linesOf = async (html: string) => {
  const { blocks } = await parseHtml(new TextEncoder().encode(html), 'x.html', defaultParserOptions);
  return blocks.map((block) => (block.kind === 'paragraph' ? textOfParsed(block.text) : rowsOfParsed(block)));
};

describe('around a document with a letterhead', () => {
  const text = 'Căn cứ Luật Lưu trữ, Sở Nội vụ ban hành Kế hoạch số hóa tài liệu lưu trữ năm 2025 như sau, đề nghị các phòng thực hiện.';
  const document = `<table><tr><td>SỞ NỘI VỤ<td>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</table><p>${text.repeat(3)}</p>`;
  const lines = ['SỞ NỘI VỤ', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', text.repeat(3)];
  const facts =
    '<table><tr><td>Số ký hiệu<td>12/KH-SNV<tr><td>Ngày ban hành<td>15/03/2025<tr><td>Cơ quan ban hành:<td>Sở Nội vụ<tr><td>Người ký<td>Trần A</table>';

  test.each<[string, string]>([
    ['the sheet of facts of a portal', `${facts}<div>${document}</div>`],
    ['the sheet of facts beside the letterhead', `<div>${facts}${document}</div>`],
    ['menus beside the letterhead', `<div><ul>${'<li><a href="/a">Tin tức</a>'.repeat(4)}</ul>${document}`],
    ['what a portal offers behind it', `<div>${document}</div><div><h3>Văn bản liên quan</h3><a href="/b">Kế hoạch số 11/KH-SNV</a></div>`],
  ])('%s', async (_, html) => expect(await linesOf(html)).toEqual(lines));

  test('an annex that lists documents is kept', async () => {
    const annex = '<table border=1><tr><td>Số ký hiệu<td>Ngày ban hành<td>Trích yếu<tr><td>12/KH-SNV<td>15/03/2025<td>Số hóa</table>';
    expect(await linesOf(`<div>${document}</div>${annex}`)).toHaveLength(4);
  });

  test('without a document the facts are what there is', async () => expect(await linesOf(facts)).toHaveLength(1));
});
