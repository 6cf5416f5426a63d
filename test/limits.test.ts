import JSZip from 'jszip';
import { createProgram } from '../pipeline/cli/program.js';
import { ingest } from '../pipeline/index.js';
import { defaultLimits, type Limits } from '../pipeline/parsers/options.js';
import { processorClock } from './helpers/processor-time.js';
import { docxFile, par } from './parsers/docx-file.js';
import { odtFile, par as odtPar } from './parsers/odt-file.js';

/** Measured: 1.5 s at most. What grows with the square of the size takes far longer. */
const patience = 8000;

type Content = string | Uint8Array | Promise<Uint8Array>;

async function outcome(path: string, content: Content, limits: Partial<Limits> = {}): Promise<string> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : await content;
  const used = processorClock();
  try {
    await ingest({ bytes, path }, { parsing: { limits: { ...defaultLimits, ...limits } } });
    return used() < patience ? 'read' : `read in ${used()} ms`;
  } catch (error) {
    const { code, message } = error as { code: string; message: string };
    return used() < patience ? `${code}: ${message}` : `${code} in ${used()} ms`;
  }
}

const many = (text: string, count: number) => text.repeat(count);
const page = (body: string) => `<!DOCTYPE html><html><body>${body}</body></html>`;

/** Workbook parts by hand: a library would write cells one by one. */
async function xlsxFile(sheet: string): Promise<Uint8Array> {
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const related = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const relationships = (rows: string) =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${rows}</Relationships>`;
  const types = ['xl/workbook.xml', 'xl/worksheets/sheet1.xml'].map(
    (part, index) =>
      `<Override PartName="/${part}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${['sheet.main', 'worksheet'][index]}+xml"/>`,
  );
  const zip = new JSZip();
  zip.file('[Content_Types].xml', `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${types.join('')}</Types>`);
  zip.file('_rels/.rels', relationships(`<Relationship Id="r1" Type="${related}/officeDocument" Target="xl/workbook.xml"/>`));
  zip.file(
    'xl/workbook.xml',
    `<workbook xmlns="${main}" xmlns:r="${related}"><sheets><sheet name="A" sheetId="1" r:id="r1"/></sheets></workbook>`,
  );
  zip.file(
    'xl/_rels/workbook.xml.rels',
    relationships(`<Relationship Id="r1" Type="${related}/worksheet" Target="worksheets/sheet1.xml"/>`),
  );
  zip.file('xl/worksheets/sheet1.xml', `<worksheet xmlns="${main}"><sheetData>${sheet}</sheetData></worksheet>`);
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
}

const mime = (depth: number): string => {
  const open = Array.from({ length: depth }, (_, at) => `Content-Type: multipart/mixed; boundary="b${at}"\r\n\r\n--b${at}\r\n`).join('');
  return `MIME-Version: 1.0\r\n${open}Content-Type: text/html\r\n\r\n<p>x</p>\r\n`;
};

describe('beyond a bound a file ends in too-large, which names the bound', () => {
  test.each<[string, string, () => Content, keyof Limits, Partial<Limits>?]>([
    ['HTML nested without end', 'x.html', () => page(many('<div>', 100_000)), 'nesting'],
    ['tags that nobody closes', 'x.html', () => page(many('<b>x<p>', 20_000)), 'nesting'],
    ['lists in lists', 'x.html', () => page(many('<ul><li>', 300)), 'nesting'],
    [
      'a web page with more cells than there may be',
      'x.html',
      () => page(`<table border=1>${many(`<tr>${many('<td>', 1000)}`, 30)}</table>`),
      'cells',
      { cells: 20_000 },
    ],
    [
      'Word tables in tables',
      'x.docx',
      () => docxFile({ body: `${many('<w:tbl><w:tr><w:tc>', 100)}${par('x')}${many('</w:tc></w:tr></w:tbl>', 100)}` }),
      'nesting',
    ],
    [
      'a Word cell over a million columns',
      'x.docx',
      () => docxFile({ body: `<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="1000000"/></w:tcPr>${par('x')}</w:tc></w:tr></w:tbl>` }),
      'cells',
    ],
    [
      'a Word file that unpacks too far',
      'x.docx',
      () => docxFile({ body: par(many('x', 50_000)) }),
      'unpackedBytes',
      { unpackedBytes: 20_000 },
    ],
    [
      'an OpenDocument text that unpacks too far',
      'x.odt',
      () => odtFile({ body: odtPar(many('x', 50_000)) }),
      'unpackedBytes',
      { unpackedBytes: 20_000 },
    ],
    [
      'a workbook with more cells than there may be',
      'x.xlsx',
      () => xlsxFile(many(`<row>${many('<c><v>1</v></c>', 100)}</row>`, 300)),
      'cells',
      { cells: 20_000 },
    ],
    [
      'a workbook that unpacks too far',
      'x.xlsx',
      () => xlsxFile(many('<row><c><v>1</v></c></row>', 5000)),
      'unpackedBytes',
      { unpackedBytes: 20_000 },
    ],
    ['quotations in quotations', 'x.md', () => `${many('> ', 20_000)}x`, 'nesting'],
    ['Markdown lists in lists', 'x.md', () => Array.from({ length: 1500 }, (_, at) => `${many('  ', at)}- x`).join('\n'), 'nesting'],
    [
      'a Markdown table that is all columns',
      'x.md',
      () => `|${many('a|', 20_000)}\n|${many('-|', 20_000)}\n${many('|x|\n', 200)}`,
      'cells',
    ],
    ['HTML cells in Markdown', 'x.md', () => `# x\n\n<table>${many(`<tr>${many('<td>', 1000)}`, 250)}</table>`, 'cells'],
  ])('%s', async (_, path, content, limit, limits = {}) => {
    expect(await outcome(path, content(), limits)).toMatch(new RegExp(`^too-large: .*\\b${limit}\\b`));
  });
});

describe('hostile files that say something are read in time', () => {
  test.each<[string, string, () => Content]>([
    [
      'spans beyond all tables',
      'x.html',
      () => page(`<table border=1>${many('<tr><td rowspan=65000 colspan=100000>x<td>y', 200)}</table>`),
    ],
    [
      'fonts that stay open',
      'x.html',
      () => page(`${Array.from({ length: 150 }, (_, at) => `<font size=${at}>`).join('')}${many('<p>x', 500)}`),
    ],
    ['comments that stay open', 'x.html', () => page(`<p>x</p>${many('<!--', 100_000)}`)],
    ['braces of style sheets', 'x.html', () => page(`<style>${many('a{b:c;', 50_000)}</style><style>${many('/*', 50_000)}</style><p>x`)],
    [
      'thousands of marks of notes',
      'x.html',
      () => page(`<p>x</p>${Array.from({ length: 3000 }, (_, at) => `<a href="#n" id="m${at}">1</a>`).join('')}<p id=n>y`),
    ],
    ['thousands of links', 'x.html', () => page(`<p>x</p>${many('<div><a href="/a">y</a></div>', 5000)}`)],
    ['emphasis that stays open', 'x.md', () => `# x\n\n${many('*a **b ', 5000)}`],
    ['a workbook that names its last cell', 'x.xlsx', () => xlsxFile('<row r="1"><c r="A1"><v>1</v></c><c r="XFD1"><v>2</v></c></row>')],
  ])('%s', async (_, path, content) => expect(await outcome(path, content())).toBe('read'));
});

test('no entity is expanded: a page that declares some is read without them', async () => {
  const lol = '<!DOCTYPE html [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>';
  expect(await outcome('x.html', `${lol}<html><p>Kế hoạch &b;</p>`)).toBe('read');
  expect(await outcome('x.docx', docxFile({ body: '&a;' }))).toMatch(/^unreadable-file/);
});

test('MIME parts in parts without end end in an error', async () => {
  expect(await outcome('x.mht', mime(2000))).toMatch(/^(?:too-large|unreadable-file|no-text)/);
});

describe('bounds on the command line', () => {
  const option = createProgram(() => undefined)
    .commands.find((command) => command.name() === 'extract')!
    .options.find((candidate) => candidate.long === '--limit')!;
  const read = (text: string, earlier?: Partial<Limits>) => option.parseArg!(text, earlier);

  test('each sets one of them', () => expect(read('cells=1000', { pages: 5 })).toEqual({ pages: 5, cells: 1000 }));
  test.each(['pages', 'pages=', 'pages=0', 'pages=-1', 'pages=1e3', 'sheets=5', '=5', 'constructor=5'])('%s is refused', (text) =>
    expect(() => read(text)).toThrow(/pages, pixels, cells, nesting, unpackedBytes/),
  );
});
