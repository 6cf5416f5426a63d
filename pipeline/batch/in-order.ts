import pLimit from 'p-limit';

/**
 * Results in the order of the items, `concurrency` at work at a time and at most `window` begun but not yet taken, so that memory stays
 * flat however many items there are. `work` must not reject.
 */
export async function* inOrder<T, R>(
  items: Iterable<T>,
  work: (item: T) => Promise<R>,
  concurrency: number,
  window: number = concurrency * 16,
): AsyncGenerator<R> {
  const limit = pLimit(concurrency);
  const begun: Promise<R>[] = [];
  for (const item of items) {
    begun.push(limit(work, item));
    if (begun.length >= window) yield await begun.shift()!;
  }
  for (const result of begun) yield await result;
}
