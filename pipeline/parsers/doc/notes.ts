import type { Bytes } from './bytes.js';
import type { Range } from './contents.js';
import { plcEntries } from './file-information.js';

/** The texts of footnotes or endnotes by the position of their mark: the structure of the marks names two bytes each, that of the texts none. */
export function readNotes(marks: Bytes, texts: Bytes, storyStart: number, storyLength: number): [number, Range][] {
  const ranges = plcEntries(texts, 0);
  return plcEntries(marks, 2).flatMap(({ start }, index): [number, Range][] => {
    const range = ranges[index];
    if (!range || range.end <= range.start || range.end > storyLength) return [];
    return [[start, { start: storyStart + range.start, end: storyStart + range.end }]];
  });
}
