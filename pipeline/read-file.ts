import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { IngestError } from './ingest-error.js';

/** The largest input that is read unless the caller says otherwise: 100 MB. */
export const defaultMaxBytes = 100_000_000;

const reasons: Record<string, string> = {
  ENOENT: 'there is no such file',
  ENOTDIR: 'there is no such file',
  EACCES: 'no permission to read it',
  EPERM: 'no permission to read it',
  ELOOP: 'its symbolic links run in a circle',
  ENAMETOOLONG: 'its name is too long for this system',
};

/** Reads a whole file. Throws `too-large` above `maxBytes` (before reading), `unreadable-file` for anything that is no readable file. */
export async function readInput(path: string, shownAs: string, maxBytes: number = defaultMaxBytes): Promise<Uint8Array> {
  try {
    const { size, isFile, isFolder } = await kindOf(path);
    if (isFolder) throw new IngestError('unreadable-file', shownAs, 'it is a folder, or a folder that could not be listed');
    if (!isFile) throw new IngestError('unreadable-file', shownAs, 'it is no regular file');
    refuseTooLarge(size, shownAs, maxBytes);
    return await readFile(path);
  } catch (error) {
    if (error instanceof IngestError) throw error;
    const { code, message } = error as NodeJS.ErrnoException;
    throw new IngestError('unreadable-file', shownAs, reasons[code ?? ''] ?? message, { cause: error });
  }
}

/** Throws `too-large` where `size` (bytes) is above `maxBytes`. */
export function refuseTooLarge(size: number, shownAs: string, maxBytes: number): void {
  if (size > maxBytes) throw new IngestError('too-large', shownAs, `it has ${megabytes(size)}, the limit is ${megabytes(maxBytes)}`);
}

/** The lower-case hexadecimal SHA-256 of the bytes. */
export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

async function kindOf(path: string): Promise<{ size: number; isFile: boolean; isFolder: boolean }> {
  const status = await stat(path);
  return { size: status.size, isFile: status.isFile(), isFolder: status.isDirectory() };
}

const megabytes = (bytes: number): string => (bytes < 100_000 ? `${bytes} bytes` : `${(bytes / 1_000_000).toFixed(1)} MB`);
