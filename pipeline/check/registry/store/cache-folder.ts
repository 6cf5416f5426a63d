import { createHash } from 'node:crypto';
import { constants } from 'node:fs';
import { access, mkdir, mkdtemp, stat } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { generator } from '../../../generator.js';
import { IngestError } from '../../../ingest-error.js';
import type { RegistryOptions } from '../registry.js';

/** Changes when the indexes of an older kehoach can no longer be read. */
const format = 1;

/** The names under which the index of some files is kept: `files` stays, `state` changes with their content. */
export interface IndexName {
  files: string;
  state: string;
}

const hash = (value: unknown) => createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 24);

async function stateOf(file: string): Promise<readonly [number, number]> {
  const found = await stat(file).catch((error: NodeJS.ErrnoException) => {
    throw new IngestError('unreadable-file', file, `the registry cannot be read (${error.code})`);
  });
  if (!found.isFile()) throw new IngestError('unreadable-file', file, 'the registry is no file');
  return [found.size, found.mtimeMs];
}

/** Names the index of these files by their paths, sizes and times of change. Throws `unreadable-file` for a file that is not there. */
export async function nameOf(files: readonly string[], { locality }: RegistryOptions): Promise<IndexName> {
  const states = await Promise.all(files.map(stateOf));
  return {
    files: hash(files.map((file) => [file, resolve(file)])),
    state: hash([format, generator.version, locality ?? null, states]),
  };
}

/** Where indexes are kept: in the folder that is given, else `$XDG_CACHE_HOME/kehoach`, else `~/.cache/kehoach`. */
export function cacheFolder({ cacheFolder: given }: RegistryOptions): string {
  return join(given ?? join(process.env['XDG_CACHE_HOME'] || join(homedir(), '.cache'), 'kehoach'), 'registry');
}

/** A folder that an index can be written to: the one that is kept, else a temporary one of this process, else none. */
export async function writableFolder(kept: string): Promise<{ folder: string; kept: boolean } | null> {
  try {
    await mkdir(kept, { recursive: true, mode: 0o700 });
    await access(kept, constants.W_OK);
    return { folder: kept, kept: true };
  } catch {
    const folder = await mkdtemp(join(tmpdir(), 'kehoach-registry-')).catch(() => null);
    return folder === null ? null : { folder, kept: false };
  }
}
