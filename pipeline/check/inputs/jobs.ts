import { open, stat } from 'node:fs/promises';
import { extname } from 'node:path';
import { expandInputs } from '../../batch/inputs.js';
import { reportName } from '../../batch/output-names.js';
import type { FactsJob } from './facts-job.js';

/** Outputs of `extract`: one document, or one a line. */
const outputEndings = ['.json', '.ndjson', '.jsonl'];
/** Lines are handed out in pieces of about this many bytes. */
const pieceBytes = 2_000_000;

export interface PlannedJobs {
  jobs: FactsJob[];
  /** Folders and globs that gave no file. */
  unmatched: string[];
}

/** The work that inputs make: documents, outputs of earlier runs, folders of both, globs. A report of a batch is passed over. */
export async function planJobs(
  inputs: readonly string[],
  common: Pick<FactsJob, 'maxBytes' | 'registries' | 'asOf'>,
): Promise<PlannedJobs> {
  const { inputs: files, unmatched } = await expandInputs(inputs, undefined, outputEndings);
  const named = new Set(inputs);
  const jobs: FactsJob[] = [];
  for (const { path, name } of files) {
    const found = !named.has(path);
    if (found && (name === reportName || name.endsWith(`/${reportName}`))) continue;
    const ending = extname(path).toLowerCase();
    if (ending === '.json') jobs.push({ path, kind: 'output', found, ...common });
    else if (outputEndings.includes(ending))
      jobs.push(...(await pieces(path)).map((piece) => ({ path, kind: 'lines' as const, found, ...piece, ...common })));
    else jobs.push({ path, kind: 'document', found, ...common });
  }
  return { jobs, unmatched };
}

/** Byte ranges of whole lines; one empty range where the file cannot be read, so that reading it says why. */
async function pieces(path: string): Promise<{ from: number; to: number }[]> {
  const file = await open(path).catch(() => null);
  if (file === null) return [{ from: 0, to: 0 }];
  try {
    const { size } = await stat(path);
    const ranges: { from: number; to: number }[] = [];
    const buffer = Buffer.alloc(65_536);
    let from = 0;
    while (from < size) {
      let to = Math.min(from + pieceBytes, size);
      while (to < size) {
        const { bytesRead } = await file.read(buffer, 0, buffer.length, to);
        const end = bytesRead === 0 ? 0 : buffer.subarray(0, bytesRead).indexOf(10);
        to = end >= 0 ? to + end + 1 : to + bytesRead;
        if (end >= 0) break;
      }
      ranges.push({ from, to });
      from = to;
    }
    return ranges.length > 0 ? ranges : [{ from: 0, to: 0 }];
  } finally {
    await file.close();
  }
}
