import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { commandIn, installPackage, run } from './cli-installed.js';

let folder: string;
beforeAll(() => {
  folder = installPackage();
  mkdirSync(join(folder, 'empty'));
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('help and version', () => {
  test.each([['--help'], ['extract', '--help'], ['explain', '--help'], ['schema', '--help'], ['help']])('%s %s', async (...args) => {
    const { code, stdout, stderr } = await run(folder, ...args.filter(Boolean));
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^Usage: kehoach/);
    expect(stdout).toContain('Exit codes: 0');
  });
  test.each([['--version'], ['extract', '--version'], ['explain', '--version'], ['schema', '-V']])('%s %s', async (...args) => {
    expect(await run(folder, ...args.filter(Boolean))).toEqual({ code: 0, stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/), stderr: '' });
  });
  test('help answers within 300 ms (on a busy machine: six times the start of Node itself)', async () => {
    const best = (args: string[]) => {
      const times = Array.from({ length: 7 }, () => {
        const started = performance.now();
        execFileSync(process.execPath, args, { stdio: 'ignore' });
        return performance.now() - started;
      });
      return Math.min(...times);
    };
    expect(best([commandIn(folder), '--help'])).toBeLessThan(Math.max(300, 6 * best(['-e', '0'])));
  });
});

describe('wrong use exits with 2, says why on standard error and prints nothing', () => {
  test.each<[string, string[], RegExp]>([
    ['no command', [], /Usage: kehoach/],
    ['an unknown command', ['extrakt'], /unknown command 'extrakt'[\s\S]*extract/],
    ['an unknown option', ['extract', 'x', '--formt', 'json'], /unknown option/],
    ['no input', ['extract'], /missing required argument/],
    ['an unknown format', ['extract', 'x', '--format', 'xml'], /json, ndjson/],
    ['a bad number', ['extract', 'x', '--concurrency', '0'], /whole number/],
    ['resuming a stream', ['extract', 'package.json', '--format', 'ndjson', '--resume'], /--resume needs --format json/],
    ['a folder without documents', ['extract', 'empty'], /no documents found for empty/],
    ['a glob without matches', ['extract', '*.pdf'], /no documents found for \*\.pdf/],
    ['an output folder that is a file', ['extract', 'package.json', '--out', 'package.json'], /cannot write to package\.json/],
    ['an unknown schema', ['schema', 'plans'], /no schema "plans".*plan, batch, check/],
    ['an empty phrase', ['explain', ' '], /no-text/],
  ])('%s', async (_, args, message) => {
    const { code, stdout, stderr } = await run(folder, ...args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(message);
  });
});

describe('schema', () => {
  test('prints the plan by default', async () => {
    const { code, stdout } = await run(folder, 'schema');
    expect(code).toBe(0);
    expect(stdout).toBe((await run(folder, 'schema', 'plan')).stdout);
    expect(() => new Ajv2020().compile(JSON.parse(stdout))).not.toThrow();
  });
});

describe('explain', () => {
  const phrase = 'Phòng Hành chính chủ trì, báo cáo Sở trước ngày 15/11/2025 theo Nghị định số 62/2020/NĐ-CP.';
  test('shows rule, place and value', async () => {
    const { code, stdout } = await run(folder, 'explain', phrase);
    expect(code).toBe(0);
    expect(stdout).toMatch(/references:\n {2}\S+ {2}\d+-\d+ {2}“Nghị định số 62\/2020\/NĐ-CP”/);
    expect(stdout).toMatch(/“trước ngày 15\/11\/2025”[^“]*due: 2025-11-14/);
    expect(stdout).toContain('role: lead');
  });
  test('--json prints the same as JSON', async () => {
    const found = JSON.parse((await run(folder, 'explain', phrase, '--json')).stdout);
    expect(found.text.trimEnd()).toBe(phrase);
    expect(found.deadlines).toMatchObject([{ kind: 'before', end: '2025-11-15', quote: 'trước ngày 15/11/2025' }]);
  });
});

test('the installed package can be imported', async () => {
  writeFileSync(
    join(folder, 'use.mjs'),
    `import { ingest, ingestMany, IngestError, jsonSchema, schemaNames } from 'kehoach';
     import { Plan } from 'kehoach/schemas';
     const bytes = new TextEncoder().encode('KẾ HOẠCH\\nCải cách hành chính năm 2025\\n1. Văn phòng Sở chủ trì thực hiện.');
     const plan = Plan.parse(await ingest({ bytes, path: 'a.txt' }));
     for await (const { status, error } of ingestMany(['missing.txt'])) console.log(status, error instanceof IngestError, error.code);
     console.log(plan.header.type, jsonSchema(schemaNames[0]).title);`,
  );
  expect(execFileSync(process.execPath, ['use.mjs'], { cwd: folder, encoding: 'utf8' })).toBe(
    'failed true unreadable-file\nKH kehoach plan\n',
  );
});
