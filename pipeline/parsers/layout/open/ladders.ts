import type { ArrangedPage } from '../arrange.js';
import { cluster } from '../geometry.js';
import type { Rule } from '../glyph.js';
import type { Line } from '../lines.js';
import type { PageTable } from '../page-table.js';
import { fillOpen, setBorders } from './fill.js';
import { piecesOf } from './pieces.js';
import { middles, narrowed, type River, riversOf } from './rivers.js';
import { bordersBetweenRules } from './sparse-rules.js';

/** Rules between rows are at least so long (points) where they run over all columns. */
const LONG = 200;
/** A table has at least so many of them on its pages. */
const FEWEST_RULES = 3;
/** Such a table has at least so many columns: running text has no rivers at all. */
const FEWEST_COLUMNS = 3;
/** Of the lines beyond the rules so many keep to the columns; the others are titles of groups. */
const MOST_KEEP = 0.85;
/** Rules this near (points) end at the same place, or are one. */
const NEAR = 4;

/** Horizontal rules of one length on a page, one above the other, with the shorter ones between them. */
interface Ladder {
  index: number;
  left: number;
  right: number;
  whole: number;
  rungs: Rule[];
}

function laddersOf(page: ArrangedPage, index: number): Ladder[] {
  const ladders: Ladder[] = [];
  for (const rule of page.rungs.filter(({ from, to }) => to - from >= LONG)) {
    const same = ladders.find(({ left, right }) => Math.abs(left - rule.from) <= NEAR && Math.abs(right - rule.to) <= NEAR);
    if (same) {
      same.whole += 1;
      same.rungs.push(rule);
    } else ladders.push({ index, left: rule.from, right: rule.to, whole: 1, rungs: [rule] });
  }
  return ladders
    .sort((p, q) => q.right - q.left - (p.right - p.left))
    .filter((ladder, place, all) => !all.slice(0, place).some((wider) => within(ladder, wider)))
    .map((ladder) => {
      const inner = page.rungs.filter(
        (rule) => !ladder.rungs.includes(rule) && rule.from >= ladder.left - NEAR && rule.to <= ladder.right + NEAR,
      );
      return { ...ladder, rungs: [...ladder.rungs, ...inner].sort((p, q) => p.at - q.at) };
    });
}

const within = (ladder: Ladder, wider: Ladder) =>
  ladder.left >= wider.left - NEAR && ladder.right <= wider.right + NEAR && ladder.rungs.every(({ at }) => at >= wider.rungs[0]!.at - NEAR);

const goesOn = (last: Ladder, next: Ladder) =>
  next.index === last.index + 1 && Math.abs(last.left - next.left) <= NEAR && Math.abs(last.right - next.right) <= NEAR;

/** Ladders of one width on pages that follow one another. */
function chainsOf(pages: readonly ArrangedPage[]): Ladder[][] {
  const chains: Ladder[][] = [];
  for (const [index, page] of pages.entries()) {
    for (const ladder of laddersOf(page, index)) {
      const chain = chains.find((other) => goesOn(other.at(-1)!, ladder));
      if (chain) chain.push(ladder);
      else if (ladder.whole > 1) chains.push([ladder]);
    }
  }
  return chains.filter((chain) => chain.reduce((sum, { whole }) => sum + whole, 0) >= FEWEST_RULES);
}

const middleOf = (line: Line) => line.baseline - 0.3 * line.size;

/** The rows of a ladder; on a page that the table goes on from or to, text beyond the outermost rules is the rest of a row. */
function regionOf(ladder: Ladder, page: ArrangedPage, from: boolean, on: boolean, rivers: readonly River[] | null) {
  const ys = cluster(
    ladder.rungs.map(({ at }) => at),
    3,
  );
  const inside = page.lines.filter(({ x0, x1 }) => x0 > ladder.left - NEAR && x1 < ladder.right + NEAR);
  const [top, bottom] = [ys[0]!, ys.at(-1)!];
  const keeps = (line: Line) => rivers !== null && narrowed(rivers, piecesOf(line)) !== null;
  const rest = (lines: readonly Line[]) =>
    lines.length > 0 && keeps(lines.at(-1)!) && lines.filter(keeps).length >= MOST_KEEP * lines.length ? lines : [];
  const above = from ? rest(inside.filter((line) => middleOf(line) < top)) : [];
  const below = on ? rest(inside.filter((line) => middleOf(line) > bottom)) : [];
  if (above.length > 0) ys.unshift(Math.min(...above.map((line) => line.top)) - 1);
  if (below.length > 0) ys.push(Math.max(...below.map((line) => line.bottom)) + 1);
  return { ys, lines: inside.filter((line) => middleOf(line) > ys[0]! && middleOf(line) < ys.at(-1)!), open: below.length > 0 };
}

/** Finds tables that are ruled between their rows only: their columns are parted by the white that runs through all rows, on all their pages. */
export function findLadders(pages: readonly ArrangedPage[]): PageTable[] {
  return chainsOf(pages).flatMap((chain) => {
    const regions = (rivers: River[] | null) =>
      chain.map((ladder, place) => regionOf(ladder, pages[ladder.index]!, place > 0, place < chain.length - 1, rivers));
    const piecesIn = (rivers: River[] | null) => regions(rivers).flatMap(({ lines }) => lines.map(piecesOf));
    // The rows beyond the rules of a page show only once the rivers between the rules are known; they narrow them.
    const first = riversOf(piecesIn(null));
    const texts = piecesIn(first);
    const all = riversOf(texts);
    const rivers = all.length === first.length ? all : first;
    const full = texts.filter((pieces) => pieces.length >= FEWEST_COLUMNS && narrowed(rivers, pieces));
    if (rivers.length + 1 < FEWEST_COLUMNS || full.length < 2) return [];
    const found = regions(rivers);
    const between = bordersBetweenRules(found, rivers);
    const tables = found.flatMap(({ ys, lines, open }, place): PageTable[] => {
      const { index, left, right, rungs } = chain[place]!;
      if (ys.length < 2 || lines.length === 0) return [];
      const { number } = pages[index]!.frame;
      const added = between[place]!.map((at): Rule => ({ direction: 'horizontal', at, from: left, to: right }));
      const grid = { page: number, xs: [left, ...middles(rivers), right], lines, openEnd: open, ruled: 'rows' as const };
      return [fillOpen({ ...grid, ys: [...ys, ...between[place]!].sort((p, q) => p - q), floors: [...rungs, ...added] })];
    });
    setBorders(tables);
    return tables;
  });
}
