import { IngestError } from './ingest-error.js';

/** The time one document may take unless the caller says otherwise, in milliseconds. */
export const defaultTimeout = 120_000;

/** A time limit that runs: its signal is aborted when the time is over. */
export interface Countdown {
  signal: AbortSignal;
  /** Begins the time anew: a page was recognised, so that the document is seen to be on its way. */
  restart(): void;
  stop(): void;
}

/** Starts a time limit of so many milliseconds; 0 for no limit. */
export function startCountdown(milliseconds: number): Countdown {
  const controller = new AbortController();
  const start = () => (milliseconds === 0 ? undefined : setTimeout(() => controller.abort(), milliseconds));
  let timer = start();
  return {
    signal: controller.signal,
    restart() {
      clearTimeout(timer);
      timer = start();
    },
    stop: () => clearTimeout(timer),
  };
}

/** The result of `work`, or `timeout` once its time (milliseconds, 0: no limit) is over. Work that never yields to the event loop cannot be cut short here. */
export async function withTimeLimit<T>(
  work: Promise<T> | ((countdown: Countdown) => Promise<T>),
  shownAs: string,
  milliseconds: number,
): Promise<T> {
  const countdown = startCountdown(milliseconds);
  const over = new Promise<never>((_, reject) => {
    countdown.signal.addEventListener('abort', () => reject(timeoutError(shownAs, milliseconds)));
  });
  try {
    return await Promise.race([typeof work === 'function' ? work(countdown) : work, over]);
  } finally {
    countdown.stop();
  }
}

/** The error that says that a document took longer than its time limit (milliseconds). */
export function timeoutError(shownAs: string, milliseconds: number): IngestError {
  return new IngestError('timeout', shownAs, `it was not read within ${milliseconds / 1000} s`);
}
