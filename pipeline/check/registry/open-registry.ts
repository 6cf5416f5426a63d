import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { shownPath } from '../../shown-path.js';
import { readRecords } from './read-records.js';
import type { Registry, RegistryOptions } from './registry.js';
import { cacheFolder, nameOf } from './store/cache-folder.js';
import { collector } from './store/collector.js';
import { openIndex } from './store/index-store.js';
import { type Contents, contradicted } from './store/store.js';

/** So many problems are told; the rest is counted. */
const mostProblems = 1000;

/** The records that ship with kehoach: `registry/documents.tsv`, found upwards from this module. */
function shippedFile(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'registry', 'documents.tsv'))) {
    if (dirname(folder) === folder) throw new Error('expected a folder "registry" with documents.tsv above the checks, found none');
    folder = dirname(folder);
  }
  return join(folder, 'registry', 'documents.tsv');
}

/**
 * Opens the records of these files (CSV, TSV, JSON, NDJSON, SQLite, Parquet; columns as in schemas/registry.ts), and behind them those that
 * ship with kehoach. Bad rows become `problems`; the rest is used. Large files are indexed once, in the user's cache folder.
 * Throws IngestError (`unreadable-file`) where a file is not there.
 */
export async function openRegistry(files: readonly string[], options: RegistryOptions = {}): Promise<Registry> {
  const given = files.map((path) => ({ path, name: shownPath(path) }));
  const all = options.shipped === false ? given : [...given, { path: shippedFile(), name: 'registry/documents.tsv' }];
  const name = await nameOf(
    all.map(({ path }) => path),
    options,
  );
  const kept = cacheFolder(options);
  const cached = join(kept, `${name.files}.${name.state}`);
  if (existsSync(cached)) {
    const index = await openIndex(cached);
    if (index !== null) return index;
    await rm(cached, { recursive: true, force: true });
  }
  const records = collector(kept, name, options.mostInMemory ?? 50_000);
  const contents: Contents = { size: 0, problems: [] };
  let untold = 0;
  const tell = (file: string, line: number | null, reason: string) => {
    if (contents.problems.length < mostProblems) contents.problems.push({ file, line, reason });
    else untold++;
  };
  try {
    for await (const item of readRecords(all, options)) {
      if ('reason' in item) {
        tell(item.file, item.line, item.reason);
        continue;
      }
      const other = contradicted(records.standing(item), item);
      if (other !== undefined)
        tell(
          item.file,
          item.line,
          `${item.key}: stands with another date on line ${other.line}; a citation is compared with the row whose date it has`,
        );
      await records.add(item);
      contents.size++;
    }
    if (untold > 0) contents.problems.push({ file: all[0]!.name, line: null, reason: `${untold} more rows are wrong` });
    return await records.finish(contents);
  } catch (error) {
    await records.abandon();
    throw error;
  }
}
