import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** Removes the temporary files that killed runs left below an output folder; those of running processes stay. */
export async function removeLeftovers(folder: string): Promise<void> {
  for (const file of await readdir(folder, { recursive: true })) {
    const maker = Number(/\.kehoach-(\d{1,10})-\d{1,10}\.tmp$/.exec(file)?.[1] ?? 0);
    if (maker > 0 && !isRunning(maker)) await rm(join(folder, file), { force: true });
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
