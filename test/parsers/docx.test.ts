import { parseDocx } from '../../pipeline/parsers/docx.js';
import type { ParsedParagraph, ParsedTable } from '../../pipeline/parsers/parsed.js';
import { type DocxSource, docxFile, item, par, run, table } from './docx-file.js';

const parse = async (source: DocxSource) => (await parseDocx(await docxFile(source), 'x.docx')).blocks;
const texts = async (source: DocxSource) => (await parse(source)).map((block) => (block.kind === 'paragraph' ? block.text : 'table'));

const level = (index: number, format: string, text: string, more = '') =>
  `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
const outline =
  level(0, 'upperRoman', '%1.') +
  level(1, 'decimal', '%2.') +
  level(2, 'lowerLetter', '%3)') +
  level(3, 'decimal', '%1.%2.%4', '<w:isLgl/>') +
  level(4, 'bullet', '\uf0b7');
const numbering = `<w:abstractNum w:abstractNumId="7">${outline}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>`;

describe('automatic numbers', () => {
  test('stand before the words, count on over paragraphs between them, and restart under a new heading', async () => {
    const body = [
      item('MỘT'),
      item('mục', 1),
      par('thân bài'),
      item('mục', 1),
      item('điểm', 2),
      item('HAI'),
      item('mục', 1),
      item('mục con', 3),
      item('gạch', 4),
    ].join('');
    expect(await texts({ body, numbering })).toEqual([
      'I. MỘT',
      '1. mục',
      'thân bài',
      '2. mục',
      'a) điểm',
      'II. HAI',
      '1. mục',
      '2.1.1 mục con',
      '• gạch',
    ]);
  });

  test('a list with a start of its own restarts, one without it counts on', async () => {
    const restart =
      '<w:num w:numId="2"><w:abstractNumId w:val="7"/><w:lvlOverride w:ilvl="1"><w:startOverride w:val="5"/></w:lvlOverride></w:num>';
    const same = '<w:num w:numId="3"><w:abstractNumId w:val="7"/></w:num>';
    const body = [item('a', 1), item('b', 1), item('c', 1, 2), item('d', 1, 2), item('e', 1, 3)].join('');
    expect(await texts({ body, numbering: numbering + restart + same })).toEqual(['1. a', '2. b', '5. c', '6. d', '7. e']);
  });

  test('a level that was passed over counts as begun', async () => {
    expect(await texts({ body: item('mục', 1) + item('HAI') + item('mục', 1), numbering })).toEqual(['1. mục', 'II. HAI', '1. mục']);
  });

  test('come from the style, may be switched off, and are counted but not printed in empty paragraphs', async () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="Muc"><w:name w:val="Muc"/><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr></w:pPr></w:style>';
    const styled = (text: string, more = '') => par(text, `<w:pStyle w:val="Muc"/>${more}`);
    const body = styled('một') + styled('không số', '<w:numPr><w:numId w:val="0"/></w:numPr>') + styled(run(' ')) + styled('ba');
    expect(await texts({ body, numbering, styles })).toEqual(['1. một', 'không số', '3. ba']);
  });

  test('number the rows of a table whose first cells are otherwise empty', async () => {
    const number = par('<w:r/>', '<w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr>');
    const [block] = await parse({
      body: table([
        ['TT', 'Nội dung', 'Thời gian'],
        [number, 'Rà soát', 'Quý I'],
        [number, 'Công bố', 'Quý II'],
      ]),
      numbering,
    });
    expect((block as ParsedTable).cells.filter((cell) => cell.column === 0).map((cell) => cell.paragraphs)).toEqual([
      ['TT'],
      ['1.'],
      ['2.'],
    ]);
  });
});

describe('the words of a paragraph', () => {
  test.each([
    [
      'insertions stay, deletions go',
      `<w:r><w:t>hạn </w:t></w:r><w:del><w:r><w:delText>30/6</w:delText></w:r></w:del><w:ins>${run('31/12')}</w:ins>`,
      ['hạn 31/12'],
    ],
    ['hidden text goes', run('thấy ') + run('ẩn', '<w:vanish/>'), ['thấy']],
    ['capitals by form are capitals', run('Kế hoạch', '<w:caps/>'), ['KẾ HOẠCH']],
    [
      'hyphens that do not break stay, optional ones go',
      '<w:r><w:t>62/NĐ</w:t><w:noBreakHyphen/><w:t>CP ngh</w:t><w:softHyphen/><w:t>iêm</w:t></w:r>',
      ['62/NĐ-CP nghiêm'],
    ],
    [
      'links and simple fields are text',
      `<w:hyperlink>${run('trang')}</w:hyperlink>${run(' ')}<w:fldSimple w:instr="DATE">${run('15/3/2022')}</w:fldSimple>`,
      ['trang 15/3/2022'],
    ],
    [
      'raised reference marks go, powers stay',
      `${run('Sở')}${run('1', '<w:vertAlign w:val="superscript"/>')}${run(' rộng 5 m')}${run('2', '<w:vertAlign w:val="superscript"/>')}`,
      ['Sở rộng 5 m2'],
    ],
    ['content controls are opened', `<w:sdt><w:sdtPr/><w:sdtContent>${run('trong ô')}</w:sdtContent></w:sdt>`, ['trong ô']],
    ['formulas are one line', `${run('đạt ')}<m:oMath><m:r><m:t>≥50%</m:t></m:r></m:oMath>`, ['đạt ≥50%']],
    [
      'a break inside running text is a space',
      '<w:r><w:t>nâng cao chất lượng</w:t><w:br/><w:t>phục vụ người dân</w:t></w:r>',
      ['nâng cao chất lượng phục vụ người dân'],
    ],
    [
      'a break before an item parts paragraphs',
      '<w:r><w:t>- Đơn vị chủ trì: Văn phòng;</w:t><w:br/><w:t>- Thời gian: Quý I.</w:t></w:r>',
      ['- Đơn vị chủ trì: Văn phòng;', '- Thời gian: Quý I.'],
    ],
  ])('%s', async (_, content, expected) => {
    expect(await texts({ body: par(content) })).toEqual(expected);
  });

  test('an optional hyphen in a font of TCVN3 can be its letter', async () => {
    const old = (content: string) => par(`<w:r><w:rPr><w:rFonts w:ascii=".VnTime"/></w:rPr>${content}</w:r>`);
    const letters = old('<w:softHyphen/><w:t>u tiªn Thñ t</w:t><w:softHyphen/><w:t>íng ChÝnh phñ;</w:t>');
    const hyphen = old('<w:softHyphen/><w:t>§iÒu kiÖn cña c«ng chøc</w:t>');
    expect(await texts({ body: letters + hyphen })).toEqual(['ưu tiên Thủ tướng Chính phủ;', 'Điều kiện của công chức']);
  });
  test('a paragraph whose mark was deleted reads on in the next', async () => {
    const gone = par('đoạn trước ', '<w:rPr><w:del/></w:rPr>');
    expect(await texts({ body: gone + par('nối tiếp') })).toEqual(['đoạn trước nối tiếp']);
  });

  test('a text box follows its paragraph, once', async () => {
    const box = `<w:txbxContent>${par('DỰ THẢO')}</w:txbxContent>`;
    const both = `<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>${box}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>${box}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent>`;
    expect(await texts({ body: par(`<w:r><w:t>trước</w:t></w:r><w:r>${both}</w:r>`) + par('sau') })).toEqual(['trước', 'DỰ THẢO', 'sau']);
  });

  test('a box with the number of the document fills its blank', async () => {
    const box = (text: string) => `<w:r><w:pict><v:textbox><w:txbxContent>${par(text)}</w:txbxContent></v:textbox></w:pict></w:r>`;
    const line = (blank: string, text: string) => par(run(blank) + box(text));
    expect(await texts({ body: line('Số:        /KH-SNV', '125') })).toEqual(['Số: 125/KH-SNV']);
    expect(await texts({ body: line('Số: 7/KH-SNV', '125') })).toEqual(['Số: 7/KH-SNV', '125']);
    expect(await texts({ body: line('Số:       /KH-SNV', 'DỰ THẢO 2') })).toEqual(['Số: /KH-SNV', 'DỰ THẢO 2']);
  });

  test('a footnote stands at the end, its mark nowhere', async () => {
    const footnotes = `<w:footnote w:id="1">${par('Theo Quyết định số 5/QĐ-UBND.')}</w:footnote>`;
    const blocks = await parse({
      body: par(`${run('chú thích')}<w:r><w:footnoteReference w:id="1"/></w:r>${run(' ở giữa')}`) + par('Hết.'),
      footnotes,
    });
    expect(blocks.map((b) => (b as ParsedParagraph).text)).toEqual(['chú thích ở giữa', 'Hết.', 'Theo Quyết định số 5/QĐ-UBND.']);
    expect(blocks.map((b) => (b as ParsedParagraph).note ?? false)).toEqual([false, false, true]);
  });
});

test('style hints are those of the words, inherited ones included; heading styles make headings', async () => {
  const styles =
    '<w:style w:type="paragraph" w:styleId="H1"><w:name w:val="heading 1"/><w:pPr><w:jc w:val="center"/></w:pPr><w:rPr><w:b/></w:rPr></w:style>' +
    '<w:style w:type="paragraph" w:styleId="T1"><w:name w:val="toc 1"/></w:style>';
  const body =
    par('KẾ HOẠCH', '<w:pStyle w:val="H1"/>') +
    par('I. MỤC ĐÍCH 3', '<w:pStyle w:val="T1"/>') +
    par(run('nghiêng', '<w:i/>') + run(' ', '')) +
    par(run('thường ') + run('đậm', '<w:b/>'));
  const blocks = (await parse({ body, styles })) as ParsedParagraph[];
  expect(blocks.map(({ text, style, heading }) => ({ text, style, heading: heading ?? false }))).toEqual([
    { text: 'KẾ HOẠCH', style: { bold: true, centred: true }, heading: true },
    { text: 'nghiêng', style: { italic: true }, heading: false },
    { text: 'thường đậm', style: {}, heading: false },
  ]);
});

test('the same words give the same blocks in composed and decomposed Unicode', async () => {
  const body = par('Ủy ban nhân dân tỉnh giữa') + par('<w:r><w:t>KẾ HOẠCH</w:t><w:br/><w:t>Cải cách hành chính</w:t></w:r>');
  expect(await texts({ body: body.normalize('NFD') })).toEqual(await texts({ body }));
});
