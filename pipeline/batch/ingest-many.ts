import type { Plan } from '../../schemas/index.js';
import type { IngestOptions } from '../ingest.js';
import { IngestError } from '../ingest-error.js';
import { shownPath } from '../shown-path.js';
import { expandInputs } from './inputs.js';
import { type BatchOptions, readDocuments } from './read-documents.js';

/** One document of a batch: its plan, or the error that says why there is none. */
export type BatchResult = { status: 'ok'; path: string; plan: Plan } | { status: 'failed'; path: string; error: IngestError };

/**
 * Reads files, folders and globs in worker threads and yields one result a document, in a fixed order. A document that cannot be read,
 * hangs, or crashes its reader costs only itself.
 */
export async function* ingestMany(paths: readonly string[], options: IngestOptions & BatchOptions = {}): AsyncGenerator<BatchResult> {
  const { inputs } = await expandInputs(paths);
  const { onPage: _, signal: __, ...parsing } = options.parsing ?? {};
  const jobs = inputs.map(({ path }) => ({ path, indent: 0, maxBytes: options.maxBytes, parsing }));
  let index = 0;
  for await (const result of readDocuments(jobs, options)) {
    const path = shownPath(jobs[index++]!.path);
    if (result.status === 'ok') yield { status: 'ok', path, plan: JSON.parse(result.json) as Plan };
    if (result.status === 'failed') {
      const reason = result.message.startsWith(`${path}: `) ? result.message.slice(path.length + 2) : result.message;
      yield { status: 'failed', path, error: new IngestError(result.code, path, reason) };
    }
  }
}
