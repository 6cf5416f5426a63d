import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CheckReport } from '../schemas/index.js';
import { planOf } from './check-texts.js';
import { copySeeds, installPackage, run } from './cli-installed.js';

/** Each test starts the command several times; on a busy machine that takes its time. */
const patience = 240_000;

let folder: string;
const check = (...args: string[]) => run(folder, 'check', '--quiet', ...args);
const reportOf = async (...args: string[]): Promise<CheckReport> => JSON.parse((await check('--json', ...args)).stdout);
const write = (name: string, content: string | Uint8Array) => writeFileSync(join(folder, name), content);

beforeAll(async () => {
  folder = installPackage();
  copySeeds(folder);
  await run(folder, 'extract', 'seeds', '--out', 'out', '--quiet');
  await run(folder, 'extract', 'seeds', '--out', 'lines', '--format', 'ndjson', '--quiet');
}, patience);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test(
  'the five seeds: everything that is wrong in their references is found, with both sides',
  async () => {
    const { findings } = await reportOf('seeds', '--lang', 'en');
    const sides = (code: string) =>
      findings
        .filter((finding) => finding.code === code)
        .map(({ evidence }) => evidence.map(({ file, quote }) => `${file.slice(6, 9)} ${quote}`));
    expect(sides('near-identical-identifiers')).toEqual([
      ['001 Kế hoạch số 1891/KH-SKHCCN ngày 30/12/2021', '000 Kế hoạch số 1891/KH-SKHCN ngày 30/12/2021'],
    ]);
    expect(sides('conflicting-titles')).toEqual([
      [
        '003 Nghị định số 60/2021/NĐ-CP ngày 21/6/2021 của Chính phủ quy định cơ chế tự chủ tài chính của đơn vị sự nghiệp công lập',
        '000 Nghị định số 60/2021/NĐ-CP ngày 21/6/2021 của Chính phủ quy định cơ chế tự chủ của tổ chức khoa học và công nghệ công lập',
      ],
    ]);
    expect(sides('type-symbol-mismatch')).toEqual([
      ['002 Công văn số 305/HD-STTTT ngày 15/3/2022 của Sở Thông tin và Truyền thông'],
      ['003 Quyết định số /KH-SKHCN ngày /10/2021 của Sở Khoa học và Công nghệ tỉnh Quảng Ngãi'],
    ]);
    expect(sides('dated-before-subject').map((quotes) => quotes.map((quote) => quote.slice(0, 43)))).toEqual([
      ['004 Công văn số 172/SNV-CCHC ngày 15/01/202', '004 Quyết định số 91/QĐ-UBND ngày 11/01/202'],
    ]);
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  },
  patience,
);

test(
  'documents, their outputs and a file of lines give the same report; an input that comes twice counts once',
  async () => {
    const fromSeeds = await reportOf('seeds');
    expect(await reportOf('out')).toEqual(fromSeeds);
    expect(await reportOf('lines/plans.ndjson')).toEqual(fromSeeds);
    const twice = await reportOf('seeds', 'out');
    expect(twice.findings).toEqual(fromSeeds.findings);
    expect(twice.documents.map(({ status }) => status)).toEqual([...Array(5).fill('checked'), ...Array(5).fill('duplicate')]);
  },
  patience,
);

test(
  'bad inputs are told with their reason and cost no other',
  async () => {
    mkdirSync(join(folder, 'bad'));
    const plan = readFileSync(join(folder, 'out/004_49d9910dd6a19b51.txt.json'), 'utf8');
    write('bad/cut.json', plan.slice(0, 1000));
    write('bad/settings.json', '{ "compilerOptions": {} }');
    write('bad/old.json', plan.replace('"schemaVersion": "1"', '"schemaVersion": "0"'));
    write('bad/wrong.json', plan.replace('"references": [', '"references": [ 7,'));
    write('bad/mixed.ndjson', `${JSON.stringify(JSON.parse(plan))}\n{ "a": \n`);
    write('bad/empty.txt', '');
    const { code, stdout, stderr } = await check('--json', 'bad', 'bad/settings.json', 'nowhere.pdf');
    expect(code).toBe(1);
    const { documents } = JSON.parse(stdout) as CheckReport;
    const told = documents
      .map((document) => (document.status === 'failed' ? document.message : `${document.status} ${document.file}`))
      .sort();
    expect(told).toEqual([
      expect.stringMatching(/^bad\/cut\.json: expected JSON, but /),
      expect.stringMatching(/^bad\/empty\.txt: /),
      expect.stringMatching(/^bad\/mixed\.ndjson \(byte \d+\): expected JSON, but /),
      'bad/old.json: expected an output of schema version 1, met version 0; extract it again',
      'bad/settings.json: it is no output of kehoach extract',
      expect.stringMatching(/^bad\/wrong\.json: breaks the contract at references\.0: .*; extract it again$/),
      'checked seeds/004_49d9910dd6a19b51.txt',
      'nowhere.pdf: there is no such file',
    ]);
    for (const message of told.slice(0, 6)) expect(stderr).toContain(message);
  },
  patience,
);

test(
  'exit codes: findings fail only where asked for; wrong use is told',
  async () => {
    write('late.txt', planOf('Căn cứ Thông tư số 38/2018/TT-BCT ngày 19/10/2028 của Bộ Công Thương;'));
    const codes = async (...args: string[]) => (await check(...args)).code;
    expect(await codes('late.txt')).toBe(0);
    expect(await codes('late.txt', '--fail-on', 'error')).toBe(1);
    expect(await codes('seeds/004_49d9910dd6a19b51.txt', '--fail-on', 'error')).toBe(0);
    expect(await codes('seeds/004_49d9910dd6a19b51.txt', '--fail-on', 'warning')).toBe(1);
    expect(await codes()).toBe(2);
    expect(await codes('late.txt', '--json', '--sarif')).toBe(2);
    expect(await codes('late.txt', '--as-of', '2024-02-30')).toBe(2);
    expect(await codes('late.txt', '--registry', 'nowhere.csv')).toBe(2);
  },
  patience,
);

test(
  'suppressions from .kehoachrc, each with a reason; the report goes to a file',
  async () => {
    write('late.txt', planOf('Căn cứ Thông tư số 38/2018/TT-BCT ngày 19/10/2028 của Bộ Công Thương;'));
    write('good.json', '{ "suppress": [{ "code": "year-date-mismatch", "file": "late.txt", "reason": "seen in the gazette" }] }');
    expect((await check('late.txt', '--fail-on', 'error', '--config', 'good.json', '--out', 'reports/a.md')).code).toBe(0);
    expect(readFileSync(join(folder, 'reports/a.md'), 'utf8')).toContain('`year-date-mismatch`, `late.txt`: 1× – seen in the gazette');
    write('bare.json', '{ "suppress": [{ "code": "year-date-mismatch" }] }');
    write('unknown.json', '{ "suppress": [{ "code": "no-such-code", "reason": "x" }] }');
    for (const [config, reason] of [
      ['bare.json', 'suppress.0.reason'],
      ['unknown.json', 'there is no code "no-such-code"'],
      ['missing.json', 'ENOENT'],
    ] as const) {
      const { code, stderr } = await check('late.txt', '--config', config);
      expect(code).toBe(2);
      expect(stderr).toContain(reason);
    }
  },
  patience,
);

test(
  'the codes are listed, the graph is drawn',
  async () => {
    expect((await check('--list-codes', '--lang', 'en')).stdout).toMatch(
      /^conflicting-dates +error +One document is cited with different dates\.$/m,
    );
    expect((await check('seeds', '--graph', 'mermaid')).stdout).toContain('n1 -.->|1| ');
    expect((await check('seeds', '--graph', 'dot')).stdout).toMatch(/^digraph citations \{\n/);
  },
  patience,
);
