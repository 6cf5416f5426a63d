import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DocumentResult } from '../pipeline/batch/document-result.js';
import { inOrder } from '../pipeline/batch/in-order.js';
import { expandInputs } from '../pipeline/batch/inputs.js';
import { outputNames } from '../pipeline/batch/output-names.js';
import { createWorkerPool } from '../pipeline/batch/worker-pool.js';

const misbehaving = new URL('./batch-misbehaving-worker.mjs', import.meta.url);

describe('a worker that misbehaves costs one document', () => {
  const outcome = (result: DocumentResult) => (result.status === 'failed' ? `${result.code}: ${result.message}` : result.status);

  test('a hang, a crash, an exit and an exhausted heap each fail alone, and the rest is read', async () => {
    const pool = createWorkerPool(2, 3000, misbehaving);
    try {
      const paths = ['a', 'hang', 'b', 'exit', 'c', 'throw', 'd', 'e'];
      const results: string[] = [];
      for await (const result of inOrder(paths, (path) => pool.run({ path, indent: 0 }), 2)) results.push(outcome(result));
      expect(results).toEqual([
        'ok',
        'timeout: hang: it was not read within 3 s',
        'ok',
        expect.stringMatching(/^parser-crash: exit: .*exited with code: 7/),
        'ok',
        expect.stringMatching(/^parser-crash: throw: .*out of luck/),
        'ok',
        'ok',
      ]);
    } finally {
      await pool.close();
    }
  });

  test('a document that eats all memory is ended', async () => {
    const pool = createWorkerPool(1, 25_000, misbehaving);
    try {
      expect(outcome(await pool.run({ path: 'eat', indent: 0 }))).toBe('parser-crash: eat: it needs more than 1024 MB of memory');
      expect(outcome(await pool.run({ path: 'after', indent: 0 }))).toBe('ok');
    } finally {
      await pool.close();
    }
  });
});

describe('inOrder', () => {
  test('keeps the order, the concurrency and the window', async () => {
    let [running, most, taken, furthest] = [0, 0, 0, 0];
    const work = async (item: number) => {
      running += 1;
      most = Math.max(most, running);
      furthest = Math.max(furthest, item - taken);
      await new Promise((done) => setTimeout(done, item % 3));
      running -= 1;
      return item;
    };
    const results: number[] = [];
    for await (const result of inOrder(Array(100).keys(), work, 3, 10)) {
      results.push(result);
      taken += 1;
    }
    expect(results).toEqual([...Array(100).keys()]);
    expect(most).toBe(3);
    expect(furthest).toBeLessThanOrEqual(10);
  });
});

describe('expandInputs', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'kehoach-inputs-'));
    for (const name of ['b', 'a', '.hidden', 'node_modules', 'out']) await mkdir(join(folder, name));
    for (const name of [
      'z.txt',
      'b/Kế hoạch.PDF',
      'a/x.md',
      'a/x.json',
      '.hidden/y.txt',
      'node_modules/y.txt',
      'out/y.txt',
      '.y.txt',
      'odd.bin',
    ])
      await writeFile(join(folder, name), 'x');
    await symlink(folder, join(folder, 'a', 'circle'));
    await symlink(join(folder, 'z.txt'), join(folder, 'link.txt'));
  });
  afterAll(() => rm(folder, { recursive: true }));
  const names = async (args: string[]) => (await expandInputs(args, join(folder, 'out'))).inputs.map(({ name }) => name);

  test('a folder gives its documents, sorted, without hidden files, node_modules, circles and the output folder', async () => {
    expect(await names([folder])).toEqual(['a/x.md', 'b/Kế hoạch.PDF', 'link.txt', 'z.txt']);
  });
  test('an output folder that is the input folder is no reason to skip it', async () => {
    expect((await expandInputs([join(folder, 'a')], join(folder, 'a'))).inputs).toHaveLength(1);
  });
  test('a file is taken whatever its ending, and only once', async () => {
    expect(await names([join(folder, 'odd.bin'), `${folder}/a/../odd.bin`, `${folder}/odd.b*`])).toEqual(['odd.bin']);
  });
  test('a glob keeps the folders behind its fixed beginning', async () => {
    expect(await names([`${folder}/**/x.*`])).toEqual(['a/x.json', 'a/x.md']);
  });
  test('what matches nothing is told; a missing file is kept for its failure', async () => {
    const { inputs, unmatched } = await expandInputs([join(folder, 'missing.txt'), `${folder}/*.none`]);
    expect(inputs.map(({ name }) => name)).toEqual(['missing.txt']);
    expect(unmatched).toEqual([`${folder}/*.none`]);
  });
});

describe('outputNames', () => {
  const names = (...paths: string[]) => outputNames(paths.map((path) => ({ path, name: path.split('/').at(-1)! })));

  test('the ending stays in the name', () => expect(names('a/x.txt', 'a/x.pdf')).toEqual(['x.txt.json', 'x.pdf.json']));
  test('names that meet are told apart by their path, whatever the order', () => {
    const [a, b] = names('a/x.txt', 'b/x.txt');
    expect(a).toMatch(/^x\.txt-[0-9a-f]{8}\.json$/);
    expect(names('b/x.txt', 'a/x.txt')).toEqual([b, a]);
  });
  test('so are names that differ only in case or composition', () => {
    expect(new Set(names('a/X.txt', 'b/x.TXT').map((name) => name.toLowerCase())).size).toBe(2);
    expect(new Set(names('a/Kế.txt', `b/${'Kế.txt'.normalize('NFD')}`).map((name) => name.normalize())).size).toBe(2);
  });
  test('no document takes the place of the report', () => expect(names('batch')[0]).toMatch(/^batch-[0-9a-f]{8}\.json$/));
  test('a name that is too long for a disk is cut', () => {
    const [name] = names(`${'ế'.repeat(83)}.txt`);
    expect(Buffer.byteLength(name!)).toBeLessThanOrEqual(240);
  });
});
