import { type Bytes, readBytes } from './bytes.js';
import { plcEntries } from './file-information.js';
import { type Modifier, modifiersIn } from './modifiers.js';

/** A stretch of the main stream, by byte offsets, whose text has these properties. */
export interface PropertyRun {
  start: number;
  end: number;
  /** Number of the paragraph style; null for characters, and where nothing is said. */
  style: number | null;
  modifiers: readonly Modifier[];
}

const pageBytes = 512;

type Properties = Pick<PropertyRun, 'style' | 'modifiers'>;
type Entry = (page: Bytes, index: number, count: number) => Properties;

const nothing: Properties = { style: null, modifiers: [] };

/** Character properties: one byte that says where in the page they stand, half-words counted ([MS-DOC] 2.9.33 ChpxFkp). */
const characterEntry: Entry = (page, index, count) => {
  const at = page.u8((count + 1) * 4 + index) * 2;
  return at === 0 ? nothing : { style: null, modifiers: modifiersIn(page.slice(at + 1, page.u8(at)).array) };
};

/** Paragraph properties: thirteen bytes whose first says where they stand, behind the number of the style ([MS-DOC] 2.9.174 PapxFkp). */
const paragraphEntry: Entry = (page, index, count) => {
  const at = page.u8((count + 1) * 4 + index * 13) * 2;
  if (at === 0) return nothing;
  const half = page.u8(at);
  const bytes = half === 0 ? page.slice(at + 2, page.u8(at + 1) * 2) : page.slice(at + 1, half * 2 - 1);
  return bytes.length < 2 ? nothing : { style: bytes.u16(0), modifiers: modifiersIn(bytes.array.subarray(2)) };
};

function runsOfPage(page: Bytes, entry: Entry): PropertyRun[] {
  const count = page.u8(pageBytes - 1);
  return Array.from({ length: count }, (_, index) => ({
    start: page.u32(index * 4),
    end: page.u32(index * 4 + 4),
    ...entry(page, index, count),
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
    return { start: offset, end: runs[low]?.start ?? Number.POSITIVE_INFINITY, ...nothing };
  };
}

/** The character properties of a document, by byte offset in the main stream. Throws DamagedStructure. */
export const characterRuns = (pages: Bytes, main: Bytes): RunFinder => finder(pages, main, characterEntry);

/** The paragraph properties of a document, by the byte offset of the mark that ends a paragraph. Throws DamagedStructure. */
export const paragraphRuns = (pages: Bytes, main: Bytes): RunFinder => finder(pages, main, paragraphEntry);
