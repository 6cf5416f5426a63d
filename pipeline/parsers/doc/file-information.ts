import { type Bytes, noBytes, readBytes } from './bytes.js';

/** Structures that the file information block points to, by their place in its list of offsets ([MS-DOC] 2.5.6 FibRgFcLcb97). */
export const parts = {
  styles: 1,
  footnoteMarks: 2,
  footnoteTexts: 3,
  sections: 6,
  characterPages: 12,
  paragraphPages: 13,
  fonts: 15,
  pieces: 33,
  shapes: 40,
  endnoteMarks: 46,
  endnoteTexts: 47,
  drawings: 50,
  boxTexts: 56,
  lists: 73,
  listUses: 74,
} as const;

/** Lengths in characters of the stories of a document, in the order in which they stand behind each other. */
export interface StoryLengths {
  main: number;
  footnotes: number;
  headers: number;
  macros: number;
  comments: number;
  endnotes: number;
  boxes: number;
}

/** What the first bytes of the main stream say ([MS-DOC] 2.5.1 Fib). */
export interface FileInformation {
  /** 0xa5ec since Word 97. */
  magic: number;
  version: number;
  encrypted: boolean;
  tableStream: '0Table' | '1Table';
  stories: StoryLengths;
  /** Where in the table stream a structure stands. */
  place(part: number): { at: number; length: number };
}

/** Reads the beginning of the file information block, which all versions of Word since 6.0 share. */
export function readFileKind(main: Bytes): Pick<FileInformation, 'magic' | 'version' | 'encrypted' | 'tableStream'> {
  const flags = main.u16(10);
  return {
    magic: main.u16(0),
    version: main.u16(2),
    encrypted: (flags & 0x100) !== 0,
    tableStream: (flags & 0x200) === 0 ? '0Table' : '1Table',
  };
}

/** Reads the file information block of Word 97 and later. Throws DamagedStructure. */
export function readFileInformation(main: Bytes): FileInformation {
  const longs = 36 + main.u16(32) * 2;
  const length = (index: number) => Math.max(0, main.i32(longs + index * 4));
  const offsets = longs + main.u16(longs - 2) * 4 + 2;
  const count = main.u16(offsets - 2);
  return {
    ...readFileKind(main),
    stories: {
      main: length(3),
      footnotes: length(4),
      headers: length(5),
      macros: length(6),
      comments: length(7),
      endnotes: length(8),
      boxes: length(9),
    },
    place: (part) => (part < count ? { at: main.u32(offsets + part * 8), length: main.u32(offsets + part * 8 + 4) } : { at: 0, length: 0 }),
  };
}

/** A structure of the table stream; without bytes where the document has none. Throws DamagedStructure where it lies outside. */
export function partOf(table: Bytes, information: FileInformation, part: number): Bytes {
  const { at, length } = information.place(part);
  return length === 0 ? noBytes : table.slice(at, length);
}

/** The entries of a PLC: positions, and the data between each two of them ([MS-DOC] 2.2.2). */
export function plcEntries(plc: Bytes, dataBytes: number): { start: number; end: number; data: Bytes }[] {
  const count = plc.length < 4 ? 0 : Math.floor((plc.length - 4) / (4 + dataBytes));
  return Array.from({ length: count }, (_, index) => ({
    start: plc.u32(index * 4),
    end: plc.u32(index * 4 + 4),
    data: readBytes(plc.array.subarray((count + 1) * 4 + index * dataBytes, (count + 1) * 4 + (index + 1) * dataBytes), 'an entry'),
  }));
}
