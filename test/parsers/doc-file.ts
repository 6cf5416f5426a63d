/** Writes Word 97-2003 files byte by byte, for what no program at hand writes: pieces, old merge marks, damaged parts. */

const sector = 512;

/** A compound file of these streams; each is filled up to 4096 bytes, so that it stands in large sectors. */
export function compoundFile(streams: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const padded = Object.entries(streams).map(([name, bytes]) => {
    const size = Math.ceil(Math.max(bytes.length, 4096) / sector) * sector;
    const whole = new Uint8Array(size);
    whole.set(bytes);
    return { name, whole };
  });
  const sectors = padded.reduce((sum, { whole }) => sum + whole.length / sector, 0);
  const tables = Math.ceil((sectors + 1) / 127);
  const file = Buffer.alloc(sector * (2 + tables + sectors));
  file.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  for (const [at, value] of [
    [24, 0x3e],
    [26, 3],
    [28, 0xfffe],
    [30, 9],
    [32, 6],
  ] as const)
    file.writeUInt16LE(value, at);
  for (const [at, value] of [
    [44, 1],
    [48, tables],
    [56, 4096],
    [60, 0xfffffffe],
    [68, 0xfffffffe],
  ] as const)
    file.writeUInt32LE(value, at);
  file.fill(0xff, 76, sector);
  const table = file.subarray(sector, (1 + tables) * sector).fill(0xff);
  for (let index = 0; index < tables; index++) {
    file.writeUInt32LE(index, 76 + index * 4);
    table.writeUInt32LE(0xfffffffd, index * 4);
  }
  table.writeUInt32LE(0xfffffffe, tables * 4);
  const directory = file.subarray((1 + tables) * sector, (2 + tables) * sector);
  const entry = (index: number, name: string, kind: number, links: [number, number, number], start: number, size: number) => {
    const at = index * 128;
    directory.write(name, at, 'utf16le');
    directory.writeUInt16LE(name.length * 2 + 2, at + 64);
    directory[at + 66] = kind;
    for (const [i, link] of links.entries()) directory.writeUInt32LE(link >>> 0, at + 68 + i * 4);
    directory.writeUInt32LE(start >>> 0, at + 116);
    directory.writeUInt32LE(size, at + 120);
  };
  entry(0, 'Root Entry', 5, [-1, -1, 1], -2, 0);
  let at = tables + 1;
  for (const [index, { name, whole }] of padded.entries()) {
    entry(index + 1, name, 2, [-1, index + 1 < padded.length ? index + 2 : -1, -1], at, whole.length);
    const count = whole.length / sector;
    for (let i = 0; i < count; i++) table.writeUInt32LE(i + 1 < count ? at + i + 1 : 0xfffffffe, (at + i) * 4);
    file.set(whole, (at + 1) * sector);
    at += count;
  }
  return file;
}

const u16 = (...values: number[]): number[] => values.flatMap((value) => [value & 255, (value >> 8) & 255]);
const u32 = (...values: number[]): number[] => values.flatMap((value) => [...u16(value & 0xffff), ...u16(value >>> 16)]);

/** A modifier of one byte, of two, or of variable length. */
export const byteModifier = (code: number, value: number): number[] => [...u16(code), value];
export const wordModifier = (code: number, value: number): number[] => [...u16(code), ...u16(value)];

/** Cells of a row: left edges and the last right edge in twentieths of a point, flags of each cell, and the border of all its sides. */
export function rowModifier(edges: readonly number[], flags: readonly number[], border = [4, 1, 0, 0]): number[] {
  const cells = flags.flatMap((flag) => [...u16(flag, 0), ...[0, 0, 0, 0].flatMap(() => border)]);
  const content = [flags.length, ...u16(...edges), ...cells];
  return [...u16(0xd608, content.length + 1), ...content];
}

/** A piece of text and the properties of its characters and of the paragraphs that end in it. */
export interface DocPiece {
  text: string;
  /** One byte a character. */
  compressed?: boolean;
  characters?: number[];
  /** Of every paragraph mark in the piece. */
  paragraph?: number[];
  /** The two bytes of piece modifiers. */
  prm?: number;
}

export interface DocSource {
  pieces: readonly DocPiece[];
  fonts?: readonly string[];
  /** Modifiers that pieces name with `prm`. */
  lists?: readonly number[][];
  magic?: number;
  flags?: number;
  /** The stream of large properties. */
  data?: Uint8Array;
  /** Length of the main text where it is not that of the pieces. */
  length?: number;
}

/** A page of properties: runs from offset to offset. */
function propertyPage(runs: readonly { from: number; to: number; properties: number[] }[], entryBytes: 1 | 13): Uint8Array {
  const page = new Uint8Array(sector);
  const offsets = u32(...runs.map(({ from }) => from), runs.at(-1)!.to);
  page.set(offsets);
  let free = sector - 2;
  for (const [index, { properties }] of runs.entries()) {
    const stored =
      entryBytes === 1
        ? [properties.length, ...properties]
        : [0, Math.ceil(properties.length / 2), ...properties, ...(properties.length % 2 ? [0] : [])];
    free = (free - stored.length) & ~1;
    page.set(stored, free);
    page[offsets.length + index * entryBytes] = free / 2;
  }
  page[sector - 1] = runs.length;
  return page;
}

/** A Word 97 file with this text. */
export function docFile({ pieces, fonts = [], lists = [], magic = 0xa5ec, flags = 0, data, length }: DocSource): Uint8Array {
  const textStart = 4 * sector;
  const main: number[] = [];
  const placed = pieces.map((piece) => {
    const from = textStart + main.length;
    main.push(...Buffer.from(piece.text, piece.compressed ? 'latin1' : 'utf16le'));
    return { ...piece, from, to: textStart + main.length };
  });
  const positions = [0];
  for (const { text } of pieces) positions.push(positions.at(-1)! + text.length);
  const table: number[] = [];
  const part = (bytes: number[]) => {
    const at = table.length;
    table.push(...bytes);
    return { at, length: bytes.length };
  };
  const plc = positions.flatMap((at) => u32(at));
  const pcds = placed.flatMap(({ compressed, from, prm = 0 }) => [
    ...u16(0),
    ...u32(compressed ? 0x40000000 | (from * 2) : from),
    ...u16(prm),
  ]);
  const clx = part([...lists.flatMap((list) => [1, ...u16(list.length), ...list]), 2, ...u32(plc.length + pcds.length), ...plc, ...pcds]);
  const bin = (page: number) => part([...u32(textStart, textStart + main.length), ...u32(page)]);
  const [characterPages, paragraphPages] = [bin(2), bin(3)];
  const fontTable = part([
    ...u16(fonts.length, 0),
    ...fonts.flatMap((name) => [39 + name.length * 2 + 2, ...new Array(39).fill(0), ...Buffer.from(`${name}\0`, 'utf16le')]),
  ]);
  const fib = Buffer.alloc(2 * sector);
  for (const [at, value] of [
    [0, magic],
    [2, 193],
    [10, flags],
    [32, 14],
    [62, 22],
    [152, 93],
  ] as const)
    fib.writeUInt16LE(value, at);
  fib.writeUInt32LE(length ?? positions.at(-1)!, 76);
  for (const [index, { at, length: size }] of [
    [12, characterPages],
    [13, paragraphPages],
    [15, fontTable],
    [33, clx],
  ] as const) {
    fib.writeUInt32LE(at, 154 + index * 8);
    fib.writeUInt32LE(size, 158 + index * 8);
  }
  const characters = propertyPage(
    placed.map(({ from, to, characters: properties = [] }) => ({ from, to, properties })),
    1,
  );
  const paragraphs = propertyPage(
    placed.map(({ from, to, paragraph = [] }) => ({ from, to, properties: [0, 0, ...paragraph] })),
    13,
  );
  const wordDocument = Buffer.concat([fib, characters, paragraphs, Buffer.from(main)]);
  return compoundFile({ WordDocument: wordDocument, '0Table': Uint8Array.from(table), ...(data ? { Data: data } : {}) });
}
