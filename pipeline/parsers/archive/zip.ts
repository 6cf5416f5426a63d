import type { JSZipObject as Entry } from 'jszip';
import { IngestError } from '../../ingest-error.js';

/** A ZIP archive whose text parts are unpacked when asked for. */
export interface Archive {
  /** The text (UTF-8) of an entry, null where there is none. Throws IngestError `too-large` or `unreadable-file`. */
  text(path: string): Promise<string | null>;
}

/** Bounds on one part in bytes; `ratio` is unpacked to packed size, judged above `ratioFrom`. */
const partLimits = { size: 60_000_000, ratio: 300, ratioFrom: 5_000_000 };

type Zip = Awaited<ReturnType<typeof load>>;

async function load(bytes: Uint8Array, name: string) {
  const { default: JSZip } = await import('jszip');
  try {
    return await JSZip.loadAsync(bytes);
  } catch (cause) {
    throw new IngestError('unreadable-file', name, 'expected the zip archive of a document, met a damaged one', { cause });
  }
}

/** The size that the archive declares for an entry; jszip keeps it in a field of its own. */
const declaredSize = (entry: Entry): { packed: number; unpacked: number } => {
  const data = (entry as unknown as { _data?: { compressedSize?: number; uncompressedSize?: number } })._data;
  return { packed: data?.compressedSize ?? 0, unpacked: data?.uncompressedSize ?? 0 };
};

/** Refuses an archive by the sizes that it declares: all of it together, and a part that would grow out of proportion. */
function refuseBombs(zip: Zip, name: string, unpackedBytes: number): void {
  const sizes = Object.values(zip.files).map((entry) => ({ part: /\.(?:xml|rels)$/iu.test(entry.name), ...declaredSize(entry) }));
  const unpacked = sizes.reduce((sum, size) => sum + size.unpacked, 0);
  const dense = sizes.some((size) => size.part && size.unpacked > partLimits.ratioFrom && size.unpacked > size.packed * partLimits.ratio);
  if (unpacked <= unpackedBytes && !dense) return;
  const reason = dense ? 'a part that grows out of proportion' : `${unpacked} bytes`;
  throw new IngestError(
    'too-large',
    name,
    `expected at most ${unpackedBytes} bytes unpacked (limit unpackedBytes), the archive declares ${reason}`,
  );
}

interface StreamHelper {
  on(event: 'data', listener: (chunk: Uint8Array) => void): StreamHelper;
  on(event: 'error', listener: (error: Error) => void): StreamHelper;
  on(event: 'end', listener: () => void): StreamHelper;
  pause(): StreamHelper;
  resume(): StreamHelper;
}

/** Unpacks one part, stopping as soon as it is larger than it may be: declared sizes can lie. */
function unpack(entry: Entry, name: string, limit: number): Promise<string> {
  return new Promise((resolve, reject) => {
    const decoder = new TextDecoder('utf-8');
    let size = 0;
    let text = '';
    const stream = (entry as unknown as { internalStream(type: 'uint8array'): StreamHelper }).internalStream('uint8array');
    stream
      .on('data', (chunk: Uint8Array) => {
        size += chunk.length;
        if (size > limit) {
          stream.pause();
          reject(new IngestError('too-large', name, `${entry.name} unpacks to more than ${limit} bytes (limit unpackedBytes)`));
        } else text += decoder.decode(chunk, { stream: true });
      })
      .on('error', (cause: Error) => reject(new IngestError('unreadable-file', name, `${entry.name} cannot be unpacked`, { cause })))
      .on('end', () => resolve((text + decoder.decode()).replace(/^\ufeff/u, '')))
      .resume();
  });
}

/**
 * Opens the ZIP archive of a document; `unpackedBytes` bounds what all of it may unpack to. Pictures, macros and embedded files stay packed.
 * Throws IngestError `unreadable-file` or `too-large`.
 */
export async function openArchive(bytes: Uint8Array, name: string, unpackedBytes: number): Promise<Archive> {
  const zip = await load(bytes, name);
  refuseBombs(zip, name, unpackedBytes);
  return {
    async text(path) {
      const entry = zip.file(path);
      return entry ? unpack(entry, name, Math.min(partLimits.size, unpackedBytes)) : null;
    },
  };
}

/** Packs texts into a ZIP archive without compression, in the order given. */
export async function packArchive(entries: Readonly<Record<string, string>>): Promise<Buffer> {
  const { default: JSZip } = await import('jszip');
  const zip = new JSZip();
  for (const [path, text] of Object.entries(entries)) zip.file(path, text);
  return zip.generateAsync({ type: 'nodebuffer', compression: 'STORE' });
}
