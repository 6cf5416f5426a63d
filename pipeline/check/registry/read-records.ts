import type { RegistryRecord } from '../../../schemas/index.js';
import { readRecord } from './record/index.js';
import type { RegistryOptions, RegistryProblem } from './registry.js';
import { readRows } from './rows/index.js';

/** Every record of the files in their order, and between them what is wrong with rows: such a row may still have given a record. */
export async function* readRecords(files: readonly string[], options: RegistryOptions): AsyncGenerator<RegistryRecord | RegistryProblem> {
  for (const file of files) {
    for await (const row of readRows(file)) {
      const read = 'reason' in row ? row : readRecord(row, file, options.locality ?? null);
      if ('reason' in read) yield { file, line: row.line, reason: read.reason };
      else {
        if (read.remark !== null) yield { file, line: row.line, reason: read.remark };
        yield read.record;
      }
    }
  }
}
