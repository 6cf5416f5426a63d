import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { copySeeds, installPackage, run, start } from './cli-installed.js';

/** Each test starts the command several times; on a busy machine that takes its time. */
const patience = 120_000;

let folder: string;
const json = (name: string) => JSON.parse(readFileSync(join(folder, name), 'utf8'));
const outputs = (out: string) => readdirSync(join(folder, out), { recursive: true, encoding: 'utf8' }).sort();

beforeAll(() => {
  folder = installPackage();
  copySeeds(folder);
}, patience);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test(
  'extract writes one valid JSON file a document and a report, and says nothing on standard output',
  async () => {
    const { code, stdout, stderr } = await run(folder, 'extract', 'seeds');
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
    expect(stderr).toContain('[5/5] seeds/004_49d9910dd6a19b51.txt');
    expect(stderr).toMatch(/documents +read +unchanged +failed +tasks .*\n +5 +5 +0 +0 /);
    const seeds = readdirSync(join(folder, 'seeds')).sort();
    expect(outputs('out')).toEqual([...seeds.map((name) => `${name}.json`), 'batch.json']);
    const ajv = new Ajv2020();
    const isPlan = ajv.compile(JSON.parse((await run(folder, 'schema', 'plan')).stdout));
    const isBatch = ajv.compile(JSON.parse((await run(folder, 'schema', 'batch')).stdout));
    for (const name of seeds) {
      const plan = json(`out/${name}.json`);
      expect(isPlan(plan) ? [] : isPlan.errors).toEqual([]);
      expect(plan.source.path).toBe(`seeds/${name}`);
      expect(JSON.stringify(plan)).not.toContain(folder);
    }
    expect(isBatch(json('out/batch.json'))).toBe(true);
  },
  patience,
);

test(
  'the same input gives the same bytes, whatever the concurrency',
  async () => {
    await run(folder, 'extract', 'seeds', '--out', 'one', '--concurrency', '1', '--quiet');
    await run(folder, 'extract', './seeds/', '--out', 'four', '--concurrency', '4', '--quiet');
    for (const name of readdirSync(join(folder, 'seeds')))
      expect(readFileSync(join(folder, 'one', `${name}.json`)).equals(readFileSync(join(folder, 'four', `${name}.json`)))).toBe(true);
  },
  patience,
);

test(
  'ndjson: a line a document in order, on standard output or in a file',
  async () => {
    const { code, stdout } = await run(folder, 'extract', 'seeds/*.txt', '--format', 'ndjson', '--quiet');
    expect(code).toBe(0);
    const lines = stdout.trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line).source.path)).toEqual(
      readdirSync(join(folder, 'seeds'))
        .sort()
        .map((name) => `seeds/${name}`),
    );
    await run(folder, 'extract', 'seeds', '--format', 'ndjson', '--out', 'stream');
    expect(readFileSync(join(folder, 'stream', 'plans.ndjson'), 'utf8')).toBe(stdout);
    expect(outputs('stream')).toEqual(['batch.json', 'plans.ndjson']);
  },
  patience,
);

test(
  '--quiet prints nothing but failures',
  async () => {
    expect((await run(folder, 'extract', 'seeds', '--out', 'quiet', '--quiet')).stderr).toBe('');
    const { code, stderr } = await run(folder, 'extract', 'seeds', 'missing.txt', '--out', 'quiet', '--quiet');
    expect({ code, stderr }).toEqual({ code: 1, stderr: 'FAILED (unreadable-file) missing.txt: there is no such file\n' });
  },
  patience,
);

test(
  '--resume skips what is there unchanged, and reads again what is changed, damaged or missing',
  async () => {
    mkdirSync(join(folder, 'plans'));
    for (const name of ['a', 'b', 'c', 'd'])
      writeFileSync(join(folder, 'plans', `${name}.txt`), `KẾ HOẠCH\nCông tác năm 2025 của phòng ${name}`);
    await run(folder, 'extract', 'plans', '--out', 'again');
    const modified = statSync(join(folder, 'again', 'a.txt.json')).mtimeMs;
    writeFileSync(join(folder, 'plans', 'b.txt'), 'KẾ HOẠCH\nCông tác năm 2026');
    writeFileSync(join(folder, 'again', 'c.txt.json'), '{ "damaged"');
    rmSync(join(folder, 'again', 'd.txt.json'));
    const { code, stderr } = await run(folder, 'extract', 'plans', '--out', 'again', '--resume');
    expect(code).toBe(0);
    expect(stderr).toContain('plans/a.txt: unchanged');
    expect(json('again/batch.json')).toMatchObject({ documents: 4, read: 3, unchanged: 1 });
    expect(statSync(join(folder, 'again', 'a.txt.json')).mtimeMs).toBe(modified);
    expect(json('again/b.txt.json').text).toContain('2026');
    expect(json('again/c.txt.json').source.path).toBe('plans/c.txt');
  },
  patience,
);

test(
  'inputs of the same name do not overwrite each other',
  async () => {
    for (const name of ['x', 'y']) {
      mkdirSync(join(folder, 'deep', name), { recursive: true });
      writeFileSync(join(folder, 'deep', name, 'plan.txt'), `KẾ HOẠCH\nCông tác ${name}`);
    }
    await run(folder, 'extract', 'deep', '--out', 'below');
    expect(outputs('below').filter((name) => name.endsWith('.txt.json'))).toEqual([join('x', 'plan.txt.json'), join('y', 'plan.txt.json')]);
    await run(folder, 'extract', 'deep/x/plan.txt', 'deep/y/plan.txt', '--out', 'flat');
    expect(outputs('flat').filter((name) => /^plan\.txt-[0-9a-f]{8}\.json$/.test(name))).toHaveLength(2);
  },
  patience,
);

describe('interruptions', () => {
  beforeAll(() => {
    mkdirSync(join(folder, 'many'));
    for (let index = 0; index < 300; index++)
      writeFileSync(join(folder, 'many', `${index}.txt`), `KẾ HOẠCH\nCông tác ${index}\n${'Văn phòng Sở chủ trì thực hiện. '.repeat(200)}`);
  });
  const ended = (child: ReturnType<typeof start>) => new Promise<number | null>((resolve) => child.on('close', (code) => resolve(code)));

  test(
    'a reader of standard output that stops reading is no failure',
    async () => {
      const child = start(folder, 'extract', 'many', '--format', 'ndjson', '--quiet');
      let stderr = '';
      child.stderr.on('data', (data) => {
        stderr += data;
      });
      child.stdout.once('data', () => child.stdout.destroy());
      expect(await ended(child)).toBe(0);
      expect(stderr).toBe('');
    },
    patience,
  );

  test.each(['json', 'ndjson'])(
    'Ctrl-C leaves no temporary file behind (%s)',
    async (format) => {
      const child = start(folder, 'extract', 'many', '--format', format, '--out', `cut-${format}`);
      child.stderr.on('data', (data) => String(data).includes('[5/300]') && child.kill('SIGINT'));
      expect(await ended(child)).toBe(130);
      const left = outputs(`cut-${format}`);
      expect(left.filter((name) => !name.endsWith('.txt.json'))).toEqual([]);
      for (const name of left) expect(() => json(`cut-${format}/${name}`)).not.toThrow();
    },
    patience,
  );

  test(
    'what a killed run left is removed by the next',
    async () => {
      mkdirSync(join(folder, 'killed', 'below'), { recursive: true });
      for (const name of ['.kehoach-999999999-1.tmp', 'below/.kehoach-999999999-2.tmp']) writeFileSync(join(folder, 'killed', name), '');
      await run(folder, 'extract', 'plans', '--out', 'killed');
      expect(outputs('killed').filter((name) => name.includes('.tmp'))).toEqual([]);
    },
    patience,
  );
});
