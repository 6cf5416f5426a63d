import JSZip from 'jszip';
import { parseDocx } from '../../pipeline/parsers/docx.js';
import { docxFile, par } from './docx-file.js';

const bytes = (text: string | number[]) => (typeof text === 'string' ? new TextEncoder().encode(text) : new Uint8Array(text));
const code = async (file: Uint8Array) =>
  parseDocx(file, 'x.docx').then(
    () => 'read',
    (error: { code?: string }) => error.code ?? String(error),
  );
const compoundFile = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const zipOf = async (files: Record<string, string | Uint8Array>) => {
  const zip = new JSZip();
  for (const [path, content] of Object.entries(files)) zip.file(path, content);
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
};

/** The same archive with another unpacked size in the directory entry of its first file. */
function declaring(file: Uint8Array, size: number): Uint8Array {
  const copy = Buffer.from(file);
  copy.writeUInt32LE(size, copy.indexOf(Buffer.from('word/document.xml'), copy.indexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]))) - 46 + 24);
  return copy;
}

describe('what is no Word document is refused with its reason', () => {
  test('another format', async () => expect(await code(bytes('%PDF-1.7'))).toBe('unsupported-format'));
  test('an old binary document', async () =>
    expect(await code(bytes([...compoundFile, ...Array(600).fill(0)]))).toBe('unsupported-format'));
  test('a protected document', async () =>
    expect(await code(bytes([...compoundFile, ...Buffer.from('EncryptedPackage', 'utf16le')]))).toBe('encrypted-file'));
  test('a damaged archive', async () => expect(await code((await docxFile({ body: par('x') })).slice(0, 300))).toBe('unreadable-file'));
  test('an archive of something else', async () =>
    expect(await code(await zipOf({ 'xl/workbook.xml': '<x/>' }))).toBe('unsupported-format'));
  test('damaged XML', async () => expect(await code(await zipOf({ 'word/document.xml': '<w:document' }))).toBe('unreadable-file'));
  test('a document without text', async () => expect(await code(await docxFile({ body: par('<w:r/>') }))).toBe('no-text'));
  test('nesting without end', async () => {
    const depth = 1500;
    expect(
      await code(await docxFile({ body: `${'<w:tbl><w:tr><w:tc>'.repeat(depth)}${par('x')}${'</w:tc></w:tr></w:tbl>'.repeat(depth)}` })),
    ).toBe('too-large');
  });
  test('entities', async () =>
    expect(await code(await zipOf({ 'word/document.xml': '<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>' }))).toBe('unreadable-file'));
  test('a part that grows out of proportion', async () => {
    expect(await code(await docxFile({ body: par(' '.repeat(6_000_000)) }))).toBe('too-large');
  });
  test('an archive that declares too much as a whole', async () => {
    expect(await code(declaring(await docxFile({ body: par('x') }), 300_000_000))).toBe('too-large');
  });
  test('a part that is larger than declared', async () => {
    expect(await code(declaring(await docxFile({ body: par(' '.repeat(100_000)) }), 100))).toBe('unreadable-file');
  });
});

test('pictures and macros are not unpacked', async () => {
  const zip = await JSZip.loadAsync(await docxFile({ body: par('Kế hoạch') }));
  zip.file('word/vbaProject.bin', new Uint8Array([1, 2, 3]));
  expect(await code(await zip.generateAsync({ type: 'uint8array' }))).toBe('read');
});
