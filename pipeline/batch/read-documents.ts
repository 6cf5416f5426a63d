import { availableParallelism } from 'node:os';
import { defaultTimeout } from '../time-limit.js';
import type { DocumentJob, DocumentResult } from './document-result.js';
import { inOrder } from './in-order.js';
import { createWorkerPool } from './worker-pool.js';

export interface BatchOptions {
  /** Documents read at the same time, each in a thread of its own; as many as there are processors unless given. */
  concurrency?: number;
  /** Milliseconds that one document may take; 120 s unless given. */
  timeout?: number;
}

/** Reads many documents in worker threads and yields the results in the order of the jobs. */
export async function* readDocuments(jobs: readonly DocumentJob[], options: BatchOptions = {}): AsyncGenerator<DocumentResult> {
  const threads = Math.max(1, Math.min(options.concurrency ?? availableParallelism(), jobs.length));
  const pool = createWorkerPool(threads, options.timeout ?? defaultTimeout);
  try {
    yield* inOrder(jobs, pool.run, threads);
  } finally {
    await pool.close();
  }
}
