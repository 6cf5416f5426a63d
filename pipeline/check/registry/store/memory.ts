import type { RegistryRecord } from '../../../../schemas/index.js';
import type { Registry } from '../registry.js';
import { type Contents, keysOf } from './store.js';

/** Records by key, in memory. */
export type MemoryStore = Map<string, RegistryRecord[]>;

/** Puts a record behind those that have the same keys. */
export function addToMemory(store: MemoryStore, record: RegistryRecord): void {
  for (const key of keysOf(record)) {
    const standing = store.get(key);
    if (standing === undefined) store.set(key, [record]);
    else standing.push(record);
  }
}

/** A registry that is held in memory. */
export function memoryRegistry(store: MemoryStore, contents: Contents): Registry {
  return { ...contents, find: (key) => store.get(key) ?? [], close: async () => store.clear() };
}
