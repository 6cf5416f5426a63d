import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { z } from 'zod';
import { shownPath } from '../shown-path.js';

/** A file of an evaluation that cannot be used; the message names the file and the reason. */
export class UnusableFile extends Error {}

/** The JSON files that arguments stand for: a file for itself, a folder for those in it and below, sorted, without hidden ones. Throws UnusableFile. */
export async function jsonFiles(args: readonly string[]): Promise<string[]> {
  const files: string[] = [];
  for (const arg of args) {
    const status = await stat(arg).catch((error: Error) => {
      throw new UnusableFile(`${shownPath(arg)}: ${reasonOf(error)}`);
    });
    files.push(...(status.isDirectory() ? await below(arg) : [arg]));
  }
  return [...new Set(files)];
}

async function below(folder: string): Promise<string[]> {
  const entries = (await readdir(folder, { withFileTypes: true })).filter(({ name }) => !name.startsWith('.'));
  const files = entries
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(async (entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return below(path);
      return entry.name.endsWith('.json') ? [path] : [];
    });
  return (await Promise.all(files)).flat();
}

/** Reads a JSON file; throws UnusableFile where there is none. */
export async function readJson(file: string): Promise<unknown> {
  try {
    return JSON.parse((await readFile(file, 'utf8')).replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new UnusableFile(`${shownPath(file)}: ${error instanceof SyntaxError ? `no JSON: ${error.message}` : reasonOf(error as Error)}`);
  }
}

/** Checks a value that was read from a file; throws UnusableFile, which says what it should be and where it is not. */
export function checked<Schema extends z.ZodType>(schema: Schema, value: unknown, file: string, what: string): z.infer<Schema> {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const [first, ...more] = result.error.issues;
  const place = first!.path.length > 0 ? `${first!.path.join('.')}: ` : '';
  throw new UnusableFile(`${shownPath(file)}: no ${what}: ${place}${first!.message}${more.length > 0 ? ` (and ${more.length} more)` : ''}`);
}

function reasonOf(error: Error): string {
  const { code } = error as NodeJS.ErrnoException;
  return code === 'ENOENT' ? 'there is no such file' : code === 'EISDIR' ? 'it is a folder' : error.message;
}
