import type { Line } from './line.js';
import { beginsItem } from './line-beginnings.js';
import { columnWidth, setWidth } from './text-width.js';

/** What is known of the width that lines were broken at. */
export interface PageFit {
  /** Whether `word` had no room at the end of `line`, so that the break says nothing; `first` where the line begins its paragraph. */
  full(line: string, word: string, first: boolean): boolean;
  /** Whether a line that its page filled stands indented, as first lines do: it ends short by the indentation. */
  looksIndented(line: string, nextWord: string): boolean;
}

type Measure = (text: string) => number;

/** Tolerance of the measure, as a part of the width. */
const slack = 0.03;
/** Headings are set in bold, which is wider than what the measure knows. */
const boldSlack = 0.09;
const headingLine = /^[\dIVX].{0,200}[^.;:!?,]$/u;
const lowerStart = /^\p{Ll}{2}/u;
/** The first word of a line: what had to find room on the line before. */
export const firstWord = (text: string): string => /^\S{0,40}/u.exec(text)?.[0] ?? '';

const near = (values: number[], part: number): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
};

interface Fitted {
  measure: Measure;
  width: number;
  indent: number;
  misfit: number;
}

function fitted(pairs: readonly { line: string; word: string; first: boolean }[], measure: Measure): Fitted {
  const inner = pairs.filter((pair) => !pair.first).map((pair) => measure(pair.line));
  const width = near(inner, 0.97);
  const firsts = pairs.filter((pair) => pair.first).map((pair) => measure(pair.line));
  const indent = firsts.length < 4 ? 0 : Math.min(Math.max(0, width - near(firsts, 0.97)), width * 0.15);
  const shortfalls = pairs.map(({ line, word, first }) => Math.max(0, width - measure(line) - (first ? indent : 0) - measure(` ${word}`)));
  return { measure, width, indent, misfit: shortfalls.reduce((a, b) => a + b, 0) / Math.max(1, pairs.length * width) };
}

/** Learns the width of the page from the breaks that a lower-case word follows, in letters as printed or as typed, whichever fits better. */
export function pageFit(lines: readonly Line[]): PageFit {
  const pairs = lines.slice(1).flatMap((next, index) => {
    const line = lines[index]!;
    const usable = lowerStart.test(next.text) && !next.pageStart && line.text.length > 30 && !/\s{3}/u.test(line.text);
    return usable ? [{ line: line.text, word: firstWord(next.text), first: beginsItem(line.text) }] : [];
  });
  const [best] = [fitted(pairs, setWidth), fitted(pairs, columnWidth)].sort((a, b) => a.misfit - b.misfit);
  const { measure, width, indent } = best!;
  const room = (line: string, word: string, part = slack) => width * (1 - part) - measure(line) - measure(` ${word}`);
  return {
    full: (line, word, first) =>
      pairs.length >= 3 && room(line, word, first && headingLine.test(line) ? boldSlack : slack) < (first ? indent : 0),
    looksIndented: (line, nextWord) => indent > 0 && room(line, nextWord) > 0 && room(line, nextWord) < indent * 1.1,
  };
}
