import { open } from 'node:fs/promises';
import { extname } from 'node:path';
import { readJson, readNdjson } from './json.js';
import { readParquet } from './parquet.js';
import type { RawRow, RowReader } from './raw-row.js';
import { readCsv, readTsv } from './separated.js';
import { readSqlite } from './sqlite.js';

const byEnding: Readonly<Record<string, RowReader>> = {
  '.csv': readCsv,
  '.tsv': readTsv,
  '.tab': readTsv,
  '.json': readJson,
  '.ndjson': readNdjson,
  '.jsonl': readNdjson,
  '.sqlite': readSqlite,
  '.sqlite3': readSqlite,
  '.db': readSqlite,
  '.parquet': readParquet,
};

/** The endings of files that can be read as a registry. */
export const registryEndings: readonly string[] = Object.keys(byEnding);

/** Beginnings of binary formats, whatever the file is called. */
const bySignature: readonly { begins: string; read: RowReader }[] = [
  { begins: 'SQLite format 3\0', read: readSqlite },
  { begins: 'PAR1', read: readParquet },
];

async function readerOf(file: string): Promise<RowReader | null> {
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(16), 0, 16, 0);
    const head = buffer.toString('latin1', 0, bytesRead);
    return bySignature.find(({ begins }) => head.startsWith(begins))?.read ?? byEnding[extname(file).toLowerCase()] ?? null;
  } finally {
    await handle.close();
  }
}

/** The rows of a registry file, by its ending or its first bytes. A file that cannot be read at all is one problem without a line. */
export async function* readRows(file: string): AsyncGenerator<RawRow> {
  try {
    const read = await readerOf(file);
    if (read === null) yield { line: null, reason: `expected one of ${registryEndings.join(', ')}` };
    else yield* read(file);
  } catch (error) {
    yield { line: null, reason: `the file cannot be read: ${(error as Error).message}` };
  }
}
