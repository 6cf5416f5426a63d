import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { detectFormat } from '../../pipeline/parsers/detect.js';
import { processorClock } from '../helpers/processor-time.js';
import { byteModifier, compoundFile, docFile, wordModifier } from './doc-file.js';
import { codeOf, parse } from './doc-lines.js';

const fixture = new Uint8Array(readFileSync(fileURLToPath(new URL('../../fixtures/doc/features.doc', import.meta.url))));
const plain = { pieces: [{ text: 'Kế hoạch\r' }] };
const encrypted = 0x100;

describe('what cannot be read is refused with its reason', () => {
  test('a protected document', async () => expect(await codeOf(docFile({ ...plain, flags: encrypted }))).toBe('encrypted-file'));
  test('a document of Word 6 or 95', async () =>
    await expect(parse(docFile({ ...plain, magic: 0xa5dc }))).rejects.toMatchObject({
      code: 'unsupported-format',
      message: expect.stringContaining('Word 6 or 95'),
    }));
  test('another Office file', async () => expect(await codeOf(compoundFile({ Workbook: new Uint8Array(10) }))).toBe('unsupported-format'));
  test('a Word document inside another Office file is not that file', () => {
    const embedding = Buffer.from(compoundFile({ Workbook: Buffer.from('WordDocument', 'utf16le'), Other: new Uint8Array(1) }));
    expect(detectFormat(embedding, 'x.xls')).toBe('spreadsheet');
    expect(detectFormat(docFile(plain), 'x.doc')).toBe('doc');
    expect(() => detectFormat(compoundFile({ Contents: Buffer.from('WordDocument', 'utf16le') }), 'x.doc')).toThrow(/Office 97-2003 file/);
  });
  test('a document without text', async () => expect(await codeOf(docFile({ pieces: [{ text: '\r\r' }] }))).toBe('no-text'));
  test('no compound file at all', async () => expect(await codeOf(new Uint8Array(600).fill(7))).toBe('unreadable-file'));
  test('text that is not all there', async () => expect(await codeOf(docFile({ ...plain, length: 5000 }))).toBe('unreadable-file'));
  test('bytes that are no text', async () => {
    const noise = Array.from({ length: 400 }, (_, index) => String.fromCharCode((index * 7919) & 0xffff)).join('');
    expect(await codeOf(docFile({ pieces: [{ text: noise }] }))).toBe('unreadable-file');
    expect(await codeOf(docFile({ pieces: [{ text: 'Kế hoạch \uf0b7 計画 \x13 PAGE \x14\x31\x15\x1e\x1f\r' }] }))).toBe('read');
  });
  test('a file that is cut off', async () => {
    for (const share of [0.1, 0.3, 0.5, 0.7]) expect(await codeOf(fixture.slice(0, fixture.length * share))).toBe('unreadable-file');
  });
  test('a document without the stream of its structures', async () => {
    const whole = docFile(plain);
    const lost = Buffer.from(whole);
    lost.write('XTable', lost.indexOf(Buffer.from('0Table', 'utf16le')), 'utf16le');
    expect(await codeOf(lost)).toBe('unreadable-file');
  });
});

describe('what would run for ever ends', () => {
  test('sectors in a circle', async () => {
    const file = Buffer.from(docFile(plain));
    for (let at = 512 + 8; at < 1024; at += 4) file.writeUInt32LE(2, at);
    expect(await codeOf(file)).toBe('unreadable-file');
  });
  test('directory entries in a circle', async () => {
    const file = Buffer.from(docFile(plain));
    for (const entry of [1, 2]) for (const link of [68, 72]) file.writeUInt32LE(1, 1024 + entry * 128 + link);
    expect(['read', 'unreadable-file']).toContain(await codeOf(file));
  });
  test('tables nested too deeply', async () => {
    const depth = [...byteModifier(0x2416, 1), 0x49, 0x66, 0, 0, 1, 0];
    expect(await codeOf(docFile({ pieces: [{ text: 'a\r', paragraph: depth }] }))).toBe('too-large');
    expect(await codeOf(docFile({ pieces: [{ text: 'a\r', paragraph: [...byteModifier(0x2416, 1), 0x49, 0x66, 3, 0, 0, 0] }] }))).toBe(
      'read',
    );
  });
  test('more cells than the limit', async () => {
    const pieces = [{ text: 'ô\x07'.repeat(50), paragraph: byteModifier(0x2416, 1) }];
    expect(await codeOf(docFile({ pieces }), { cells: 49 })).toBe('too-large');
    expect(await codeOf(docFile({ pieces }), { cells: 60 })).toBe('read');
  });
  test('properties that lie on top of each other', async () => {
    const data = new Uint8Array(60_000);
    for (let at = 0; at < data.length; at += 2) data[at + 1] = 0x7f;
    const pieces = Array.from({ length: 30 }, (_, index) => ({ text: 'a\r', paragraph: [0x46, 0x66, index * 2, 0, 0, 0] }));
    expect(await codeOf(docFile({ pieces, data }))).toBe('unreadable-file');
    expect(await codeOf(docFile({ pieces: pieces.slice(0, 3), data }))).toBe('read');
  });
  test('long paragraphs of one thing', async () => {
    const used = processorClock();
    for (const piece of ['\t', '\x0b', '\x13', '\x13\x14\x15', '\x07', 'a\r', '\x1f', '\x08'])
      expect(['read', 'no-text', 'too-large']).toContain(
        await codeOf(
          docFile({
            pieces: [{ text: `x${piece.repeat(40_000 / piece.length)}\r`, compressed: true, characters: wordModifier(0x4a4f, 0) }],
          }),
        ),
      );
    expect(used()).toBeLessThan(15_000);
  }, 60_000);
});

/** A generator of whole numbers below a bound, the same every time. */
function numbers(seed: number): (bound: number) => number {
  let state = seed;
  return (bound) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * bound);
  };
}

test('damaged files are read or refused, never anything else', async () => {
  const next = numbers(42);
  const used = processorClock();
  const ends = new Map<string, number>();
  for (let run = 0; run < 150; run++) {
    const file = fixture.slice();
    const changes = 1 + next(30);
    for (let change = 0; change < changes; change++) file[next(3) === 0 ? next(2048) : next(file.length)] = next(256);
    const code = await codeOf(file);
    ends.set(code, (ends.get(code) ?? 0) + 1);
  }
  const known = ['read', 'unreadable-file', 'unsupported-format', 'encrypted-file', 'too-large', 'no-text'];
  expect([...ends.keys()].filter((code) => !known.includes(code))).toEqual([]);
  expect(ends.get('read')).toBeGreaterThan(0);
  expect(ends.get('unreadable-file')).toBeGreaterThan(0);
  expect(used()).toBeLessThan(20_000);
}, 60_000);
