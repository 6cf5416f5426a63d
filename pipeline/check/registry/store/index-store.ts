import { randomBytes } from 'node:crypto';
import { readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { RegistryRecord } from '../../../../schemas/index.js';
import type { Registry } from '../registry.js';
import type { IndexName } from './cache-folder.js';
import { type Contents, keysOf } from './store.js';

/** The key of the contents: no key of a document begins with a space. */
const contentsKey = ' contents';

/** How long the data are is kept beside them: the engine would crash on a file that was cut off. */
const lengthOf = async (folder: string) => String((await stat(join(folder, 'data.mdb'))).size);
const isWhole = async (folder: string) => (await readFile(join(folder, 'length'), 'utf8')) === (await lengthOf(folder));

const openStore = async (path: string, readOnly: boolean) => {
  const { open } = await import('lmdb');
  return open<RegistryRecord[] | Contents, string>({ path, readOnly, noSubdir: false, compression: false });
};

/** An index that is being written. Nobody sees it before it is whole. */
export interface IndexBuilder {
  /** The records that stand under the key of this one. */
  standing(record: RegistryRecord): readonly RegistryRecord[];
  add(record: RegistryRecord): void;
  /** Writes everything out and puts the index into its place; the path that it can be opened at. */
  finish(contents: Contents): Promise<string>;
  /** Removes what was written so far. */
  abandon(): Promise<void>;
}

/** So many records are written in one go. */
const batch = 20_000;

/** Begins an index in `folder`. */
export async function buildIndex(folder: string, { files, state }: IndexName): Promise<IndexBuilder> {
  const draft = join(folder, `${files}.${process.pid}.${randomBytes(6).toString('hex')}.draft`);
  const store = await openStore(draft, false);
  let waiting = new Map<string, RegistryRecord[]>();
  let count = 0;
  const write = () => {
    store.transactionSync(() => {
      for (const [key, records] of waiting) store.putSync(key, records);
    });
    waiting = new Map();
    count = 0;
  };
  const recordsOf = (key: string) => waiting.get(key) ?? (store.get(key) as RegistryRecord[] | undefined);
  return {
    standing: ({ key }) => (key === null ? [] : (recordsOf(key) ?? [])),
    add(record) {
      for (const key of keysOf(record)) {
        const standing = recordsOf(key);
        if (standing === undefined) waiting.set(key, [record]);
        else waiting.set(key, [...standing, record]);
      }
      if (++count >= batch) write();
    },
    async finish(contents) {
      write();
      await store.put(contentsKey, contents);
      await store.flushed;
      await store.close();
      await writeFile(join(draft, 'length'), await lengthOf(draft));
      const place = join(folder, `${files}.${state}`);
      // Another process may have put the same index there in the meantime: one is as good as the other.
      await rename(draft, place).catch(() => rm(draft, { recursive: true, force: true }));
      await removeOlder(folder, files, state);
      return place;
    },
    async abandon() {
      await store.close();
      await rm(draft, { recursive: true, force: true });
    },
  };
}

const dayInMilliseconds = 86_400_000;

/** Removes the indexes of earlier states of the same files, and drafts that were left behind; who still reads an index keeps it until the end. */
async function removeOlder(folder: string, files: string, state: string): Promise<void> {
  const left = async (name: string) =>
    name.endsWith('.draft') &&
    (await stat(join(folder, name))
      .then(({ mtimeMs }) => Date.now() - mtimeMs > dayInMilliseconds)
      .catch(() => false));
  for (const name of await readdir(folder)) if (await left(name)) await rm(join(folder, name), { recursive: true, force: true });
  const older = (await readdir(folder)).filter(
    (name) => name.startsWith(`${files}.`) && name !== `${files}.${state}` && !name.endsWith('.draft'),
  );
  await Promise.all(older.map((name) => rm(join(folder, name), { recursive: true, force: true })));
}

/** Opens a finished index; null where there is none, or none that is whole. */
export async function openIndex(place: string): Promise<Registry | null> {
  try {
    if (!(await isWhole(place))) return null;
    const store = await openStore(place, true);
    const contents = store.get(contentsKey) as Contents | undefined;
    if (contents === undefined) {
      await store.close();
      return null;
    }
    return { ...contents, find: (key) => (store.get(key) as RegistryRecord[] | undefined) ?? [], close: () => store.close() };
  } catch {
    return null;
  }
}
