import type { RegistryRecord } from '../../../schemas/index.js';
import { readRecord } from './record/index.js';
import type { RegistryOptions, RegistryProblem } from './registry.js';
import { readRows } from './rows/index.js';

/** A file with the name that records and problems give it. */
export interface NamedFile {
  path: string;
  name: string;
}

/** Every record of the files in their order, and between them what is wrong with rows: such a row may still have given a record. */
export async function* readRecords(
  files: readonly NamedFile[],
  options: RegistryOptions,
): AsyncGenerator<RegistryRecord | RegistryProblem> {
  for (const { path, name: file } of files) {
    for await (const row of readRows(path)) {
      const read = 'reason' in row ? row : readRecord(row, file, options.locality ?? null);
      if ('reason' in read) yield { file, line: row.line, reason: read.reason };
      else {
        if (read.remark !== null) yield { file, line: row.line, reason: read.remark };
        yield read.record;
      }
    }
  }
}
