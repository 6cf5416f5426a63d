import { readFileSync } from 'node:fs';
import { ingest } from '../pipeline/ingest.js';
import { IngestError } from '../pipeline/ingest-error.js';
import { windowsByte } from '../pipeline/parsers/encodings/windows-bytes.js';
import { inLegacy } from './helpers/legacy-letters.js';
import { docxFile, par, run } from './parsers/docx-file.js';

const seed = readFileSync(new URL('../seeds/001_8e5f4e6f5c0b4817.txt', import.meta.url), 'utf8').normalize('NFC');
const passage = 'Phòng Hành chính chủ trì, phối hợp với các đơn vị thực hiện kế hoạch trước ngày 15/11/2025.';
const read = (bytes: Uint8Array, path: string) => ingest({ bytes, path });
const bytesOf = (shown: string) => Uint8Array.from(shown, (character) => windowsByte(character) ?? 0x3f);
const fonts = (name: string) => `<w:rFonts w:ascii="${name}" w:hAnsi="${name}"/>`;
const refused = async (bytes: Uint8Array, path: string) => {
  const error = await read(bytes, path).catch((caught: unknown) => caught);
  if (!(error instanceof IngestError)) throw new Error(`expected a refusal, met ${String(error)}`);
  return error.code;
};

describe('text files', () => {
  test.each(['vni', 'windows-1258'] as const)('a seed in %s reads as in UTF-8', async (encoding) => {
    const [old, current] = [await read(bytesOf(inLegacy(seed, encoding)), 'a.txt'), await read(Buffer.from(seed), 'a.txt')];
    expect(old.text).toBe(current.text);
    expect(old.source.encoding).toBe(encoding);
    expect(old.diagnostics).toContainEqual(expect.objectContaining({ code: 'legacy-encoding', severity: 'note' }));
    expect(old.tasks).toEqual(current.tasks);
  });
  test('in TCVN3, capitals restored', async () => {
    const plan = await read(
      bytesOf(inLegacy(`KẾ HOẠCH\nCải cách hành chính năm 2025\n\nỦY BAN NHÂN DÂN TỈNH HÒA GIANG\n1. ${passage}`, 'tcvn3')),
      'a.txt',
    );
    expect(plan.text).toBe(`KẾ HOẠCH\nCải cách hành chính năm 2025\nỦY BAN NHÂN DÂN TỈNH HÒA GIANG\n1. ${passage}\n`);
    expect(plan.source.encoding).toBe('tcvn3');
  });
  test('old letters that were saved as UTF-8, and UTF-8 that was saved twice', async () => {
    for (const encoding of ['tcvn3', 'vni', 'double-utf-8'] as const) {
      const plan = await read(Buffer.from(inLegacy(`1. ${passage}\n2. ${passage}\n`, encoding)), 'a.txt');
      expect([plan.source.encoding, plan.text]).toEqual([encoding, `1. ${passage}\n2. ${passage}\n`]);
    }
  });
  test('UTF-16 without a mark', async () =>
    expect((await read(Buffer.from(`KẾ HOẠCH năm 2025, plan and more\n1. ${passage}`, 'utf16le'), 'a.txt')).source.encoding).toBe(
      'utf-16le',
    ));
  test('Windows-1252 that only adds quotation marks', async () =>
    expect((await read(bytesOf('Plan “2025” – part one'), 'a.txt')).source.encoding).toBe('windows-1252'));
  test.each([
    ['other letters', bytesOf('Société générale; façade de l’été à Zürich et São Paulo')],
    ['binary data', Uint8Array.from({ length: 500 }, (_, i) => (i * 37) % 256)],
  ])('%s are refused', async (_, bytes) => expect(await refused(bytes, 'a.txt')).toBe('unsupported-format'));
  test('Markdown', async () => {
    const plan = await read(bytesOf(inLegacy(`# KẾ HOẠCH\n\n**1.** ${passage}\n`, 'vni')), 'a.md');
    expect(plan.text).toBe(`KẾ HOẠCH\n1. ${passage}\n`);
    expect(plan.source.encoding).toBe('vni');
  });
});

describe('Word documents', () => {
  test('runs in old fonts, capitals by the font, Unicode beside them', async () => {
    const body =
      par(run(inLegacy('kế hoạch năm', 'tcvn3'), fonts('.VnTimeH'))) +
      par(run(inLegacy(passage, 'tcvn3'), fonts('.VnTime')) + run(' của Sở Nội vụ', fonts('Times New Roman'))) +
      par(run(inLegacy(passage, 'vni'), fonts('VNI-Times')));
    const plan = await read(await docxFile({ body }), 'a.docx');
    expect(plan.text).toBe(`KẾ HOẠCH NĂM\n${passage} của Sở Nội vụ\n${passage}\n`);
    expect(plan.source.encoding).toBe('tcvn3');
    expect(plan.diagnostics.filter(({ code }) => code === 'legacy-encoding')).toHaveLength(2);
  });
  test('a font that comes with the style, capitals that come with the run', async () => {
    const style = (id: string, form: string) =>
      `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${id}"/><w:rPr>${form}</w:rPr></w:style>`;
    const body =
      par(run(inLegacy('quyết định', 'tcvn3')), '<w:pStyle w:val="Old"/>') +
      par(run(inLegacy('Độc lập, ủy ban', 'tcvn3'), `<w:caps/>${fonts('.VnTime')}`));
    const plan = await read(await docxFile({ body, styles: style('Old', fonts('.VnTimeH')) }), 'a.docx');
    expect(plan.text).toBe('QUYẾT ĐỊNH\nĐỘC LẬP, ỦY BAN\n');
  });
  test('old letters in a font that says nothing; Unicode in an old font', async () => {
    const old = await read(await docxFile({ body: par(run(inLegacy(passage, 'tcvn3'), fonts('Times New Roman'))) }), 'a.docx');
    expect(old.text).toBe(`${passage}\n`);
    const unicode = await read(await docxFile({ body: par(run(`${passage} § 5 ©`, fonts('.VnTime'))) }), 'a.docx');
    expect([unicode.text, unicode.source.encoding]).toEqual([`${passage} § 5 ©\n`, null]);
  });
  test('what cannot be told is refused', async () => {
    const strange = inLegacy(passage, 'tcvn3').replace(/[\u00a1-\u00fe]/gu, (c) =>
      String.fromCharCode(0xa1 + ((c.charCodeAt(0) - 0xa1 + 7) % 30)),
    );
    expect(await refused(await docxFile({ body: par(strange.repeat(3)) }), 'a.docx')).toBe('unsupported-format');
  });
});

describe('PDFs whose fonts do not name their encoding', () => {
  const escaped = (text: string) =>
    [...text].map((character) => {
      const byte = windowsByte(character) ?? 0x3f;
      return byte > 0x7f || '()\\'.includes(character) ? `\\${byte.toString(8).padStart(3, '0')}` : character;
    });
  const pdf = (...lines: string[]) => {
    const content = lines.map((line, i) => `BT /F 12 Tf 40 ${780 - 20 * i} Td (${escaped(line).join('')}) Tj ET`).join('\n');
    return Buffer.from(
      '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n' +
        '3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 842 842]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>endobj\n' +
        `4 0 obj<</Length ${content.length}>>stream\n${content}\nendstream endobj\n` +
        '5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF',
      'latin1',
    );
  };
  const lines = [
    'KẾ HOẠCH HÀNH ĐỘNG CỦA TỈNH',
    passage,
    'Giao Sở Nội vụ theo dõi, đôn đốc và tổng hợp kết quả, báo cáo Ủy ban nhân dân tỉnh.',
  ];
  test.each(['tcvn3', 'vni'] as const)('%s', async (encoding) => {
    const plan = await read(pdf(...lines.map((line) => inLegacy(line, encoding))), 'a.pdf');
    expect(plan.source.encoding).toBe(encoding);
    const expected = encoding === 'tcvn3' ? lines.join('\n').replace('Ủy', 'ủy') : lines.join('\n');
    expect(plan.text.replace(/\s+/gu, ' ').trim()).toBe(expected.replace(/\s+/gu, ' '));
  });
});
