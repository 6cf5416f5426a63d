import { distance } from 'fastest-levenshtein';
import { arrange } from '../../pipeline/parsers/layout/arrange.js';
import type { PageContent } from '../../pipeline/parsers/layout/glyph.js';
import { layOut } from '../../pipeline/parsers/layout/lay-out.js';
import type { ParsedBlock, ParsedTable, ParsedText } from '../../pipeline/parsers/parsed.js';

export const plainText = (text: ParsedText): string =>
  typeof text === 'string' ? text : text.map((word, index) => (index === 0 || word.glued ? word.text : ` ${word.text}`)).join('');

/** The text of blocks in reading order: paragraphs and cells, one a line. */
export const linesOfBlocks = (blocks: readonly ParsedBlock[]): string[] =>
  blocks.flatMap((block) => (block.kind === 'table' ? block.cells.map(cellText) : [plainText(block.text)]));

export const cellText = ({ paragraphs }: ParsedTable['cells'][number]): string => paragraphs.map(plainText).join(' ');

export const blocksOfPage = (content: PageContent): ParsedBlock[] => layOut([arrange(content)]);

/** How far a reading is from the truth, in the order of the text: the share of characters to change, and of Vietnamese words that are right. */
export interface ReadingErrors {
  characters: number;
  wordsRight: number;
}

/** Compares a reading with the truth; white space is folded. */
export function readingErrors(truth: readonly string[], reading: readonly string[]): ReadingErrors {
  const [whole, read] = [truth, reading].map((lines) => lines.join(' ').replace(/\s+/gu, ' ').trim()) as [string, string];
  const letters = new Map<string, string>();
  // Each word as one character, so that the same distance counts words.
  const encode = (text: string) =>
    text
      .split(' ')
      .map((word) => {
        if (!letters.has(word)) letters.set(word, String.fromCharCode(0x4e00 + letters.size));
        return letters.get(word)!;
      })
      .join('');
  const words = encode(whole);
  return { characters: distance(whole, read) / whole.length, wordsRight: 1 - distance(words, encode(read)) / words.length };
}

/** The share of the cells of a table that are the same, place, span and text, in a table as read. */
export function cellsRight(truth: ParsedTable, reading: ParsedTable | undefined): number {
  const key = (cell: ParsedTable['cells'][number]) => [cell.row, cell.column, cell.rowSpan, cell.colSpan, cellText(cell)].join('|');
  const read = new Set(reading?.cells.map(key));
  return truth.cells.filter((cell) => read.has(key(cell))).length / truth.cells.length;
}
