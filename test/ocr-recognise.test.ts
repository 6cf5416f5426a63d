import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import { ingest } from '../pipeline/ingest.js';
import { IngestError } from '../pipeline/ingest-error.js';
import { parseImage } from '../pipeline/parsers/image.js';
import { defaultParserOptions } from '../pipeline/parsers/options.js';
import type { ParsedSource, ParsedTable } from '../pipeline/parsers/parsed.js';
import { type OpenDocument, openDocument } from '../pipeline/parsers/pdf/pdfium.js';
import { readPage } from '../pipeline/parsers/pdf/read-page.js';
import { parsePdf } from '../pipeline/parsers/pdf.js';
import { numbersFrom } from './ocr/make-scan.js';
import { picturePdf } from './ocr/picture-pdf.js';
import { blocksOfPage, cellsRight, linesOfBlocks, plainText, readingErrors } from './ocr/reading-errors.js';

// The engine takes seconds a page, and more where other work goes on.
const patience = 240_000;
const fixture = (path: string) => readFileSync(new URL(`../fixtures/${path}`, import.meta.url));
const letter = fixture('scans/letter.jpg');
const annex = fixture('scans/annex.jpg');
const tableOf = ({ blocks }: Pick<ParsedSource, 'blocks'>) => blocks.find((block): block is ParsedTable => block.kind === 'table')!;
const refusal = (work: Promise<unknown>) =>
  work.then(
    () => null,
    (error: unknown) => (error instanceof IngestError ? `${error.code}: ${error.message}` : Promise.reject(error)),
  );

async function truth(page: number) {
  const plan = (await openDocument(fixture('ke-hoach-so-hoa/source.pdf'))) as OpenDocument;
  return blocksOfPage(readPage(plan, page)!);
}

describe('a scanned letter', () => {
  test(
    'is read with at most 2 % of its characters wrong and 95 % of its words right, in the order of its columns',
    async () => {
      const parsed = await parseImage(letter, 'letter.jpg', defaultParserOptions);
      const errors = readingErrors(linesOfBlocks(await truth(1)), linesOfBlocks(parsed.blocks));
      expect(errors.characters).toBeLessThanOrEqual(0.02);
      expect(errors.wordsRight).toBeGreaterThanOrEqual(0.95);
      expect(parsed).toMatchObject({ mediaType: 'image/jpeg', textLayer: 'ocr', pages: [{ number: 1 }] });
      expect(parsed.pages![0]!.width).toBeCloseTo(595.3, 0);
      const lines = linesOfBlocks(parsed.blocks);
      expect(lines.slice(0, 3)).toEqual(['UBND TỈNH HÒA GIANG', 'SỞ NỘI VỤ', 'Số: 412/KH-SNV']);
      expect(parsed.diagnostics.map(({ code }) => code)).toContain('recognised-text');
    },
    patience,
  );
});

describe('a scanned table', () => {
  test.each([90, 180])(
    'turned by %p degrees is read cell by cell, with its places on the page as it lies',
    async (turn) => {
      const page = await sharp(annex).rotate(turn).withDensity(200).jpeg({ quality: 90 }).toBuffer();
      const seen: string[] = [];
      const onPage = (number: number, pages: number) => seen.push(`${number}/${pages}`);
      const parsed = await parseImage(page, 'annex.jpg', { ...defaultParserOptions, onPage });
      expect(seen).toEqual(['1/1']);
      const table = tableOf(parsed);
      expect(cellsRight(tableOf({ blocks: await truth(5) }), table)).toBeGreaterThanOrEqual(0.85);
      const [width, height] = turn === 90 ? [595.4, 842] : [842, 595.4];
      expect(parsed.pages![0]!.width).toBeCloseTo(width, -1);
      expect(parsed.pages![0]!.height).toBeCloseTo(height, -1);
      const words = table.cells.flatMap((cell) => cell.paragraphs.flatMap((text) => (typeof text === 'string' ? [] : text)));
      const first = words.find(({ text }) => text === 'Sao')!;
      const place = { x: first.box.x / parsed.pages![0]!.width, y: first.box.y / parsed.pages![0]!.height };
      const upright = { 90: { x: place.y, y: 1 - place.x }, 180: { x: 1 - place.x, y: 1 - place.y } }[turn]!;
      expect(upright.x).toBeGreaterThan(0.05);
      expect(upright.x).toBeLessThan(0.3);
      expect(upright.y).toBeLessThan(0.5);
      expect(words.every(({ confidence }) => confidence! > 0 && confidence! <= 1)).toBe(true);
    },
    patience,
  );
});

describe('pages of a PDF', () => {
  const picture = { jpeg: annex, width: 2339, height: 1654, dpi: 200 };
  const garbage = [
    'uY BAN NHAN DAN TiNH HoA GIANG CONG HoA xA HOI cHU NGHiA VIET NAM',
    'Doc lap - Tu do - Hanh phuc Thoi gian hoan thanh Don vi chu tri phoi hop',
    'Kiem tra, bao cao ket qua so hoa tai lieu luu tru trong nam',
  ];
  const english = [
    'The Department of Home Affairs shall report to the provincial authorities on the progress of this plan by the end of the year',
    'and the heads of all divisions are responsible for the quality of the records that are to be digitised in accordance with the law',
  ];

  test(
    'that are pictures are recognised; a text layer that lost its marks is replaced',
    async () => {
      const parsed = await parsePdf(picturePdf([{ ...picture, layer: garbage }]), 'x.pdf', defaultParserOptions);
      expect(parsed.textLayer).toBe('ocr');
      expect(linesOfBlocks(parsed.blocks).join(' ')).toContain('an toàn dữ liệu số hóa');
      expect(linesOfBlocks(parsed.blocks).join(' ')).not.toContain('Kiem tra');
      const diagnostic = parsed.diagnostics.find(({ code }) => code === 'recognised-text');
      expect(diagnostic?.message).toMatch(/^Page 1: /);
    },
    patience,
  );
  test('with recognition switched off they are refused, never read as garbage', async () => {
    const options = { ...defaultParserOptions, ocr: 'off' as const };
    expect(await refusal(parsePdf(picturePdf([picture]), 'x.pdf', options))).toMatch(/^no-text: x\.pdf: .*scan.*switched off/);
    expect(await refusal(parsePdf(picturePdf([{ ...picture, layer: garbage }]), 'x.pdf', options))).toMatch(/^no-text: .*switched off/);
    expect(await refusal(parseImage(annex, 'x.jpg', options))).toMatch(/^no-text: x\.jpg: it is a picture/);
    const mixed = await parsePdf(picturePdf([{ ...picture, layer: english }, picture, { ...picture, layer: garbage }]), 'x.pdf', options);
    expect(mixed.diagnostics.map(({ code, message }) => `${code} ${message.slice(0, 6)}`)).toEqual([
      'page-without-text Page 2',
      'garbage-text-layer Page 3',
    ]);
  });
  test('whose text layer is good English stay as they are', async () => {
    const parsed = await parsePdf(picturePdf([{ ...picture, layer: english }]), 'x.pdf', defaultParserOptions);
    expect(plainText(parsed.blocks[0]!.kind === 'table' ? '' : parsed.blocks[0]!.text)).toMatch(/^The Department of Home Affairs/);
    expect(parsed.diagnostics).toEqual([]);
    expect(parsed.textLayer).toBe('ocr');
  });
});

describe('what is no document', () => {
  const noise = async () => {
    const next = numbersFrom(7);
    const pixels = Uint8Array.from({ length: 300 * 400 * 3 }, () => 255 * next());
    return sharp(pixels, { raw: { width: 300, height: 400, channels: 3 } })
      .blur(3)
      .resize(600)
      .jpeg()
      .toBuffer();
  };
  test(
    'a photograph and a white sheet end without text',
    async () => {
      const white = await sharp({ create: { width: 800, height: 1100, channels: 3, background: '#ffffff' } })
        .png()
        .toBuffer();
      expect(await refusal(ingest({ bytes: white, path: 'white.png' }))).toMatch(/^no-text: white\.png: no text could be recognised/);
      expect(await refusal(ingest({ bytes: await noise(), path: 'photo.jpg' }, { timeout: 0 }))).toMatch(/^no-text: photo\.jpg: /);
    },
    patience,
  );
  test('damaged and boundless pictures are refused', async () => {
    expect(await refusal(parseImage(annex.subarray(0, 100), 'cut.jpg', defaultParserOptions))).toMatch(/^unreadable-file: cut\.jpg: /);
    expect(await refusal(parseImage(annex.subarray(0, 60_000), 'cut.jpg', defaultParserOptions))).toMatch(/^unreadable-file: cut\.jpg: /);
    const limits = { ...defaultParserOptions.limits, pixels: 1_000_000 };
    expect(await refusal(parseImage(annex, 'x.jpg', { ...defaultParserOptions, limits }))).toMatch(
      /^too-large: x\.jpg: page 1 has 3868706 pixels; at most 1000000 are read/,
    );
    const two = await sharp([annex, annex], { join: { animated: true } })
      .tiff()
      .toBuffer();
    const onePage = { ...defaultParserOptions, limits: { ...defaultParserOptions.limits, pages: 1 } };
    expect(await refusal(parseImage(two, 'x.tiff', onePage))).toBe('too-large: x.tiff: 2 pages; at most 1 are read');
  });
  test('time that is over ends the reading before the next page', async () => {
    const signal = AbortSignal.abort();
    expect(await refusal(parseImage(annex, 'x.jpg', { ...defaultParserOptions, signal }))).toMatch(/^timeout: x\.jpg: /);
  });
});
