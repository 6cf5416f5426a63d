import { availableParallelism } from 'node:os';
import { shownPath } from '../shown-path.js';
import { defaultTimeout } from '../time-limit.js';
import type { DocumentJob, DocumentResult } from './document-result.js';
import { inOrder } from './in-order.js';
import { createWorkerPool } from './worker-pool.js';

export interface BatchOptions {
  /** Documents read at the same time, each in a thread of its own; as many as there are processors unless given. */
  concurrency?: number;
  /** Milliseconds that one document may take; 120 s unless given. Each page recognised from a picture begins the time anew. */
  timeout?: number;
  /** Called for each page that was recognised from a picture: the document, by its place among all (from 0) and its path, the page and how many there are. */
  onPage?: (document: { index: number; path: string }, page: number, pages: number) => void;
}

/** Reads many documents in worker threads and yields the results in the order of the jobs. */
export async function* readDocuments(jobs: readonly DocumentJob[], options: BatchOptions = {}): AsyncGenerator<DocumentResult> {
  const threads = Math.max(1, Math.min(options.concurrency ?? availableParallelism(), jobs.length));
  const pool = createWorkerPool(threads, options.timeout ?? defaultTimeout);
  try {
    const run = (job: DocumentJob, index: number) =>
      pool.run(job, ({ page, pages }) => options.onPage?.({ index, path: shownPath(job.path) }, page, pages));
    yield* inOrder(jobs.entries(), ([index, job]) => run(job, index), threads);
  } finally {
    await pool.close();
  }
}
