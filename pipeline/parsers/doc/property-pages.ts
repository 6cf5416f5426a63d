import { type Bytes, readBytes } from './bytes.js';
import { plcEntries } from './file-information.js';

/** A stretch of the main stream, by byte offsets, whose text has these properties. */
export interface PropertyRun {
  start: number;
  end: number;
  /** Modifiers, as bytes; for paragraphs behind the number of the style (two bytes). */
  properties: Uint8Array;
}

const pageBytes = 512;
const nothing = new Uint8Array(0);

type Entry = (page: Bytes, index: number, count: number) => Uint8Array;

/** Character properties: one byte that says where in the page they stand, half-words counted ([MS-DOC] 2.9.33 ChpxFkp). */
const characterEntry: Entry = (page, index, count) => {
  const at = page.u8((count + 1) * 4 + index) * 2;
  return at === 0 ? nothing : page.slice(at + 1, page.u8(at)).array;
};

/** Paragraph properties: thirteen bytes whose first says where they stand ([MS-DOC] 2.9.174 PapxFkp). */
const paragraphEntry: Entry = (page, index, count) => {
  const at = page.u8((count + 1) * 4 + index * 13) * 2;
  if (at === 0) return nothing;
  const half = page.u8(at);
  return half === 0 ? page.slice(at + 2, page.u8(at + 1) * 2).array : page.slice(at + 1, half * 2 - 1).array;
};

function runsOfPage(page: Bytes, entry: Entry): PropertyRun[] {
  const count = page.u8(pageBytes - 1);
  return Array.from({ length: count }, (_, index) => ({
    start: page.u32(index * 4),
    end: page.u32(index * 4 + 4),
    properties: entry(page, index, count),
  }));
}

/** Finds the run at a byte offset; one without properties where the document says nothing about it. */
export type RunFinder = (offset: number) => PropertyRun;

function finder(pages: Bytes, main: Bytes, entry: Entry): RunFinder {
  const runs = plcEntries(pages, 4).flatMap(({ data }) => {
    const at = (data.u32(0) & 0x3fffff) * pageBytes;
    return runsOfPage(readBytes(main.slice(at, pageBytes).array, 'a page of properties'), entry);
  });
  runs.sort((a, b) => a.start - b.start);
  return (offset) => {
    let low = 0;
    let high = runs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (runs[middle]!.start <= offset) low = middle + 1;
      else high = middle;
    }
    const run = runs[low - 1];
    if (run && offset < run.end) return run;
    return { start: offset, end: runs[low]?.start ?? Number.POSITIVE_INFINITY, properties: nothing };
  };
}

/** The character properties of a document, by byte offset in the main stream. Throws DamagedStructure. */
export const characterRuns = (pages: Bytes, main: Bytes): RunFinder => finder(pages, main, characterEntry);

/** The paragraph properties of a document, by the byte offset of the mark that ends a paragraph. Throws DamagedStructure. */
export const paragraphRuns = (pages: Bytes, main: Bytes): RunFinder => finder(pages, main, paragraphEntry);
