import { rm } from 'node:fs/promises';

/** Removes the temporary files that killed runs left below an output folder; those of running processes stay. */
export async function removeLeftovers(folder: string): Promise<void> {
  const { default: glob } = await import('fast-glob');
  const files = await glob('**/.kehoach-*-*.tmp', {
    cwd: folder,
    absolute: true,
    dot: true,
    followSymbolicLinks: false,
    suppressErrors: true,
  });
  for (const file of files) {
    const maker = Number(/\.kehoach-(\d{1,10})-\d{1,10}\.tmp$/.exec(file)?.[1] ?? 0);
    if (maker > 0 && !isRunning(maker)) await rm(file, { force: true });
  }
}

function isRunning(processId: number): boolean {
  if (processId === process.pid) return true;
  try {
    process.kill(processId, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
