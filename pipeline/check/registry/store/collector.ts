import { rm } from 'node:fs/promises';
import type { RegistryRecord } from '../../../../schemas/index.js';
import type { Registry } from '../registry.js';
import { type IndexName, writableFolder } from './cache-folder.js';
import { buildIndex, type IndexBuilder, openIndex } from './index-store.js';
import { addToMemory, type MemoryStore, memoryRegistry } from './memory.js';
import type { Contents } from './store.js';

/** Takes records one by one: into memory, and once they are many into an index on disk. */
export interface Collector {
  /** The records that stand under the key of this one. */
  standing(record: RegistryRecord): readonly RegistryRecord[];
  add(record: RegistryRecord): Promise<void>;
  finish(contents: Contents): Promise<Registry>;
  /** Takes back what was written, where reading failed. */
  abandon(): Promise<void>;
}

/** A collector of at most `mostInMemory` records in memory; the index of more is kept in the folder `kept` under this name. */
export function collector(kept: string, name: IndexName, mostInMemory: number): Collector {
  const memory: MemoryStore = new Map();
  let size = 0;
  let builder: IndexBuilder | null = null;
  let temporary: string | null = null;
  const spill = async () => {
    const place = await writableFolder(kept);
    if (place === null) return;
    if (!place.kept) temporary = place.folder;
    builder = await buildIndex(place.folder, name);
    for (const record of new Set([...memory.values()].flat())) builder.add(record);
    memory.clear();
  };
  const removeTemporary = async () => {
    if (temporary !== null) await rm(temporary, { recursive: true, force: true });
  };
  return {
    standing: (record) => (builder === null ? (memory.get(record.key ?? '') ?? []) : builder.standing(record)),
    async add(record) {
      if (builder === null) addToMemory(memory, record);
      else builder.add(record);
      if (++size === mostInMemory + 1) await spill();
    },
    async finish(contents) {
      if (builder === null) return memoryRegistry(memory, contents);
      const index = await openIndex(await builder.finish(contents));
      if (index === null) throw new Error('expected to read the index that was just written');
      return { ...index, close: () => index.close().then(removeTemporary) };
    },
    async abandon() {
      await builder?.abandon();
      await removeTemporary();
    },
  };
}
