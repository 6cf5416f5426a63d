import { SingleBar } from 'cli-progress';
import type { BatchItem } from '../../schemas/index.js';
import { say } from './output.js';
import { describeItem } from './summary.js';

/** Tells people how far a run is, on standard error. */
export interface Progress {
  /** True where `done` itself prints failures; else they are to be listed at the end. */
  printsFailures: boolean;
  done(item: BatchItem): void;
  /** A page of a document was recognised; all count from 1. */
  page(document: number, path: string, page: number, pages: number): void;
  stop(): void;
}

/** A bar on a terminal, a line a document elsewhere, nothing but failures when quiet. */
export function createProgress(total: number, quiet: boolean): Progress {
  const nothing = () => undefined;
  if (quiet)
    return { printsFailures: true, done: (item) => item.status === 'failed' && say(describeItem(item)), page: nothing, stop: nothing };
  return process.stderr.isTTY ? bar(total) : lines(total);
}

function lines(total: number): Progress {
  let count = 0;
  const done = (item: BatchItem) => {
    count += 1;
    say(`[${count}/${total}] ${describeItem(item)}`);
  };
  const page: Progress['page'] = (document, path, number, pages) => say(`[${document}/${total}] ${path}: page ${number} of ${pages}`);
  return { printsFailures: true, done, page, stop: () => undefined };
}

function bar(total: number): Progress {
  const view = new SingleBar({
    format: '{bar} {value}/{total} {failed} {page}',
    stream: process.stderr,
    barsize: 30,
    clearOnComplete: true,
    linewrap: true,
  });
  let failed = 0;
  view.start(total, 0, { failed: '', page: '' });
  const done = (item: BatchItem) => {
    if (item.status === 'failed') failed += 1;
    view.increment(1, { failed: failed > 0 ? `${failed} failed` : '', page: '' });
  };
  const page: Progress['page'] = (_, path, number, pages) => view.update({ page: `${path}: page ${number} of ${pages}` });
  const stop = () => view.isActive && view.stop();
  return { printsFailures: false, done, page, stop };
}
