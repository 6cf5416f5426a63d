import type { ArrangedPage } from '../arrange.js';
import type { Rule } from '../glyph.js';
import type { PageTable } from '../page-table.js';
import { fillOpen, setBorders } from './fill.js';
import { type Grown, growAll, type TableLine } from './grow.js';
import { middles } from './rivers.js';
import { borderAbove, centredNumbers, lastLine, pitchOf, rowStarts } from './rows.js';

/** The line below the names that run over several columns, drawn under those columns only; null where all names have one column. */
function subHead(lines: readonly TableLine[], xs: readonly number[]): { at: number; floor: Rule } | null {
  const head = lines.filter((entry) => entry.head);
  const inner = xs.slice(1, -1);
  const over = head.flatMap(({ pieces }) => pieces).find(({ x0, x1 }) => inner.some((x) => x0 < x - 1 && x1 > x + 1));
  const below = over ? head.findIndex(({ line }) => line.baseline > over.baseline + 0.8 * line.size) : -1;
  if (!over || below < 0) return null;
  const at = borderAbove(lines, below);
  const from = xs.filter((x) => x < over.x0).at(-1)!;
  const to = xs.find((x) => x > over.x1)!;
  return { at, floor: { direction: 'horizontal', at, from, to } };
}

function tablesOf(pages: readonly ArrangedPage[], grown: Grown): PageTable[] {
  const form = { centred: centredNumbers(grown), pitch: pitchOf(grown) };
  const last = grown.pages.at(-1)!;
  last.lines = last.lines.slice(0, lastLine(grown));
  const all = grown.pages.flatMap(({ lines }) => lines.map(({ line }) => line));
  const left = Math.min(...all.map((line) => line.x0)) - 3;
  const right = Math.max(...all.map((line) => line.x1)) + 3;
  const xs = [left, ...middles(grown.rivers), right];
  const tables = grown.pages.map(({ index, lines }): PageTable => {
    const borders = [
      ...rowStarts(lines, form).map((place) => borderAbove(lines, place)),
      Math.max(...lines.map(({ line }) => line.bottom)) + 1,
    ];
    const sub = subHead(lines, xs);
    const floors = borders.map((at): Rule => ({ direction: 'horizontal', at, from: left, to: right }));
    const ys = sub ? [...borders, sub.at].sort((p, q) => p - q) : borders;
    const { number } = pages[index]!.frame;
    const own = lines.map(({ line }) => line);
    return fillOpen({ page: number, xs, ys, lines: own, floors: sub ? [...floors, sub.floor] : floors, openEnd: true, ruled: 'none' });
  });
  setBorders(tables);
  return tables;
}

/** Finds tables without any lines: a head that names numbered columns, and rows whose words keep to those columns, over all their pages. */
export const findUnruled = (pages: readonly ArrangedPage[]): PageTable[] => growAll(pages).flatMap((grown) => tablesOf(pages, grown));
