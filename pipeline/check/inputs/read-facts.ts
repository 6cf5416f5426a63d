import { availableParallelism } from 'node:os';
import { inOrder } from '../../batch/in-order.js';
import { createWorkerPool } from '../../batch/worker-pool.js';
import { defaultTimeout } from '../../time-limit.js';
import type { FactsJob, FactsResult } from './facts-job.js';

const worker = new URL(import.meta.url.endsWith('.ts') ? './worker.ts' : './worker.js', import.meta.url);

/** Does the work of all inputs in worker threads; results in the order of the jobs. */
export async function* readFacts(
  jobs: readonly FactsJob[],
  options: { concurrency?: number | undefined; timeout?: number | undefined },
): AsyncGenerator<FactsResult> {
  const threads = Math.max(1, Math.min(options.concurrency ?? availableParallelism(), jobs.length));
  const pool = createWorkerPool<FactsJob, FactsResult>(threads, options.timeout ?? defaultTimeout, worker);
  const work = async (job: FactsJob): Promise<FactsResult> => {
    const result = await pool.run(job);
    if (result.status === 'read') return result;
    return { status: 'read', plans: [], failures: [{ file: job.path, code: result.code, message: result.message }] };
  };
  try {
    yield* inOrder(jobs, work, threads);
  } finally {
    await pool.close();
  }
}
