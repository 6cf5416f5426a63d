import { type Bytes, DamagedStructure, damaged, readBytes } from './bytes.js';

/** An OLE compound file: streams by their name in the root storage ([MS-CFB]). */
export interface CompoundFile {
  /** Names of the streams in the root storage. */
  names: readonly string[];
  /** The bytes of a stream as far as the file holds them; null where there is no such stream. */
  stream(name: string): Uint8Array | null;
}

interface Entry {
  name: string;
  kind: number;
  left: number;
  right: number;
  child: number;
  start: number;
  size: number;
}

/** Sector numbers from here on are marks: end of chain, free, part of the allocation table. */
const firstMark = 0xfffffffa;
const entryBytes = 128;
const streamKind = 2;
const rootKind = 5;

/** Follows a chain of sectors to its end; a chain that comes back to itself is damage. */
function chain(start: number, next: (sector: number) => number, most: number): number[] {
  const sectors: number[] = [];
  for (let at = start; at < firstMark && sectors.length <= most; at = next(at)) sectors.push(at);
  return sectors.length > most ? damaged('a chain of sectors that ends') : sectors;
}

/** The sectors that hold the allocation table: 109 in the header, the rest in a chain of their own. */
function tableSectors(header: Bytes, sector: (index: number) => Bytes, perSector: number, most: number): number[] {
  const listed = Array.from({ length: 109 }, (_, index) => header.u32(76 + index * 4));
  const more = chain(header.u32(68), (at) => sector(at).u32((perSector - 1) * 4), most).flatMap((at) =>
    Array.from({ length: perSector - 1 }, (_, index) => sector(at).u32(index * 4)),
  );
  return [...listed, ...more].filter((at) => at < firstMark);
}

function readEntry(bytes: Bytes): Entry {
  const nameBytes = Math.min(bytes.u16(64), 64);
  return {
    name: bytes.utf16(0, Math.max(0, (nameBytes >> 1) - 1)),
    kind: bytes.u8(66),
    left: bytes.u32(68),
    right: bytes.u32(72),
    child: bytes.u32(76),
    start: bytes.u32(116),
    size: bytes.u32(120),
  };
}

/** The entries of the root storage: those of embedded files inside it have the same names. */
function rootEntries(entries: readonly Entry[]): Entry[] {
  const found: Entry[] = [];
  const seen = new Set<number>();
  const waiting = [entries[0]?.child ?? firstMark];
  while (waiting.length > 0) {
    const index = waiting.pop()!;
    const entry = entries[index];
    if (!entry || seen.has(index)) continue;
    seen.add(index);
    found.push(entry);
    waiting.push(entry.left, entry.right);
  }
  return found;
}

/** Opens a compound file. Reads no more than is asked for; nothing in it can make it read for ever. Throws DamagedStructure. */
export function openCompoundFile(array: Uint8Array): CompoundFile {
  const file = readBytes(array, 'the file');
  const shift = file.u16(30);
  if (shift !== 9 && shift !== 12) damaged('sectors of 512 or 4096 bytes');
  const size = 1 << shift;
  const count = Math.ceil(array.length / size);
  /** The last sector of a file is often cut short; it counts as filled up with zeros. */
  const raw = (index: number): Uint8Array => array.subarray(Math.min((index + 1) * size, array.length), (index + 2) * size);
  const sector = (index: number): Bytes => {
    const bytes = raw(index);
    if (bytes.length === size) return readBytes(bytes, 'a sector');
    const whole = new Uint8Array(size);
    whole.set(bytes);
    return readBytes(whole, 'a sector');
  };
  const table = tableSectors(file, sector, size / 4, count);
  const tableViews = new Map<number, Bytes>();
  const next = (index: number): number => {
    const at = table[Math.floor((index * 4) / size)];
    if (at === undefined) return firstMark;
    const view = tableViews.get(at) ?? sector(at);
    tableViews.set(at, view);
    return view.u32((index * 4) % size);
  };
  const join = (sectors: readonly number[], length: number): Uint8Array => {
    const joined = Buffer.concat(sectors.map(raw));
    return joined.subarray(0, Math.min(joined.length, length));
  };
  const whole = (start: number, length: number) => join(chain(start, next, count), length);

  const directory = readBytes(whole(file.u32(48), Number.POSITIVE_INFINITY), 'the directory');
  const entries = Array.from({ length: Math.floor(directory.length / entryBytes) }, (_, index) =>
    readEntry(directory.slice(index * entryBytes, entryBytes)),
  );
  const cutoff = file.u32(56);
  const root = entries.find((entry) => entry.kind === rootKind) ?? damaged('a directory of streams: the file is cut off or damaged');

  const small = (start: number, length: number): Uint8Array => {
    const holder = whole(root.start, Number.POSITIVE_INFINITY);
    const links = readBytes(whole(file.u32(60), Number.POSITIVE_INFINITY), 'the table of small sectors');
    const sectors = chain(start, (at) => (at * 4 + 4 <= links.length ? links.u32(at * 4) : firstMark), holder.length / 64 + 1);
    return Buffer.concat(sectors.map((at) => holder.subarray(at * 64, at * 64 + 64))).subarray(0, length);
  };

  const streams = rootEntries(entries).filter(({ kind }) => kind === streamKind);
  return {
    names: streams.map(({ name }) => name),
    stream(name) {
      const entry = streams.find((stream) => stream.name === name);
      if (!entry) return null;
      return entry.size < cutoff ? small(entry.start, entry.size) : whole(entry.start, entry.size);
    },
  };
}

/** Names of the streams in the root storage of a compound file; null where it is damaged. Those of files embedded in it are not among them. */
export function rootStreamNames(array: Uint8Array): readonly string[] | null {
  try {
    const { names } = openCompoundFile(array);
    return names.length > 0 ? names : null;
  } catch (error) {
    if (error instanceof DamagedStructure) return null;
    throw error;
  }
}
