import type { ParsedBlock } from '../parsed.js';

/** `2`, `- 2 -`, `Trang 2/5`: the whole of a paragraph. */
const pageNumber = /^[-–]?\s?(?:Trang\s+)?(\d{1,3})(?:\s?\/\s?\d{1,3})?\s?[-–]?$/iu;

const numberOf = (block: ParsedBlock): number | null => {
  const match = block.kind === 'paragraph' && typeof block.text === 'string' ? pageNumber.exec(block.text) : null;
  return match ? Number(match[1]) : null;
};

/**
 * Leaves out page numbers that a tool kept as paragraphs: bare numbers that begin at 1 or 2 and never go back. Numbers that do not
 * follow this order may mean something and stay.
 */
export function withoutPageNumbers(blocks: readonly ParsedBlock[]): ParsedBlock[] {
  const numbers = blocks.map(numberOf).filter((number) => number !== null);
  const counts =
    numbers.length > 0 &&
    numbers[0]! <= 2 &&
    numbers.every((number, i) => i === 0 || (number > numbers[i - 1]! && number <= numbers[i - 1]! + 3));
  return counts ? blocks.filter((block) => numberOf(block) === null) : [...blocks];
}
