import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { BatchReport } from '../../schemas/index.js';
import { removeLeftovers } from '../batch/leftovers.js';
import { reportName, streamName } from '../batch/output-names.js';
import { openAtomic, writeAtomic } from '../batch/write-atomic.js';
import { print } from './output.js';

/** Where results go. */
export interface Sink {
  /** Takes the JSON of one document; returns the file it went to, relative to the output folder, or null. */
  put(name: string, json: string): Promise<string | null>;
  finish(report: BatchReport): Promise<void>;
  /** Leaves no half-written file; harmless after `finish`. */
  discard(): Promise<void>;
}

/** A file a document (`json`), or all documents as lines of one file or, without a folder, of standard output (`ndjson`). */
export async function createSink(folder: string | null, format: 'json' | 'ndjson'): Promise<Sink> {
  if (folder === null)
    return { put: (_, json) => print(`${json}\n`).then(() => null), finish: async () => undefined, discard: async () => undefined };
  await mkdir(folder, { recursive: true });
  await removeLeftovers(folder);
  return format === 'json' ? filesIn(folder) : linesIn(folder);
}

const writeReport = (folder: string, report: BatchReport) => writeAtomic(join(folder, reportName), `${JSON.stringify(report, null, 2)}\n`);

function filesIn(folder: string): Sink {
  return {
    put: async (name, json) => {
      await writeAtomic(join(folder, name), `${json}\n`);
      return name;
    },
    finish: (report) => writeReport(folder, report),
    discard: async () => undefined,
  };
}

async function linesIn(folder: string): Promise<Sink> {
  const file = await openAtomic(join(folder, streamName));
  return {
    put: async (_, json) => {
      await file.write(`${json}\n`);
      return streamName;
    },
    finish: async (report) => {
      await file.finish();
      await writeReport(folder, report);
    },
    discard: file.discard,
  };
}
