import { MessageChannel, receiveMessageOnPort } from 'node:worker_threads';
import { Piscina } from 'piscina';
import { IngestError } from '../ingest-error.js';
import { shownPath } from '../shown-path.js';
import { startCountdown, timeoutError } from '../time-limit.js';
import { type DocumentJob, type DocumentResult, type FailedResult, failedResult, type PageProgress } from './document-result.js';

/** The JavaScript heap that one document may fill before its worker is ended, in MB. */
const heapLimit = 1024;

export interface WorkerPool<Job = DocumentJob, Result = DocumentResult> {
  /** Never rejects: a worker that crashes, hangs or runs out of memory costs the one document that it was reading. */
  run(job: Job, onPage?: (progress: PageProgress) => void): Promise<Result | FailedResult>;
  close(): Promise<void>;
}

/** Runs from the sources need a loader for TypeScript; the build does not. */
const fromSources = import.meta.url.endsWith('.ts');
const documentWorker = new URL(fromSources ? './worker.ts' : './worker.js', import.meta.url);

/** Worker threads that read documents, `threads` at a time; `timeout` in milliseconds counts from the start of a document, and anew from each page that it recognised. */
export function createWorkerPool<Job extends { path: string } = DocumentJob, Result = DocumentResult>(
  threads: number,
  timeout: number,
  worker: URL = documentWorker,
): WorkerPool<Job, Result> {
  const pool = new Piscina({
    filename: worker.href,
    minThreads: 1,
    maxThreads: threads,
    idleTimeout: 10_000,
    resourceLimits: { maxOldGenerationSizeMb: heapLimit },
    ...(fromSources ? { execArgv: ['--import', 'tsx'] } : {}),
  });
  pool.on('error', () => undefined); // A worker that dies between two documents is replaced; nothing is lost.
  return {
    async run(job, onPage) {
      const countdown = startCountdown(timeout);
      const { port1, port2 } = new MessageChannel();
      const tell = (progress: PageProgress) => {
        countdown.restart();
        onPage?.(progress);
      };
      port1.on('message', tell);
      const { signal } = countdown;
      try {
        return (await pool.run({ ...job, progress: port2 }, { signal, transferList: [port2] })) as Result;
      } catch (error) {
        return failedResult(signal.aborted ? timeoutError(shownPath(job.path), timeout) : crash(error, job.path), job.path);
      } finally {
        // The result may overtake what was told last.
        for (let left = receiveMessageOnPort(port1); left; left = receiveMessageOnPort(port1)) tell(left.message as PageProgress);
        countdown.stop();
        port1.close();
      }
    },
    close: () => pool.destroy(),
  };
}

function crash(error: unknown, path: string): IngestError {
  const { code, message } = error as NodeJS.ErrnoException;
  const reason =
    code === 'ERR_WORKER_OUT_OF_MEMORY' ? `it needs more than ${heapLimit} MB of memory` : `the reading process ended: ${message}`;
  return new IngestError('parser-crash', shownPath(path), reason, { cause: error });
}
