import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync, truncateSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openRegistry, type Registry } from '../pipeline/check/registry/index.js';

const folder = mkdtempSync(join(tmpdir(), 'kehoach-index-test-'));
const large = join(folder, 'large.ndjson');
const count = 600;
const key = (index: number) => `nghi-dinh/${index % 50}/${2000 + Math.floor(index / 50)}/nd-cp`;

/** Decrees, each with a title of its own: more than these tests hold in memory. */
function writeLarge(title = 'về việc') {
  const row = (index: number) => ({
    identifier: `${index % 50}/${2000 + Math.floor(index / 50)}/NĐ-CP`,
    title: `${title} ${index}`,
    date: `${2000 + Math.floor(index / 50)}-01-02`,
  });
  writeFileSync(large, Array.from({ length: count }, (_, index) => `${JSON.stringify(row(index))}\n`).join(''));
}

const open = (cacheFolder: string): Promise<Registry> => openRegistry([large], { shipped: false, cacheFolder, mostInMemory: 100 });
const indexes = (cacheFolder: string) => readdirSync(join(cacheFolder, 'registry'));
const title = (registry: Registry, index: number) => registry.find(key(index)).map((record) => record.title);

beforeAll(() => writeLarge());
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('a large file is indexed once, read from the index afterwards, and indexed anew when it changes', async () => {
  const cache = join(folder, 'cache');
  const first = await open(cache);
  expect(first.size).toBe(count);
  expect(title(first, 7)).toEqual(['về việc 7']);
  await first.close();
  const [name] = indexes(cache);
  expect(indexes(cache)).toHaveLength(1);

  const started = performance.now();
  const second = await open(cache);
  expect(performance.now() - started).toBeLessThan(1000);
  expect(second.size).toBe(count);
  expect(title(second, count - 1)).toEqual([`về việc ${count - 1}`]);
  await second.close();

  writeLarge('về nội dung');
  utimesSync(large, new Date(), new Date(Date.now() + 5000));
  const third = await open(cache);
  expect(title(third, 7)).toEqual(['về nội dung 7']);
  expect(indexes(cache)).toHaveLength(1);
  expect(indexes(cache)[0]).not.toBe(name);
  await third.close();
});

test('two at once build the same index, and both read it', async () => {
  const cache = join(folder, 'shared');
  const both = await Promise.all([open(cache), open(cache)]);
  for (const registry of both) expect(registry.find(key(count - 1))).toHaveLength(1);
  expect(indexes(cache)).toHaveLength(1);
  await both[0].close();
  expect(both[1].find(key(3))).toHaveLength(1);
  await both[1].close();
});

test('an index that was cut off is built anew', async () => {
  const cache = join(folder, 'broken');
  await (await open(cache)).close();
  truncateSync(join(cache, 'registry', indexes(cache)[0]!, 'data.mdb'), 100);
  const registry = await open(cache);
  expect(registry.size).toBe(count);
  expect(registry.find(key(5))).toHaveLength(1);
  await registry.close();
});

test('where nothing can be written the index is temporary', async () => {
  const place = join(folder, 'file-in-the-way');
  writeFileSync(place, '');
  chmodSync(place, 0o400);
  const before = readdirSync(tmpdir()).filter((name) => name.startsWith('kehoach-registry-'));
  const registry = await open(place);
  expect(registry.find(key(5))).toHaveLength(1);
  await registry.close();
  expect(readdirSync(tmpdir()).filter((name) => name.startsWith('kehoach-registry-'))).toEqual(before);
  expect(existsSync(join(place, 'registry'))).toBe(false);
});
