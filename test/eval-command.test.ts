import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type EvalOptions, runEval } from '../pipeline/cli/eval.js';

const folder = mkdtempSync(join(tmpdir(), 'kehoach-eval-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const path = (...parts: string[]) => join(folder, ...parts);

function write(name: string, content: unknown): string {
  mkdirSync(join(path(name), '..'), { recursive: true });
  writeFileSync(path(name), typeof content === 'string' ? content : JSON.stringify(content));
  return path(name);
}

/** Runs the command with what it prints caught. */
async function run(gold: string[], options: EvalOptions = {}) {
  const printed = { stdout: '', stderr: '' };
  const original = { stdout: process.stdout.write, stderr: process.stderr.write };
  for (const stream of ['stdout', 'stderr'] as const)
    process[stream].write = ((text: string, done?: unknown) => {
      printed[stream] += text;
      if (typeof done === 'function') done();
      return true;
    }) as typeof process.stdout.write;
  try {
    return { code: await runEval(gold, options), ...printed };
  } finally {
    for (const stream of ['stdout', 'stderr'] as const) process[stream].write = original[stream];
  }
}

const document = `# KẾ HOẠCH

**Cải cách hành chính năm 2025**

1. Văn phòng Sở chủ trì rà soát danh mục thủ tục hành chính trước ngày 15/11/2025.
`;
const gold = {
  doc: 'plan.md',
  header: { type: 'KH', number: null },
  deadlines: [{ quote: 'trước ngày 15/11/2025', kind: 'before', start: null, end: '2025-11-15', yearSource: 'explicit' }],
  units: [{ name: 'Văn phòng Sở', role: 'lead' }],
};
const output = {
  source: { path: 'elsewhere/plan.md' },
  header: { type: 'TB' },
  deadlines: [],
  units: [{ id: 'u1', name: 'Văn phòng Sở', role: 'coordinate' }],
};

let own: string;
beforeAll(() => {
  own = write('own/plan.json', gold);
  write('own/plan.md', document);
  write('gold/deep/plan.json', gold);
  write('documents/a/plan.md', document);
  write('out/plan.md.json', output);
  write('out/batch.json', { documents: 1 });
});

describe('documents', () => {
  test('are looked for beside the gold', async () => {
    const { code, stdout, stderr } = await run([own]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^documents 1 {3}header fields right 100\.0 %\n/);
    expect(stdout).toMatch(/^deadlines +1 +1 +100\.0 +100\.0 +100\.0 +100\.0$/m);
  });
  test('or below the folders given, for gold at any depth', async () => {
    expect((await run([path('gold')], { documents: [path('out'), path('documents')] })).code).toBe(0);
  });
  test('one that is missing is named, and the exit code is 1', async () => {
    const { code, stderr } = await run([path('gold')], { documents: [path('out')] });
    expect(code).toBe(1);
    expect(stderr).toMatch(/^kehoach: plan\.md was not scored: no document plan\.md in .*out\n$/);
  });
  test('one that cannot be read is named with the reason', async () => {
    write('bad/plan.md', '');
    const { code, stderr } = await run([own], { documents: [path('bad')] });
    expect({ code, stderr }).toEqual({ code: 1, stderr: expect.stringMatching(/plan\.md was not scored: .*\(no-text\)/) });
  });
});

describe('outputs of an earlier extract', () => {
  test('are scored, with details and mix-ups', async () => {
    const { code, stdout } = await run([own], { out: path('out'), details: true });
    expect(code).toBe(0);
    expect(stdout).toContain('plan.md header WRONG  type: gold "KH" found "TB"\n');
    expect(stdout).toContain('plan.md deadlines MISSED  “trước ngày 15/11/2025” before ../2025-11-15\n');
    expect(stdout).toContain('plan.md units WRONG  Văn phòng Sở [lead]  role: gold "lead" found "coordinate"\n');
    expect(stdout).toContain('  units.role: lead → coordinate 1\n');
  });
  test('--json gives the same figures', async () => {
    const score = JSON.parse((await run([own], { out: path('out'), json: true })).stdout);
    expect(score).toMatchObject({ documents: 1, missing: [], header: 0.5, changes: null, below: [] });
    expect(score.kinds.units).toEqual({ gold: 1, predicted: 1, precision: 1, recall: 1, f1: 1, strictF1: 0, fields: { role: 0 } });
  });
  test.each<[string, unknown, RegExp]>([
    ['damaged', '{', /no output for plan\.md .*unreadable: .*no JSON/],
    ['not of the contract', { source: { path: 'plan.md' }, units: 'many' }, /no output document: units: /],
  ])('%s: the exit code is 1', async (name, content, reason) => {
    write(`${name}/x.json`, content);
    const { code, stderr } = await run([own], { out: path(name) });
    expect({ code, stderr }).toEqual({ code: 1, stderr: expect.stringMatching(reason) });
  });
});

describe('a baseline', () => {
  test('is saved, and later runs say what was gained and lost', async () => {
    const file = path('saved/baseline.json');
    await run([own], { out: path('out'), save: file });
    expect((await run([own], { out: path('out'), baseline: file })).stdout).toMatch(/^against the baseline: 0 gained, 0 lost\n/);
    const better = await run([own], { baseline: file });
    expect(better.stdout).toContain('gained  plan.md deadlines “trước ngày 15/11/2025”: missed → right\n');
    expect(better.stdout).toContain('gained  plan.md units “Văn phòng Sở”: wrong (role) → right\n');
    expect(better.stdout).toContain('against the baseline: 3 gained, 0 lost\n');
    const good = path('saved/good.json');
    await run([own], { save: good });
    const { changes } = JSON.parse((await run([own], { out: path('out'), baseline: good, json: true })).stdout);
    expect(changes.lost).toHaveLength(3);
    expect(readFileSync(good, 'utf8').split('\n')).toHaveLength(7);
  });
});

test('a score below its minimum: the exit code is 1', async () => {
  const { code, stderr } = await run([own], {
    out: path('out'),
    min: [
      { of: 'units', least: 1 },
      { of: 'units.strict', least: 0.5 },
    ],
  });
  expect({ code, stderr }).toEqual({ code: 1, stderr: 'kehoach: units.strict: 0.0000 is below 0.5\n' });
});

describe('wrong use exits with 2, names the file and the reason and prints nothing', () => {
  const bad = (name: string, content: unknown) => () => run([write(`wrong/${name}`, content)]);
  test.each<[string, () => ReturnType<typeof run>, RegExp]>([
    ['gold that is no JSON', bad('a.json', '{ "doc": '), /a\.json: no JSON: /],
    ['JSON that is no gold', bad('b.json', { name: 'x' }), /b\.json: no gold: doc: /],
    [
      'a role that does not exist',
      bad('c.json', { doc: 'x', units: [{ name: 'A', role: 'chief' }] }),
      /c\.json: no gold: units\.0\.role: /,
    ],
    ['a missing file', () => run([path('none.json')]), /none\.json: there is no such file/],
    ['a folder without gold', () => run([path('documents')]), /documents: no gold files/],
    ['two gold files for one document', () => run([own, path('gold')]), /another gold file for plan\.md/],
    ['documents and outputs at once', () => run([own], { documents: ['a'], out: 'b' }), /either --documents or --out/],
    ['a missing folder of outputs', () => run([own], { out: path('none') }), /none: there is no such file/],
    ['a baseline that is none', () => run([own], { baseline: own }), /plan\.json: no baseline of eval: /],
  ])('%s', async (_, wrong, message) => {
    const { code, stdout, stderr } = await wrong();
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(message);
  });
});
