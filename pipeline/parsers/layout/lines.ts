import { inOrder, median } from './geometry.js';
import type { Glyph } from './glyph.js';
import { wordsOf } from './words.js';

/** One word of a line. `raised` words are small and above the line: footnote marks, exponents. */
export interface Word {
  text: string;
  page: number;
  x0: number;
  x1: number;
  top: number;
  bottom: number;
  bold: boolean;
  italic: boolean;
  raised: boolean;
  /** No space stands before it. */
  glued: boolean;
  /** How sure the character recognition was, 0 to 1. */
  confidence?: number;
}

/** One line of words, from left to right, with its place on its page (points from the top left). */
export interface Line {
  words: Word[];
  x0: number;
  x1: number;
  top: number;
  bottom: number;
  baseline: number;
  size: number;
}

/** Glyphs on one baseline, from left to right. */
interface Row {
  glyphs: Glyph[];
  baseline: number;
  size: number;
  raised?: Row;
}

/** Baselines closer than this part of the font size are one line. */
const SAME_LINE = 0.3;

function rowsOf(glyphs: readonly Glyph[]): Row[] {
  const rows: Row[] = [];
  for (const glyph of inOrder(glyphs, (glyph) => glyph.baseline)) {
    const row = rows.at(-1);
    if (row && glyph.baseline - row.baseline <= SAME_LINE * Math.min(row.size, glyph.size)) {
      row.glyphs.push(glyph);
      if (glyph.text !== ' ') row.size = Math.max(row.size, glyph.size);
    } else rows.push({ glyphs: [glyph], baseline: glyph.baseline, size: glyph.size });
  }
  return rows.filter((row) => row.glyphs.some((glyph) => glyph.text !== ' '));
}

/** Whether a row is a raised piece of the row below it: smaller letters, less than a line above, beside its words. */
function isRaised(row: Row, below: Row): boolean {
  const extent = (glyphs: readonly Glyph[]) => [Math.min(...glyphs.map((g) => g.x0)), Math.max(...glyphs.map((g) => g.x1))] as const;
  if (row.size > 0.8 * below.size || below.baseline - row.baseline > 0.6 * below.size || row.glyphs.length > 12) return false;
  const [left, right] = extent(row.glyphs);
  const [start, end] = extent(below.glyphs);
  return left >= start - below.size && right <= end + below.size;
}

/** Orders the glyphs of one page or cell into lines, from top to bottom. */
export function linesOf(glyphs: readonly Glyph[], page: number): Line[] {
  const rows = rowsOf(glyphs);
  const lines: Line[] = [];
  for (const [index, row] of rows.entries()) {
    const below = rows[index + 1];
    if (below && isRaised(row, below)) {
      below.raised = row;
      continue;
    }
    const above = rows[index - 1];
    if (above && lines.length > 0 && row.size <= 0.8 * above.size && row.baseline - above.baseline < 0.4 * above.size) {
      lines[lines.length - 1] = toLine({ ...above, glyphs: [...above.glyphs, ...row.glyphs] }, page);
      continue;
    }
    lines.push(toLine(row, page));
  }
  return lines;
}

function toLine(row: Row, page: number): Line {
  return lineOf(wordsOf(row.glyphs, row.raised?.glyphs ?? [], page), median(row.glyphs.map((g) => g.baseline)), row.size);
}

/** A line from words that stand in order. */
export function lineOf(words: Word[], baseline: number, size: number): Line {
  return {
    words,
    x0: words[0]!.x0,
    x1: Math.max(...words.map((w) => w.x1)),
    top: Math.min(...words.map((w) => w.top)),
    bottom: Math.max(...words.map((w) => w.bottom)),
    baseline,
    size,
  };
}

/** The text of a line. */
export const textOf = (line: Line): string => joinWords(line.words);

/** The text of some words. */
export const joinWords = (words: readonly Word[]): string => words.map((w, i) => (i === 0 || w.glued ? w.text : ` ${w.text}`)).join('');
