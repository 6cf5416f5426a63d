import { findLetterhead } from './letterhead.js';
import { type Line, textOf } from './lines.js';
import { headStart, namesColumns } from './open/head.js';

/** The lines of a page outside its tables. */
export interface PageLines {
  number: number;
  height: number;
  lines: Line[];
}

/** Running headers and footers stand in this part of the page at the top and bottom. */
const OUTER = 0.13;
/** How many lines at each end of a page can be running ones. */
const MOST_RUNNING = 3;

const pageNumber = /^(?:(?:Trang|Tr\.)\s?)?[-–—\s]{0,4}\d{1,4}(?:\s?\/\s?\d{1,4})?[-–—\s]{0,4}$/iu;
/** What begins a page by right: never a running header. */
const ownRight = /^(?:phụ lục|biểu|mẫu|bảng|[-–+]\s|\d+[.)])/iu;

const shape = (line: Line) => textOf(line).replace(/\d+/gu, '#').replace(/\s+/gu, ' ').toLowerCase();

/** The first and last lines of a page that stand in its outer parts, outermost first; the head of a table and a letterhead are none of them. */
function outerLines({ lines, height }: PageLines): { line: Line; key: string }[] {
  const upper = lines.filter((line) => line.bottom <= OUTER * height);
  const starts = [headStart(lines, namesColumns), findLetterhead(lines)?.from ?? -1].filter((start) => start >= 0);
  const top = upper.slice(0, Math.min(MOST_RUNNING, ...starts));
  const bottom = lines
    .filter((line) => line.top >= (1 - OUTER) * height)
    .slice(-MOST_RUNNING)
    .reverse();
  return [
    ...top.map((line, i) => ({ line, key: `top ${i} ${shape(line)}` })),
    ...bottom.map((line, i) => ({ line, key: `bottom ${i} ${shape(line)}` })),
  ];
}

/** The running lines of some pages: page numbers alone on the first or last line, and lines that come again in the same place of other pages. */
export function runningLines(pages: readonly PageLines[]): Set<Line> {
  const running = new Set<Line>();
  const seen = new Map<string, { line: Line; page: number }[]>();
  for (const page of pages) {
    const outer = outerLines(page);
    const bare = outer.filter(
      ({ line, key }) => /^(?:top|bottom) [01] /.test(key) && pageNumber.test(textOf(line)) && alone(line, page.lines),
    );
    for (const { line } of bare) running.add(line);
    for (const { line, key } of outer) {
      const places = seen.get(key) ?? [];
      places.push({ line, page: page.number });
      seen.set(key, places);
    }
  }
  for (const places of seen.values()) {
    const near = places.filter(({ line }) => Math.abs(line.baseline - places[0]!.line.baseline) < 6 && !ownRight.test(textOf(line)));
    const often = near.length >= 3 || (near.length === 2 && pages.length <= 4 && near[1]!.page - near[0]!.page === 1);
    if (often && near.length >= Math.min(3, 0.3 * pages.length)) for (const { line } of near) running.add(line);
  }
  return running;
}

/** A page number keeps a distance from the text. */
function alone(line: Line, lines: readonly Line[]): boolean {
  const index = lines.indexOf(line);
  const near = [lines[index - 1], lines[index + 1]].filter((other) => other !== undefined && !pageNumber.test(textOf(other)));
  return near.every((other) => other === undefined || Math.abs(other.baseline - line.baseline) > 1.1 * Math.max(line.size, other.size));
}
