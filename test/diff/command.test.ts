import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { createProgram } from '../../pipeline/cli/program.js';
import { type FolderDiff, jsonSchema, type PlanDiff, type SeriesDiff } from '../../pipeline/index.js';
import { planOf, planText } from './plan-of.js';

const body = ['## I. MỤC TIÊU', '- Tỷ lệ hồ sơ trực tuyến đạt ít nhất 70%.', '- Đảm bảo công khai, minh bạch trong giải quyết hồ sơ.'];
const row = (time: string) => ['Nâng cấp mạng nội bộ của Sở', 'Biên bản nghiệm thu', 'Văn phòng Sở', 'Phòng Pháp chế', time];
const texts = {
  'v1.md': planText(body, [row('Trước ngày 30/9/2026')]),
  'v2.md': planText(
    body.map((line) => line.replace('Đảm bảo', 'Bảo đảm')),
    [row('Trước ngày 30 tháng 9 năm 2026')],
  ),
  'v3.md': planText(body, [row('Trước ngày 31/10/2026')]),
  'other.md': planText([
    '## I. MỤC TIÊU',
    '- Tiêm phòng cho 95% đàn gia súc, gia cầm trên địa bàn.',
    '- Trồng mới 300 ha rừng phòng hộ ven biển.',
  ]).replace('Chuyển đổi số của Sở Xây dựng', 'Phòng, chống dịch bệnh'),
  'empty.md': '',
  'no.json': '{ "text": 1 }',
};

let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kehoach-diff-'));
  for (const [name, text] of Object.entries(texts)) writeFileSync(join(folder, name), text);
  writeFileSync(join(folder, 'v1.json'), JSON.stringify(await planOf(body, [row('Trước ngày 30/9/2026')])));
  for (const [sub, name, text] of [
    ['a', 'draft.md', texts['v1.md']],
    ['a', 'gone.md', texts['other.md']],
    ['b', 'final.md', texts['v3.md']],
    ['b', 'broken.docx', 'PK\u0003\u0004 cut off'],
  ] as const) {
    mkdirSync(join(folder, sub), { recursive: true });
    writeFileSync(join(folder, sub, name), text);
  }
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs `kehoach diff` in this process. */
async function diff(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  const [out, err]: [string[], string[]] = [[], []];
  const writers = { stdout: process.stdout.write, stderr: process.stderr.write };
  const keepIn = (list: string[]) =>
    ((text: string, done?: () => void) => {
      list.push(String(text));
      if (typeof done === 'function') done();
      return true;
    }) as typeof process.stdout.write;
  process.stdout.write = keepIn(out);
  process.stderr.write = keepIn(err);
  let code = -1;
  try {
    const files = args.map((arg) => (arg.startsWith('-') ? arg : join(folder, arg)));
    await createProgram((value) => {
      code = value;
    }).parseAsync(['node', 'kehoach', 'diff', ...files]);
  } finally {
    process.stdout.write = writers.stdout;
    process.stderr.write = writers.stderr;
  }
  return { code, out: out.join(''), err: err.join('') };
}

describe('exit codes: 0 nothing of substance, 1 something, 2 trouble', () => {
  test.each<[string, string[], number]>([
    ['the same file', ['v1.md', 'v1.md'], 0],
    ['a document against its own result', ['v1.md', 'v1.json'], 0],
    ['wording only', ['v1.md', 'v2.md'], 0],
    ['a later deadline', ['v1.md', 'v3.md'], 1],
    ['unrelated plans', ['v1.md', 'other.md'], 1],
    ['a missing file', ['v1.md', 'none.md'], 2],
    ['a file without text', ['v1.md', 'empty.md'], 2],
    ['JSON that is no result', ['no.json', 'v1.md'], 2],
    ['one version', ['v1.md'], 2],
    ['three versions without --series', ['v1.md', 'v2.md', 'v3.md'], 2],
    ['two forms of output', ['--json', '--md', 'v1.md', 'v2.md'], 2],
    ['a folder and a file', ['a', 'v1.md'], 2],
    ['a series', ['--series', 'v1.md', 'v2.md', 'v3.md'], 1],
  ])('%s', async (_, args, code) => {
    const result = await diff(...args);
    expect(result.code).toBe(code);
    if (code === 2) expect([result.out, result.err.length > 0]).toEqual(['', true]);
  });
});

test('--json prints what the contract says', async () => {
  const value = JSON.parse((await diff('--json', 'v1.md', 'v3.md')).out) as PlanDiff;
  expect(new Ajv2020().compile(jsonSchema('diff'))(value)).toBe(true);
  expect(value.changes.map((change) => [change.class, change.kind, change.effect])).toEqual([['substantive', 'deadline', 'later']]);
  expect(value.changes[0]!.where).toMatchObject({
    old: { quote: 'Trước ngày 30/9/2026', pointer: '/deadlines/0' },
    new: { quote: 'Trước ngày 31/10/2026' },
  });
});

test('--patch prints a JSON Patch, --md Markdown, --html a page', async () => {
  const patch = JSON.parse((await diff('--patch', 'v1.md', 'v3.md')).out) as { op: string; path: string }[];
  expect(patch.every(({ op, path }) => ['test', 'add', 'remove', 'replace'].includes(op) && path.startsWith('/'))).toBe(true);
  expect((await diff('--md', 'v1.md', 'v3.md')).out).toMatch(/^# /);
  expect((await diff('--html', 'v1.md', 'v3.md')).out).toMatch(/^<!doctype html>/);
});

test('--series follows each task over the versions', async () => {
  const value = JSON.parse((await diff('--series', '--json', 'v1.md', 'v2.md', 'v3.md')).out) as SeriesDiff;
  expect(new Ajv2020().compile(jsonSchema('diff-series'))(value)).toBe(true);
  expect(value.versions.length).toBe(3);
  const task = value.tasks.find(({ title }) => title.startsWith('Nâng cấp'))!;
  expect(task.ids.every((id) => id !== null)).toBe(true);
  expect(task.changes.map(({ step }) => step)).toEqual([0, 1]);
});

test('folders: pairs by what the plans are, lone ones and unreadable ones told', async () => {
  const { code, out, err } = await diff('--json', 'a', 'b');
  const value = JSON.parse(out) as FolderDiff;
  expect(new Ajv2020().compile(jsonSchema('diff-folders'))(value)).toBe(true);
  expect(value.pairs.map(({ old, new: current }) => [old.path.endsWith('draft.md'), current.path.endsWith('final.md')])).toEqual([
    [true, true],
  ]);
  expect([value.removed.length, value.added.length, value.failed.length, code]).toEqual([1, 0, 1, 2]);
  expect(err).toContain('broken.docx');
});
