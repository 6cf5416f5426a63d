import { chmodSync, copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BatchItem, BatchReport } from '../schemas/index.js';
import { installPackage, run } from './cli-installed.js';
import { bombDocx, noise } from './malformed-files.js';

const fixtures = fileURLToPath(new URL('../fixtures/malformed', import.meta.url));
const isRoot = process.getuid?.() === 0;
const good = 'KẾ HOẠCH\nCông tác cải cách hành chính năm 2025\n1. Văn phòng Sở chủ trì thực hiện.\n';

/** What goes in, and the failure that comes out. */
const failures: Record<string, { make: (path: string) => void | Promise<void>; code: string; reason: RegExp }> = {
  'empty.txt': { make: (path) => writeFileSync(path, ''), code: 'no-text', reason: /empty/ },
  'blank.txt': { make: (path) => writeFileSync(path, ' \r\n\t\n  \u00a0\n'), code: 'no-text', reason: /./ },
  'blank.md': { make: (path) => writeFileSync(path, '\n\n  \n'), code: 'no-text', reason: /./ },
  'truncated.pdf': { make: truncatedPdf, code: 'unreadable-file', reason: /./ },
  'only-the-magic.pdf': { make: (path) => writeFileSync(path, '%PDF-1.7\n'), code: 'unreadable-file', reason: /./ },
  'encrypted.pdf': { make: (path) => copyFileSync(join(fixtures, 'encrypted.pdf'), path), code: 'encrypted-file', reason: /password/ },
  'bomb.docx': { make: async (path) => writeFileSync(path, await bombDocx()), code: 'too-large', reason: /./ },
  'cut.docx': {
    make: async (path) => writeFileSync(path, (await bombDocx()).subarray(0, 300)),
    code: 'unreadable-file',
    reason: /cut off|damaged/,
  },
  'huge.txt': { make: hugeFile, code: 'too-large', reason: /200\.0 MB, the limit is 100\.0 MB/ },
  'noise.txt': { make: (path) => writeFileSync(path, noise(50_000)), code: 'unsupported-format', reason: /./ },
  'noise.pdf': {
    make: (path) => writeFileSync(path, Buffer.concat([Buffer.from('%PDF-1.4\n'), noise(50_000)])),
    code: 'unreadable-file',
    reason: /./,
  },
  'data.docx': { make: (path) => writeFileSync(path, '<?xml version="1.0"?><data/>'), code: 'unsupported-format', reason: /XML/ },
  'folder.txt': { make: (path) => mkdirSync(path), code: '', reason: /./ },
};

function truncatedPdf(path: string): void {
  const whole = readFileSync(join(fixtures, 'restricted.pdf'));
  writeFileSync(path, whole.subarray(0, 180));
}

/** 200 MB that take no room on the disk. */
function hugeFile(path: string): void {
  writeFileSync(path, good);
  truncateSync(path, 200_000_000);
}

let folder: string;
let report: BatchReport;
let before: Buffer;
let outcome: Awaited<ReturnType<typeof run>>;
const item = (name: string): BatchItem | undefined => report.items.find(({ input }) => input === `bad/${name}`);
const plan = (name: string) => JSON.parse(readFileSync(join(folder, 'out', `${name}.json`), 'utf8'));

beforeAll(async () => {
  folder = installPackage();
  for (const name of ['good', 'bad']) mkdirSync(join(folder, name));
  writeFileSync(join(folder, 'good', 'plan.txt'), good);
  await run(folder, 'extract', 'good');
  before = readFileSync(join(folder, 'out', 'plan.txt.json'));
  for (const [name, { make }] of Object.entries(failures)) await make(join(folder, 'bad', name));
  writeFileSync(join(folder, 'bad', 'text.pdf'), good);
  writeFileSync(join(folder, 'bad', 'no-ending'), good);
  copyFileSync(join(fixtures, 'restricted.pdf'), join(folder, 'bad', 'pdf.docx'));
  if (!isRoot) {
    writeFileSync(join(folder, 'bad', 'secret.txt'), good);
    chmodSync(join(folder, 'bad', 'secret.txt'), 0);
  }
  outcome = await run(folder, 'extract', 'bad', 'bad/no-ending', 'good');
  report = JSON.parse(readFileSync(join(folder, 'out', 'batch.json'), 'utf8'));
}, 180_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('the run ends with 1, prints nothing on standard output and no stack trace', () => {
  expect(outcome).toMatchObject({ code: 1, stdout: '' });
  expect(outcome.stderr).not.toMatch(/^\s+at /m);
});

const expected = Object.entries(failures).filter(([, { code }]) => code !== '');
test.each(expected)('%s fails with its reason', (name, { code, reason }) => {
  expect(item(name)).toMatchObject({ status: 'failed', code, message: expect.stringMatching(reason) });
  expect(outcome.stderr).toContain(`FAILED (${code}) bad/${name}: `);
  expect(readdirSync(join(folder, 'out'))).not.toContain(`${name}.json`);
});

test('a file without permission fails alone (not seen by root, who may read everything)', () => {
  if (isRoot) expect(item('secret.txt')).toBeUndefined();
  else expect(item('secret.txt')).toMatchObject({ code: 'unreadable-file', message: 'bad/secret.txt: no permission to read it' });
});

test('everything else is read, and the other outputs are untouched', () => {
  expect(report).toMatchObject({ failed: expected.length + (isRoot ? 0 : 1), read: 4 });
  expect(readFileSync(join(folder, 'out', 'plan.txt.json')).equals(before)).toBe(true);
});

test('a wrong ending is read by its content, with a warning', () => {
  expect(plan('text.pdf')).toMatchObject({
    source: { mediaType: 'text/plain' },
    diagnostics: [{ code: 'wrong-file-ending', severity: 'warning' }],
  });
  expect(plan('pdf.docx').source.mediaType).toBe('application/pdf');
  expect(plan('pdf.docx').diagnostics).toContainEqual(expect.objectContaining({ code: 'wrong-file-ending' }));
  expect(plan('no-ending').diagnostics).toEqual([]);
});

test('a PDF that only forbids printing is read', () => {
  expect(plan('pdf.docx').text).toContain('Cong tac cai cach hanh chinh nam 2025');
});
