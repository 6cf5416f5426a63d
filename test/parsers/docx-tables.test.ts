import { parseDocx } from '../../pipeline/parsers/docx.js';
import type { ParsedTable } from '../../pipeline/parsers/parsed.js';
import { docxFile, par, table } from './docx-file.js';

const blocksOf = async (body: string) => (await parseDocx(await docxFile({ body }), 'x.docx')).blocks;
const tableOf = async (body: string) => (await blocksOf(body)).find((block) => block.kind === 'table') as ParsedTable;
const places = (read: ParsedTable) =>
  read.cells.map((c) => `${c.row},${c.column} ${c.rowSpan}x${c.colSpan} ${c.paragraphs.join(' ¶ ')}`.trim());

describe('data tables', () => {
  test('cells stand once, at their first place, with their spans', async () => {
    const down = (text: string, first: boolean) => `<w:tcPr><w:vMerge${first ? ' w:val="restart"' : ''}/></w:tcPr>${par(text)}`;
    const wide = `<w:tcPr><w:gridSpan w:val="2"/></w:tcPr>${par('Phân công')}`;
    const read = await tableOf(
      table([
        [down('TT', true), wide],
        [down('', false), 'Chủ trì', 'Phối hợp'],
        ['1', 'Văn phòng', 'Thanh tra'],
      ]),
    );
    expect(places(read)).toEqual([
      '0,0 2x1 TT',
      '0,1 1x2 Phân công',
      '1,1 1x1 Chủ trì',
      '1,2 1x1 Phối hợp',
      '2,0 1x1 1',
      '2,1 1x1 Văn phòng',
      '2,2 1x1 Thanh tra',
    ]);
  });

  test('rows marked as header are counted from the top; a mark that is off does not count', async () => {
    const row = (mark: string, text: string) => `<w:tr><w:trPr>${mark}</w:trPr><w:tc>${par(text)}</w:tc><w:tc>${par('x')}</w:tc></w:tr>`;
    const body = `<w:tbl><w:tblPr><w:tblBorders><w:top w:val="single"/><w:bottom w:val="single"/><w:insideH w:val="single"/></w:tblBorders></w:tblPr>${row('<w:tblHeader/>', 'TT')}${row('<w:tblHeader w:val="0"/>', '1')}</w:tbl>`;
    expect((await tableOf(body)).headerRows).toBe(1);
  });

  test('left-out cells, deleted rows and tables inside cells', async () => {
    const inner = table([['trong', 'bảng']]);
    const body = `<w:tbl><w:tblPr><w:tblBorders><w:top w:val="single"/><w:left w:val="single"/><w:insideH w:val="single"/><w:insideV w:val="single"/></w:tblBorders></w:tblPr>
      <w:tr><w:tc>${par('TT')}</w:tc><w:tc>${par('Nội dung')}</w:tc></w:tr>
      <w:tr><w:trPr><w:del/></w:trPr><w:tc>${par('xoá')}</w:tc><w:tc>${par('xoá')}</w:tc></w:tr>
      <w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr><w:tc>${inner}${par('')}</w:tc></w:tr></w:tbl>`;
    expect(places(await tableOf(body))).toEqual(['0,0 1x1 TT', '0,1 1x1 Nội dung', '1,0 1x1', '1,1 1x1 trong ¶ bảng']);
  });

  test('a table cut in two with its header repeated is one', async () => {
    const head = ['TT', 'Nội dung', 'Thời gian'];
    const read = await tableOf(table([head, ['1', 'Rà soát', 'Quý I']]) + par('') + table([head, ['2', 'Công bố', 'Quý II']]));
    expect(read.rows).toBe(3);
    expect(read.cells.at(-1)?.paragraphs).toEqual(['Quý II']);
  });

  test('all rows of a repeated header are dropped, numbers of columns too; a line that says that the table goes on as well', async () => {
    const down = (text: string, first: boolean) => `<w:tcPr><w:vMerge${first ? ' w:val="restart"' : ''}/></w:tcPr>${par(text)}`;
    const wide = `<w:tcPr><w:gridSpan w:val="2"/></w:tcPr>${par('Phân công')}`;
    const head = [
      [down('TT', true), wide],
      [down('', false), 'Chủ trì', 'Phối hợp'],
      ['(1)', '(2)', '(3)'],
    ];
    const row = (number: string) => [number, 'Văn phòng', 'Thanh tra'];
    const cut = table([...head, row('1')]) + par('Phụ lục II (tiếp theo)') + table([...head, row('2')]) + par('') + table([row('3')]);
    const blocks = await blocksOf(cut);
    expect(blocks).toHaveLength(1);
    expect(blocks[0]).toMatchObject({ rows: 6, columns: 3 });
    expect((blocks[0] as ParsedTable).cells.filter((c) => c.column === 0).flatMap((c) => c.paragraphs)).toEqual([
      'TT',
      '(1)',
      '1',
      '2',
      '3',
    ]);
  });

  test('a first row of data that stands in two tables stands twice', async () => {
    const rows = [
      ['TT', 'Nội dung'],
      ['1', 'Rà soát'],
    ]; // The second table counts anew.
    expect((await tableOf(table(rows) + table(rows))).rows).toBe(3);
  });
});

describe('layout tables are paragraphs, the left column first', () => {
  const right = `${par('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM')}${par('Độc lập - Tự do - Hạnh phúc')}`;
  const letterhead = [
    [`${par('UBND TỈNH HÀ NAM')}${par('SỞ TƯ PHÁP')}${par('_______')}`, right],
    ['Số: 12/KH-STP', 'Hà Nam, ngày 3 tháng 2 năm 2024'],
  ];
  const lines = [
    'UBND TỈNH HÀ NAM',
    'SỞ TƯ PHÁP',
    'Số: 12/KH-STP',
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'Độc lập - Tự do - Hạnh phúc',
    'Hà Nam, ngày 3 tháng 2 năm 2024',
  ];
  const textsOf = async (body: string) => (await blocksOf(body)).map((block) => (block.kind === 'paragraph' ? block.text : 'table'));

  test.each([true, false])('letterhead, lines drawn: %s', async (bordered) => {
    expect(await textsOf(table(letterhead, bordered))).toEqual(lines);
  });

  test('signature block with line breaks', async () => {
    const signer = '<w:p><w:r><w:t>KT. GIÁM ĐỐC</w:t><w:br/><w:t>PHÓ GIÁM ĐỐC</w:t></w:r></w:p>';
    const body = table([[`${par('Nơi nhận:')}${par('- Như trên;')}${par('- Lưu: VT.')}`, `${signer}${par('Trần Văn An')}`]], false);
    expect(await textsOf(body)).toEqual(['Nơi nhận:', '- Như trên;', '- Lưu: VT.', 'KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC', 'Trần Văn An']);
  });

  test('a letterhead typed with tabs reads as one in a table', async () => {
    const typed = (left: string, other: string) => `<w:p><w:r><w:t>${left}</w:t><w:tab/><w:t>${other}</w:t></w:r></w:p>`;
    const body =
      typed('UBND TỈNH HÀ NAM', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM') +
      typed('SỞ TƯ PHÁP', 'Độc lập - Tự do - Hạnh phúc') +
      typed('Số: 12/KH-STP', 'Hà Nam, ngày 3 tháng 2 năm 2024');
    expect(await textsOf(body + par('KẾ HOẠCH'))).toEqual([...lines, 'KẾ HOẠCH']);
  });

  test('a borderless table with a header of its own stays a table', async () => {
    expect(
      await textsOf(
        table(
          [
            ['TT', 'Nội dung'],
            ['1', 'Rà soát'],
            ['2', 'Công bố'],
          ],
          false,
        ),
      ),
    ).toEqual(['table']);
  });
});
