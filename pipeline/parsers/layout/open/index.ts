import type { ArrangedPage } from '../arrange.js';
import type { PageTable } from '../page-table.js';
import { findLadders } from './ladders.js';
import { findUnruled } from './unruled.js';

/** A page with more lines of text or more rules than this is a drawing or a map. */
const MOST_LINES = 400;

/** Takes tables without lines between their columns out of the running lines of some pages. */
export function withOpenTables(pages: readonly ArrangedPage[]): ArrangedPage[] {
  const few = <T>(items: readonly T[]): T[] => (items.length > MOST_LINES ? [] : [...items]);
  const bounded = pages.map((page) => ({ ...page, rungs: few(page.rungs), lines: few(page.lines) }));
  const ladders = findLadders(bounded);
  return withTables(withTables(pages, ladders), findUnruled(withTables(bounded, ladders)));
}

/** The pages with some tables more, and without the lines that stand in them. */
function withTables(pages: readonly ArrangedPage[], tables: readonly PageTable[]): ArrangedPage[] {
  return pages.map((page) => {
    const own = tables.filter((table) => table.page === page.frame.number);
    if (own.length === 0) return page;
    const taken = new Set(own.flatMap((table) => table.cells.flatMap((cell) => cell.lines.flatMap((line) => line.words))));
    const lines = page.lines.filter((line) => !line.words.some((word) => taken.has(word)));
    return { ...page, lines, tables: [...page.tables, ...own].sort((p, q) => p.ys[0]! - q.ys[0]!) };
  });
}
