#!/usr/bin/env node
import { CommanderError } from 'commander';
import { createProgram } from './cli/program.js';

/** Whoever reads our output may stop reading (`| head`): that is no failure. */
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
}

try {
  await createProgram((code) => {
    process.exitCode = code;
  }).parseAsync();
} catch (error) {
  if (error instanceof CommanderError) {
    process.exitCode = error.exitCode === 0 ? 0 : 2;
  } else {
    const { stack, message } = error as NodeJS.ErrnoException;
    process.stderr.write(`kehoach: ${'syscall' in (error as object) ? message : (stack ?? message)}\n`);
    process.exitCode = 1;
  }
}
