import type { JSZipObject as Entry } from 'jszip';
import { IngestError } from '../../ingest-error.js';

/** The XML parts of a Word document that hold its text and its form. Absent parts are null. */
export interface DocxParts {
  document: string;
  styles: string | null;
  numbering: string | null;
  footnotes: string | null;
  endnotes: string | null;
}

/** Bounds on what one file may unpack to, in bytes; `ratio` is unpacked to packed size, judged above `ratioFrom`. */
export const archiveLimits = { total: 200_000_000, part: 60_000_000, ratio: 300, ratioFrom: 5_000_000 };

type Zip = Awaited<ReturnType<typeof loadZip>>;

async function loadZip(bytes: Uint8Array, name: string) {
  const { default: JSZip } = await import('jszip');
  try {
    return await JSZip.loadAsync(bytes);
  } catch (cause) {
    throw new IngestError('unreadable-file', name, 'expected the zip archive of a Word document, met a damaged one', { cause });
  }
}

/** The size that the archive declares for an entry; jszip keeps it in a field of its own. */
const declaredSize = (entry: Entry): { packed: number; unpacked: number } => {
  const data = (entry as unknown as { _data?: { compressedSize?: number; uncompressedSize?: number } })._data;
  return { packed: data?.compressedSize ?? 0, unpacked: data?.uncompressedSize ?? 0 };
};

/** Refuses an archive by the sizes that it declares: all of it together, and a part that would grow out of proportion. */
function refuseBombs(zip: Zip, name: string): void {
  const sizes = Object.values(zip.files).map((entry) => ({ part: /\.(?:xml|rels)$/iu.test(entry.name), ...declaredSize(entry) }));
  const unpacked = sizes.reduce((sum, size) => sum + size.unpacked, 0);
  const dense = sizes.some(
    (size) => size.part && size.unpacked > archiveLimits.ratioFrom && size.unpacked > size.packed * archiveLimits.ratio,
  );
  if (unpacked <= archiveLimits.total && !dense) return;
  const reason = dense ? 'a part that grows out of proportion' : `${unpacked} bytes`;
  throw new IngestError('too-large', name, `expected at most ${archiveLimits.total} bytes unpacked, the archive declares ${reason}`);
}

/** Unpacks one part, stopping as soon as it is larger than it may be: declared sizes can lie. */
function unpack(entry: Entry, name: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const decoder = new TextDecoder('utf-8');
    let size = 0;
    let text = '';
    const stream = (entry as unknown as { internalStream(type: 'uint8array'): StreamHelper }).internalStream('uint8array');
    stream
      .on('data', (chunk: Uint8Array) => {
        size += chunk.length;
        if (size > archiveLimits.part) {
          stream.pause();
          reject(new IngestError('too-large', name, `${entry.name} unpacks to more than ${archiveLimits.part} bytes`));
        } else text += decoder.decode(chunk, { stream: true });
      })
      .on('error', (cause: Error) => reject(new IngestError('unreadable-file', name, `${entry.name} cannot be unpacked`, { cause })))
      .on('end', () => resolve((text + decoder.decode()).replace(/^\ufeff/u, '')))
      .resume();
  });
}

interface StreamHelper {
  on(event: 'data', listener: (chunk: Uint8Array) => void): StreamHelper;
  on(event: 'error', listener: (error: Error) => void): StreamHelper;
  on(event: 'end', listener: () => void): StreamHelper;
  pause(): StreamHelper;
  resume(): StreamHelper;
}

/** Path of the main document part: as the package's relationships name it, else the usual place. */
async function mainPart(zip: Zip, name: string): Promise<string> {
  const relationships = zip.file('_rels/.rels');
  const xml = relationships ? await unpack(relationships, name) : '';
  for (const [tag] of xml.matchAll(/<Relationship\b[^<>]{0,1000}>/gu)) {
    const target = /\bTarget="([^"<>]{1,300})"/u.exec(tag)?.[1];
    if (/\bType="[^"]{0,200}\/officeDocument"/u.test(tag) && target) return target.replace(/^\/+/u, '');
  }
  return 'word/document.xml';
}

/**
 * Unpacks the parts of a Word document that are read; pictures, macros and embedded files stay packed.
 * Throws IngestError `unreadable-file`, `unsupported-format` (a zip without a Word document) or `too-large`.
 */
export async function readArchive(bytes: Uint8Array, name: string): Promise<DocxParts> {
  const zip = await loadZip(bytes, name);
  refuseBombs(zip, name);
  const path = await mainPart(zip, name);
  const main = zip.file(path);
  if (!main || !/document\d*\.xml$/iu.test(path))
    throw new IngestError('unsupported-format', name, 'expected a Word document in the archive, met none');
  const folder = path.replace(/[^/]+$/u, '');
  const part = async (file: string) => {
    const entry = zip.file(folder + file);
    return entry ? unpack(entry, name) : null;
  };
  return {
    document: await unpack(main, name),
    styles: await part('styles.xml'),
    numbering: await part('numbering.xml'),
    footnotes: await part('footnotes.xml'),
    endnotes: await part('endnotes.xml'),
  };
}

const relationshipType = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const relationships = (rows: string) =>
  `<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${rows}</Relationships>`;

/** An empty style sheet; mammoth fails without one. */
const noStyles = '<?xml version="1.0" encoding="UTF-8"?><w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"/>';

/** Packs text parts into the smallest Word document that holds them. */
export async function packArchive(parts: { document: string; footnotes: string | null; endnotes: string | null }): Promise<Buffer> {
  const { default: JSZip } = await import('jszip');
  const zip = new JSZip();
  zip.file(
    '[Content_Types].xml',
    '<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
  );
  zip.file('_rels/.rels', relationships(`<Relationship Id="rId1" Type="${relationshipType}/officeDocument" Target="word/document.xml"/>`));
  zip.file('word/document.xml', parts.document);
  const notes = (['footnotes', 'endnotes'] as const).filter((kind) => parts[kind] !== null);
  for (const kind of notes) zip.file(`word/${kind}.xml`, parts[kind]!);
  zip.file('word/styles.xml', noStyles);
  const rows = [...notes, 'styles'].map((kind) => `<Relationship Id="${kind}" Type="${relationshipType}/${kind}" Target="${kind}.xml"/>`);
  zip.file('word/_rels/document.xml.rels', relationships(rows.join('')));
  return zip.generateAsync({ type: 'nodebuffer', compression: 'STORE' });
}
