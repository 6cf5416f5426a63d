import { constants } from 'node:os';
import { discardUnfinished } from '../batch/write-atomic.js';

/** On Ctrl-C and friends: removes the temporary files of this run, then ends with the usual exit code (128 + signal number). */
export function discardOnSignal(): void {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => {
      discardUnfinished();
      process.exit(128 + constants.signals[signal]);
    });
  }
}
