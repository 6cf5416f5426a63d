import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { IngestError } from '../../pipeline/ingest-error.js';
import type { PageContent } from '../../pipeline/parsers/layout/glyph.js';
import { paragraphsOfPlainPages } from '../../pipeline/parsers/layout/plain-pages.js';
import { defaultParserOptions } from '../../pipeline/parsers/options.js';
import type { ParsedSource, ParsedTable } from '../../pipeline/parsers/parsed.js';
import { readSecond } from '../../pipeline/parsers/pdf/pdf-parse.js';
import { isCrash } from '../../pipeline/parsers/pdf/pdfium.js';
import { countLetters, damage, judgeTextLayer } from '../../pipeline/parsers/pdf/text-layer.js';
import { parsePdf } from '../../pipeline/parsers/pdf.js';
import { expandParsed, rowsOfParsed, textOfParsed } from './parsed-text.js';
import { pageOf, set } from './typeset.js';

const fixture = (name: string) => new Uint8Array(readFileSync(fileURLToPath(new URL(`../../fixtures/${name}`, import.meta.url))));
const json = (name: string) => JSON.parse(Buffer.from(fixture(name)).toString('utf8').normalize('NFC'));
const fold = (text: string) => text.replace(/\s+/gu, ' ').trim();
const paragraphsOf = (source: ParsedSource) =>
  source.blocks.flatMap((block) => (block.kind === 'paragraph' ? [textOfParsed(block.text)] : []));
const tablesOf = (source: ParsedSource) => source.blocks.filter((block): block is ParsedTable => block.kind === 'table');

interface Truth {
  header: string[];
  title: string[];
  paras: string[];
  sig: string[];
  annexTitle: string[];
  tables: string[][][];
}

describe.each([
  ['plan2.pdf', 'plan2.truth.json', 'a plan as LibreOffice prints it'],
  ['plan2-skia.pdf', 'plan2.truth.json', 'as a browser prints it'],
  ['plan2-wordlike.pdf', 'plan2.truth.json', 'with borders of thin filled rectangles'],
  ['plan2-rot.pdf', 'plan2.truth.json', 'on turned pages'],
  ['plan2-nfd.pdf', 'plan2-nfd.truth.json', 'with decomposed letters'],
])('%s against %s: %s', (file, truthFile) => {
  const truth = json(`pdf/${truthFile}`) as Truth;
  let source: ParsedSource;
  beforeAll(async () => {
    source = await parsePdf(fixture(`pdf/${file}`), file, defaultParserOptions);
  });

  test('letterhead, title, paragraphs, closing and annex title are there verbatim', () => {
    const left = new Map<string, number>();
    for (const text of paragraphsOf(source)) left.set(text, (left.get(text) ?? 0) + 1);
    const wanted = [...truth.header, ...truth.title, ...truth.paras, ...truth.sig, ...truth.annexTitle].map(fold);
    const missed = wanted.filter((text) => {
      const count = left.get(text) ?? 0;
      left.set(text, count - 1);
      return count <= 0;
    });
    expect(missed).toEqual([]);
  });

  test('the annex is one table over all its pages, every cell exact', () => {
    const [table, ...others] = tablesOf(source);
    expect(others).toEqual([]);
    const rows = rowsOfParsed(table!).map((row) => row.map((cell) => cell.replaceAll(' / ', ' ')));
    expect(rows).toEqual(truth.tables[0]!.map((row) => row.map(fold)));
    expect(table!.headerRows).toBe(1);
  });

  test('every word lies on its page', () => {
    const words = source.blocks
      .flatMap((block) => (block.kind === 'table' ? block.cells.flatMap((cell) => cell.paragraphs) : [block.text]))
      .flat();
    expect(words.length).toBeGreaterThan(2000);
    for (const word of words) {
      if (typeof word === 'string') throw new Error('a word without a place');
      const { page, x, y, width, height } = word.box;
      const size = source.pages![page - 1]!;
      expect(x >= 0 && y >= 0 && width > 0 && height > 0 && x + width <= size.width && y + height <= size.height).toBe(true);
    }
  });
});

test('merged cells hold for all their rows over five pages, and the header of two rows is found', async () => {
  const [table] = tablesOf(await parsePdf(fixture('pdf/merged.pdf'), 'merged.pdf', defaultParserOptions));
  expect(table!.headerRows).toBe(2);
  expect(expandParsed(table!).slice(2)).toEqual((json('pdf/merged.truth.json') as string[][]).map((row) => row.map(fold)));
});

test('lists, a footnote, merged cells in one short document', async () => {
  const source = await parsePdf(fixture('pdf/rich.pdf'), 'rich.pdf', defaultParserOptions);
  const texts = paragraphsOf(source);
  for (const text of [
    'KẾ HOẠCH',
    'I. MỤC ĐÍCH, YÊU CẦU',
    'a) Bảo đảm nghiêm túc',
    '1.1. Rà soát văn bản',
    'Đoạn có chú thích ở giữa câu.',
    'Hết.',
  ])
    expect(texts).toContain(text);
  expect(source.blocks.filter((block) => block.kind === 'paragraph' && block.note)).toHaveLength(1);
  expect(expandParsed(tablesOf(source)[0]!)).toEqual([
    ['TT', 'Nội dung', 'Phân công', 'Phân công'],
    ['TT', 'Nội dung', 'Chủ trì', 'Phối hợp'],
    ['1', 'Rà soát TTHC', 'Văn phòng Sở', 'Thanh tra Sở'],
    ['2', 'Công khai TTHC', 'Văn phòng Sở', 'Các phòng'],
    ['II', 'Cải cách thể chế', 'Cải cách thể chế', 'Cải cách thể chế'],
  ]);
});

describe('files that are no document', () => {
  const whole = fixture('pdf/rich.pdf');
  const refusal = (bytes: Uint8Array) =>
    parsePdf(bytes, 'x.pdf', defaultParserOptions).then(
      () => null,
      (error: unknown) => (error instanceof IngestError ? error : Promise.reject(error)),
    );

  test.each<[string, Uint8Array, string, RegExp]>([
    ['a password', fixture('malformed/encrypted.pdf'), 'encrypted-file', /password/],
    ['cut off', whole.slice(0, 3000), 'unreadable-file', /cut off or damaged/],
    ['garbage', new TextEncoder().encode('%PDF-1.7\nxxxx'), 'unreadable-file', /no readable pages/],
    ['zeros', new Uint8Array(4000), 'unreadable-file', /x\.pdf/],
  ])('%s', async (_, bytes, code, message) => {
    const error = await refusal(bytes);
    expect(error?.code).toBe(code);
    expect(error?.message).toMatch(message);
  });

  test('the bytes stay as they were, and the same file reads the same again', async () => {
    const bytes = whole.slice();
    const first = await parsePdf(bytes, 'rich.pdf', defaultParserOptions);
    expect(Buffer.from(bytes).equals(Buffer.from(whole))).toBe(true);
    expect(await parsePdf(bytes, 'rich.pdf', defaultParserOptions)).toEqual(first);
  });
});

test('a crash of the engine is told from a fault of our own', () => {
  expect(isCrash(Object.assign(new Error('unreachable'), { name: 'RuntimeError' }))).toBe(true);
  expect(isCrash(new TypeError('x'))).toBe(false);
});

describe('the text layer', () => {
  const text = pageOf(1, set('Sở Khoa học và Công nghệ xây dựng Kế hoạch', 85, 100));
  const scan = { ...pageOf(2, []), picture: 0.98 };
  const judge = (...pages: PageContent[]) => judgeTextLayer(pages.map(countLetters));
  test('pages that are pictures', () => {
    expect(judge(scan)).toMatchObject({ kind: 'none', scans: [2] });
    expect(judge(text, scan)).toMatchObject({ kind: 'native', scans: [2] });
    expect(judge({ ...scan, glyphs: set('277', 100, 100) }).kind).toBe('none');
  });
  test('invisible letters over pictures are the work of text recognition', () => {
    expect(judge({ ...text, invisible: 40 }).kind).toBe('ocr');
    expect(judge({ ...text, invisible: 40 }, text).kind).toBe('mixed');
  });
  test('words that run sideways are told of', () => expect(judge(text, { ...text, number: 2, sideways: 9 }).sideways).toEqual([2]));
  test('letters without meaning are counted as damage', () => {
    expect(damage(['Sở Nội vụ'])).toBe(0);
    expect(damage(['\ue001\ue002\ufffd ab'])).toBeCloseTo(0.6);
    expect(judge(text).damage).toBe(0);
    expect(judge({ ...text, unmapped: 17 }).damage).toBeCloseTo(17 / 33);
  });
});

describe('the second reader', () => {
  test('reads the plain text of pages, and says why it cannot', async () => {
    const pages = await readSecond(fixture('pdf/rich.pdf'));
    expect(pages).toHaveLength(1);
    expect((pages as string[])[0]).toContain('MỤC ĐÍCH');
    expect(await readSecond(fixture('malformed/encrypted.pdf'))).toBe('password');
    expect(await readSecond(new Uint8Array(100))).toBe('broken');
  });
  test('its lines become paragraphs: full lines read on, page numbers go', () => {
    const pages = [
      '2\n1. Xây dựng kế hoạch theo Nghị định số 62/2020/NĐ-\nCP của Chính phủ và hướng dẫn của Bộ Nội vụ về\ncải cách.\n- Tổ chức thực hiện',
    ];
    expect(paragraphsOfPlainPages(pages).map((p) => p.text)).toEqual([
      '1. Xây dựng kế hoạch theo Nghị định số 62/2020/NĐ-CP của Chính phủ và hướng dẫn của Bộ Nội vụ về cải cách.',
      '- Tổ chức thực hiện',
    ]);
  });
});
