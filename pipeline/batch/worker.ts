import { runDocumentJob } from './document-job.js';
import type { DocumentJob, DocumentResult } from './document-result.js';

// Some parsing packages print their warnings to the console; standard output carries results only, standard error what people are to read.
for (const level of ['log', 'info', 'warn', 'debug', 'error'] as const) console[level] = () => undefined;

/** What a worker thread of the batch does. */
export default function run(job: DocumentJob): Promise<DocumentResult> {
  return runDocumentJob(job);
}
