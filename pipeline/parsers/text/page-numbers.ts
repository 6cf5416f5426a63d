import type { Line } from './line.js';

const numberLine = /^[-–]?\s?(?:Trang\s)?(\d{1,3})(?:\s?\/\s?\d{1,3})?\s?[-–]?$/u;

/** The number on a line that holds nothing else, null elsewhere. */
export const loneNumber = (line: Line): number | null => {
  const match = numberLine.exec(line.text);
  return match ? Number(match[1]) : null;
};

/**
 * Takes the page numbers out of lines: lone numbers that count on from page to page. The line behind one begins a page.
 */
export function dropPageNumbers(lines: readonly Line[]): Line[] {
  const kept: Line[] = [];
  let page = 0;
  let dropped = false;
  for (const [index, line] of lines.entries()) {
    const number = loneNumber(line);
    const countsOn = number !== null && number > page && number <= page + 3 + Math.floor(index / 25);
    if (countsOn && index > 0) {
      page = number;
      dropped = true;
      continue;
    }
    kept.push(dropped ? { ...line, before: line.before === 'gap' ? 'wrap' : line.before, pageStart: true } : line);
    dropped = false;
  }
  return kept;
}
