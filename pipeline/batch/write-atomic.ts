import { unlinkSync } from 'node:fs';
import { type FileHandle, mkdir, open, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Temporary files of this process that exist at the moment. */
const unfinished = new Set<string>();
let counter = 0;

/** The name of a temporary file, beside its target; the process id tells later runs whether its maker still lives. */
function temporaryFor(target: string): string {
  counter += 1;
  return join(dirname(target), `.kehoach-${process.pid}-${counter}.tmp`);
}

/** Writes a file so that it is either wholly there or not at all; makes its folder. */
export async function writeAtomic(target: string, content: string): Promise<void> {
  const stream = await openAtomic(target);
  await stream.write(content);
  await stream.finish();
}

export interface AtomicFile {
  write(content: string): Promise<void>;
  /** Puts the file in place. */
  finish(): Promise<void>;
  /** Leaves nothing behind; harmless after `finish`. */
  discard(): Promise<void>;
}

/** Opens a file that takes its place only when finished. */
export async function openAtomic(target: string): Promise<AtomicFile> {
  const temporary = temporaryFor(target);
  await mkdir(dirname(target), { recursive: true });
  const file: FileHandle = await open(temporary, 'wx');
  unfinished.add(temporary);
  const discard = async () => {
    if (!unfinished.delete(temporary)) return;
    await file.close().catch(() => undefined);
    await rm(temporary, { force: true });
  };
  const orDiscard = async (work: () => Promise<void>) => {
    try {
      await work();
    } catch (error) {
      await discard();
      throw error;
    }
  };
  return {
    write: (content) => orDiscard(() => writeFile(file, content)),
    finish: () =>
      orDiscard(async () => {
        await file.close();
        await rename(temporary, target);
        unfinished.delete(temporary);
      }),
    discard,
  };
}

/** Removes this process's temporary files at once; for signal handlers. */
export function discardUnfinished(): void {
  for (const temporary of unfinished) {
    try {
      unlinkSync(temporary);
    } catch {
      // Already gone or in place.
    }
  }
  unfinished.clear();
}
