import type { Dirent, Stats } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { basename, extname, join, relative, resolve } from 'node:path';
import { endings } from '../parsers/detect/signatures.js';

/** A file to read: `path` as it is to be opened and shown, `name` what its output is named after: relative to the folder (or fixed beginning of the glob) given. */
export interface BatchInput {
  path: string;
  name: string;
}

export interface ExpandedInputs {
  inputs: BatchInput[];
  /** Folders and globs that gave no file. */
  unmatched: string[];
}

/**
 * The files that arguments stand for. A file stands for itself, whatever its ending; a folder for the documents in it and below, by their
 * endings (and `more`), without hidden files, `node_modules` and `skip`; anything else is a glob. In the order of the arguments, each folder sorted;
 * a file named twice counts once. A path that does not exist and is no glob is kept, so that reading it reports the failure.
 */
export async function expandInputs(args: readonly string[], skip?: string, more: readonly string[] = []): Promise<ExpandedInputs> {
  const inputs = new Map<string, BatchInput>();
  const unmatched: string[] = [];
  for (const arg of args) {
    const found = await expandOne(arg, skip === undefined ? null : resolve(skip), more);
    if (found.length === 0) unmatched.push(arg);
    for (const input of found) if (!inputs.has(resolve(input.path))) inputs.set(resolve(input.path), input);
  }
  return { inputs: [...inputs.values()], unmatched };
}

async function expandOne(arg: string, skip: string | null, more: readonly string[]): Promise<BatchInput[]> {
  const status = await statusOf(arg);
  if (status?.isDirectory()) return (await walk(arg, skip, more)).map((path) => ({ path, name: relative(arg, path) || basename(path) }));
  if (status) return [{ path: arg, name: basename(arg) }];
  const { default: glob } = await import('fast-glob');
  if (!glob.isDynamicPattern(arg)) return [{ path: arg, name: basename(arg) }];
  const matches = await glob(arg, { ignore: ['**/node_modules/**'], followSymbolicLinks: false });
  const base = glob.generateTasks(arg)[0]?.base ?? '.';
  return matches.sort(byCodePoint).map((path) => ({ path, name: relative(base, path) }));
}

async function walk(folder: string, skip: string | null, more: readonly string[]): Promise<string[]> {
  const entries = await list(folder);
  if (entries === null) return [folder]; // Reading it will say why.
  const files: string[] = [];
  for (const entry of entries.sort((a, b) => byCodePoint(a.name, b.name))) {
    const path = join(folder, entry.name);
    if (entry.name.startsWith('.') || entry.name === 'node_modules' || resolve(path) === skip) continue;
    if (entry.isDirectory()) files.push(...(await walk(path, skip, more)));
    else if (isWanted(extname(entry.name).toLowerCase(), more) && (entry.isFile() || (await statusOf(path))?.isFile())) files.push(path);
  }
  return files;
}

const isWanted = (ending: string, more: readonly string[]) => Object.hasOwn(endings, ending) || more.includes(ending);

async function list(folder: string): Promise<Dirent[] | null> {
  try {
    return await readdir(folder, { withFileTypes: true });
  } catch {
    return null;
  }
}

/** null where there is nothing to be seen at that path, for whatever reason. */
async function statusOf(path: string): Promise<Stats | null> {
  try {
    return await stat(path);
  } catch {
    return null;
  }
}

const byCodePoint = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
