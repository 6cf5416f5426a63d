import { IngestError } from './ingest-error.js';

/** The time one document may take unless the caller says otherwise, in milliseconds. */
export const defaultTimeout = 120_000;

/** The result of `work`, or `timeout` after so many milliseconds (0: no limit). Work that never yields to the event loop cannot be cut short here. */
export async function withTimeLimit<T>(work: Promise<T>, shownAs: string, milliseconds: number): Promise<T> {
  if (milliseconds === 0) return work;
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(timeoutError(shownAs, milliseconds)), milliseconds);
  });
  try {
    return await Promise.race([work, limit]);
  } finally {
    clearTimeout(timer);
  }
}

/** The error that says that a document took longer than its time limit (milliseconds). */
export function timeoutError(shownAs: string, milliseconds: number): IngestError {
  return new IngestError('timeout', shownAs, `it was not read within ${milliseconds / 1000} s`);
}
