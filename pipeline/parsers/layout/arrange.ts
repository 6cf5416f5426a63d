import type { PageContent, Rule } from './glyph.js';
import { findGrids } from './grid.js';
import { type Line, linesOf } from './lines.js';
import { cellText, fillGrid, inside, type PageTable } from './page-table.js';
import type { PageFrame } from './place.js';
import { findOpenTables } from './rivers.js';

/** One page as lines and tables; `rules` are the lone horizontal lines, such as stand above footnotes. */
export interface ArrangedPage {
  frame: PageFrame;
  lines: Line[];
  tables: PageTable[];
  rules: Rule[];
}

/** Boxes that lay out a letterhead or a signature are no data tables. */
const layoutText = /CỘNG H(?:ÒA|OÀ) XÃ HỘI|^Nơi nhận|ĐẢNG CỘNG SẢN VIỆT NAM/u;
/** The longest line (points) above footnotes. */
const NOTE_RULE = 220;

/** Sorts the characters of a page into the cells of its ruled tables and into lines. */
export function arrange({ number, width, height, turn, glyphs, rules }: PageContent): ArrangedPage {
  const tables: PageTable[] = [];
  let free = glyphs;
  const ruled = findGrids(number, rules);
  for (const grid of ruled.length > 0 ? ruled : findOpenTables(number, rules, glyphs)) {
    const own = free.filter((glyph) => inside(grid, glyph));
    if (own.length === 0) continue;
    const table = fillGrid(grid, own);
    if (table.cells.some((cell) => layoutText.test(cellText(cell)))) continue;
    const taken = new Set(own);
    free = free.filter((glyph) => !taken.has(glyph));
    tables.push(table);
  }
  const short = rules.filter(({ direction, from, to }) => direction === 'horizontal' && to - from < NOTE_RULE);
  return { frame: { number, width, height, turn }, lines: linesOf(free, number), tables, rules: short };
}
