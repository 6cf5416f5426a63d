import type { FactsJob, FactsResult } from './facts-job.js';
import { runFactsJob } from './run-facts-job.js';

// Some parsing packages print their warnings to the console; standard output carries results only.
for (const level of ['log', 'info', 'warn', 'debug'] as const) console[level] = () => undefined;

/** What a worker thread of a check does. */
export default function run(job: FactsJob): Promise<FactsResult> {
  return runFactsJob(job);
}
