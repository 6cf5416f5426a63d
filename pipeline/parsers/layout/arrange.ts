import type { PageContent, Rule } from './glyph.js';
import { findGrids, joinRules } from './grid.js';
import { type Line, linesOf } from './lines.js';
import { cellText, fillGrid, inside, type PageTable } from './page-table.js';
import type { PageFrame } from './place.js';
import { partStacked } from './stacked.js';
import { fillTurned } from './turned-cells.js';

/** One page as lines and ruled tables; `rules` are the short horizontal lines, such as stand above footnotes, `rungs` all that belong to no table. */
export interface ArrangedPage {
  frame: PageFrame;
  lines: Line[];
  tables: PageTable[];
  rules: Rule[];
  rungs: Rule[];
}

/** Boxes that lay out a letterhead or a signature are no data tables. */
const layoutText = /CỘNG H(?:ÒA|OÀ) XÃ HỘI|^Nơi nhận|ĐẢNG CỘNG SẢN VIỆT NAM/u;
/** The longest line (points) above footnotes. */
const NOTE_RULE = 220;

/** Sorts the characters of a page into the cells of its ruled tables and into lines. */
export function arrange({ number, width, height, turn, skew, glyphs, rules, turned = [] }: PageContent): ArrangedPage {
  const tables: PageTable[] = [];
  let free = glyphs;
  for (const grid of findGrids(number, rules)) {
    const own = free.filter((glyph) => inside(grid, glyph));
    if (own.length === 0) continue;
    const table = fillGrid(grid, own);
    if (table.cells.some((cell) => layoutText.test(cellText(cell)))) continue;
    fillTurned(table, turned, { width, height });
    const taken = new Set(own);
    free = free.filter((glyph) => !taken.has(glyph));
    tables.push(...partStacked(table));
  }
  const short = rules.filter(({ direction, from, to }) => direction === 'horizontal' && to - from < NOTE_RULE);
  const rungs = joinRules(rules, 'horizontal').filter((rule) => !tables.some((table) => belongsTo(rule, table)));
  return { frame: { number, width, height, turn, skew }, lines: linesOf(free, number), tables, rules: short, rungs };
}

const belongsTo = ({ at, from, to }: Rule, { xs, ys }: PageTable) =>
  at > ys[0]! - 3 && at < ys.at(-1)! + 3 && to > xs[0]! && from < xs.at(-1)!;
