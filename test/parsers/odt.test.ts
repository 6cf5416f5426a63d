import { parseOdt } from '../../pipeline/parsers/odt.js';
import { defaultLimits, defaultParserOptions } from '../../pipeline/parsers/options.js';
import type { ParsedTable } from '../../pipeline/parsers/parsed.js';
import { fodtFile, list, type OdtSource, odtFile, par, style } from './odt-file.js';
import { expandParsed, rowsOfParsed, textOfParsed } from './parsed-text.js';

const parse = async (source: OdtSource) => parseOdt(await odtFile(source), 'x.odt', defaultParserOptions);
const linesOf = async (source: OdtSource) =>
  (await parse(source)).blocks.map((b) => (b.kind === 'paragraph' ? textOfParsed(b.text) : rowsOfParsed(b)));

const level = (at: number, format: string, suffix: string, more = '') =>
  `<text:list-level-style-number text:level="${at}" style:num-format="${format}" style:num-suffix="${suffix}" ${more}/>`;
const outline = `<text:list-style style:name="L1">${level(1, 'I', '.')}${level(2, '1', '.')}${level(3, 'a', ')')}${level(4, '1', '', 'text:display-levels="2"')}</text:list-style>`;
const dashes = '<text:list-style style:name="L2"><text:list-level-style-bullet text:level="1" text:bullet-char="-"/></text:list-style>';

describe('numbers', () => {
  const numbered = (...items: string[]) => list(items, 'text:style-name="L1"');
  test.each<[string, string, string[]]>([
    ['levels', numbered(par('Một') + list([par('Hai') + list([par('Ba')])])), ['I. Một', '1. Hai', 'a) Ba']],
    [
      'a list that goes on behind text',
      `${numbered(par('Một'))}${par('Lời')}${list([par('Hai')], 'text:style-name="L1" text:continue-numbering="true"')}`,
      ['I. Một', 'Lời', 'II. Hai'],
    ],
    [
      'an empty item around a deeper one counts nothing',
      `${numbered(par('Một') + list([par('a')]))}${list([list([par('b')])], 'text:style-name="L1" text:continue-numbering="true"')}`,
      ['I. Một', '1. a', '2. b'],
    ],
    ['a list that begins anew', `${numbered(par('Một'))}${numbered(par('Hai'))}`, ['I. Một', 'I. Hai']],
    [
      'a list that goes on from another',
      `${list([par('Một')], 'text:style-name="L1" xml:id="x"')}${list([par('Giữa')], 'text:style-name="L2"')}${list([par('Hai')], 'text:style-name="L1" text:continue-list="x"')}`,
      ['I. Một', '- Giữa', 'II. Hai'],
    ],
    [
      'a value of its own',
      numbered(`<text:list-item text:start-value="5">${par('Năm')}</text:list-item>`, par('Sáu')),
      ['V. Năm', 'VI. Sáu'],
    ],
    [
      'further paragraphs and headers of a list have none',
      numbered(`${par('Một')}${par('thêm')}`, par('Hai')),
      ['I. Một', 'thêm', 'II. Hai'],
    ],
    ['bullets', list([par('Một')], 'text:style-name="L2"'), ['- Một']],
  ])('%s', async (_, body, lines) => expect(await linesOf({ body, automatic: outline + dashes })).toEqual(lines));

  test('headings by the outline of the document', async () => {
    const styles = `<text:outline-style style:name="Outline"><text:outline-level-style text:level="1" style:num-format="I" style:num-suffix="."/></text:outline-style>`;
    const read = await parse({
      body: '<text:h text:outline-level="1">MỤC TIÊU</text:h><text:h text:outline-level="1">TỔ CHỨC</text:h>',
      styles,
    });
    expect(read.blocks).toMatchObject([
      { text: 'I. MỤC TIÊU', heading: true },
      { text: 'II. TỔ CHỨC', heading: true },
    ]);
  });
});

describe('words', () => {
  const automatic =
    style('text', 'B', '<style:text-properties fo:font-weight="bold" fo:text-transform="uppercase"/>') +
    style('text', 'H', '<style:text-properties text:display="none"/>') +
    style('paragraph', 'C', '<style:paragraph-properties fo:text-align="center"/>', 'style:parent-style-name="Base"') +
    style('section', 'S', '<style:section-properties text:display="none"/>') +
    style('text', 'V', '<style:text-properties style:font-name=".VnTimeH"/>');
  const styles = style('paragraph', 'Base', '<style:text-properties fo:font-style="italic"/>');
  const span = (name: string, text: string) => `<text:span text:style-name="${name}">${text}</text:span>`;

  test.each<[string, string, string[]]>([
    [
      'spaces, tabs, breaks, soft page breaks',
      par('Sở<text:s text:c="3"/>Nội vụ<text:soft-page-break/><text:tab/>chủ trì'),
      ['Sở Nội vụ chủ trì'],
    ],
    [
      'lines of a paragraph',
      par('Nội dung:<text:line-break/>- Việc một;<text:line-break/>- Việc hai.'),
      ['Nội dung:', '- Việc một;', '- Việc hai.'],
    ],
    [
      'capitals of a style, links, fields',
      par(`${span('B', 'Kế hoạch')} <text:a xlink:href="x">số</text:a> <text:page-number>3</text:page-number>`),
      ['KẾ HOẠCH số 3'],
    ],
    [
      'hidden words, sections, remarks',
      par(`Một${span('H', 'ẩn')}<office:annotation><text:p>nhận xét</text:p></office:annotation>`) +
        `<text:section text:style-name="S">${par('ẩn')}</text:section><text:section>${par('Hai')}</text:section>`,
      ['Một', 'Hai'],
    ],
    [
      'tracked changes: what was deleted is kept apart',
      `<text:tracked-changes><text:changed-region><text:deletion>${par('30/4/2025')}</text:deletion></text:changed-region></text:tracked-changes>${par('Trước ngày <text:change text:change-id="1"/><text:change-start text:change-id="2"/>30/6/2025<text:change-end text:change-id="2"/>')}`,
      ['Trước ngày 30/6/2025'],
    ],
    [
      'text boxes stand behind their paragraph',
      par(`Đoạn<draw:frame><draw:text-box>${par('Trong khung')}</draw:text-box></draw:frame> văn`),
      ['Đoạn văn', 'Trong khung'],
    ],
    [
      'tables of contents repeat headings',
      `<text:table-of-content><text:index-body>${par('I. MỤC TIÊU 3')}</text:index-body></text:table-of-content>${par('I. MỤC TIÊU')}`,
      ['I. MỤC TIÊU'],
    ],
    ['letters of old fonts', par(span('V', 'kÕ ho¹ch c«ng t¸c')), ['KẾ HOẠCH CÔNG TÁC']],
  ])('%s', async (_, body, lines) => expect(await linesOf({ body, automatic, styles })).toEqual(lines));

  test('looks come from styles and those that they are based on', async () => {
    const { blocks } = await parse({ body: par(span('B', 'Kế hoạch'), 'C'), automatic, styles });
    expect(blocks).toMatchObject([{ style: { bold: true, italic: true, centred: true } }]);
  });

  test('notes stand at the end', async () => {
    const note = `<text:note><text:note-citation>1</text:note-citation><text:note-body>${par('Theo Luật.')}</text:note-body></text:note>`;
    const { blocks } = await parse({ body: par(`Giao Sở${note} chủ trì`) + par('Hết.') });
    expect(blocks.map((b) => b.kind === 'paragraph' && [b.text, b.note ?? false])).toEqual([
      ['Giao Sở chủ trì', false],
      ['Hết.', false],
      ['Theo Luật.', true],
    ]);
  });
});

describe('tables', () => {
  const cell = (text: string, attributes = '') => `<table:table-cell table:style-name="c" ${attributes}>${par(text)}</table:table-cell>`;
  const automatic = style('table-cell', 'c', '<style:table-cell-properties fo:border="0.5pt solid #000000"/>');
  const row = (...cells: string[]) => `<table:table-row>${cells.join('')}</table:table-row>`;
  const covered = '<table:covered-table-cell/>';

  test('spans, covered and repeated cells, header rows', async () => {
    const head = `<table:table-header-rows>${row(cell('TT', 'table:number-rows-spanned="2"'), cell('Phân công', 'table:number-columns-spanned="2"'), covered)}${row(covered, cell('Chủ trì'), cell('Phối hợp'))}</table:table-header-rows>`;
    const body = `<table:table>${head}${row(cell('1'), cell('x', 'table:number-columns-repeated="2"'))}</table:table>`;
    const [table] = (await parse({ body, automatic })).blocks as ParsedTable[];
    expect(table).toMatchObject({ rows: 3, columns: 3, headerRows: 2 });
    expect(expandParsed(table!)).toEqual([
      ['TT', 'Phân công', 'Phân công'],
      ['TT', 'Chủ trì', 'Phối hợp'],
      ['1', 'x', 'x'],
    ]);
  });

  test('a column of automatic numbers', async () => {
    const numbers = `<text:list-style style:name="L1"><text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."/></text:list-style>`;
    const item = (more = '') =>
      `<table:table-cell table:style-name="c">${list([par('')], `text:style-name="L1" ${more}`)}</table:table-cell>`;
    const again = 'text:continue-numbering="true"';
    const body = `<table:table>${row(cell('TT'), cell('Việc'))}${row(item(), cell('a'))}${row(item(again), cell('b'))}</table:table>`;
    expect(await linesOf({ body, automatic: automatic + numbers })).toEqual([
      [
        ['TT', 'Việc'],
        ['1.', 'a'],
        ['2.', 'b'],
      ],
    ]);
  });

  test('a table without lines that holds the letterhead is read column by column', async () => {
    const plain = (...texts: string[]) => `<table:table-cell>${texts.map((text) => par(text)).join('')}</table:table-cell>`;
    const body = `<table:table>${row(plain('UBND TỈNH', 'SỞ NỘI VỤ'), plain('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'))}</table:table>`;
    expect(await linesOf({ body })).toEqual(['UBND TỈNH', 'SỞ NỘI VỤ', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM']);
  });

  test('a few bytes that ask for a million cells are refused', async () => {
    const body = `<table:table><table:table-row table:number-rows-repeated="1000">${cell('x', 'table:number-columns-repeated="1000"')}</table:table-row></table:table>`;
    await expect(parse({ body, automatic })).rejects.toMatchObject({ code: 'too-large', message: expect.stringContaining('cells') });
  });
});

test('one XML file is read like a packed one', async () => {
  const { blocks, mediaType } = await parseOdt(fodtFile({ body: par('Kế hoạch') }), 'x.fodt', defaultParserOptions);
  expect(blocks).toMatchObject([{ text: 'Kế hoạch' }]);
  expect(mediaType).toBe('application/vnd.oasis.opendocument.text');
});

describe('what cannot be read', () => {
  const code = (bytes: Uint8Array, limits = {}) =>
    parseOdt(bytes, 'x.odt', { ...defaultParserOptions, limits: { ...defaultLimits, ...limits } }).then(
      () => 'read',
      (error) => error.code,
    );
  test('entities', async () =>
    expect(await code(await odtFile({ body: par('&a;') }, '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>'))).toBe(
      'unreadable-file',
    ));
  test('damaged XML', async () => expect(await code(await odtFile({ body: '<text:p>x' }))).toBe('unreadable-file'));
  test('no text', async () => expect(await code(await odtFile({ body: par(' ') }))).toBe('no-text'));
  test('nesting without end', async () => {
    const body = `${'<text:section>'.repeat(500)}${par('x')}${'</text:section>'.repeat(500)}`;
    expect(await code(await odtFile({ body }))).toBe('too-large');
  });
  test('more than it may unpack to', async () =>
    expect(await code(await odtFile({ body: par('x'.repeat(5000)) }), { unpackedBytes: 1000 })).toBe('too-large'));
});
