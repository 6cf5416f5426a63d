import type { ArrangedPage } from './arrange.js';
import type { Bounds } from './bounds.js';
import { findClosing } from './closing.js';
import type { SideBySide } from './columns.js';
import { findLetterhead } from './letterhead.js';
import type { Line } from './lines.js';
import { takeNotes } from './notes.js';
import type { PageTable } from './page-table.js';
import { centredLines, type FlowLine } from './paragraphs.js';

/** What stands on a page, from top to bottom; its footnotes come last. */
export type Item =
  | { kind: 'line'; flow: FlowLine }
  | { kind: 'columns'; block: SideBySide }
  | { kind: 'table'; table: PageTable }
  | { kind: 'note'; lines: Line[] };

/** Orders what stands on a page; `continued`: the page before ended within a closing block. */
export function itemsOf(page: ArrangedPage, bounds: Bounds, continued: boolean): Item[] {
  const { notes, rest } = takeNotes(page.lines, page.rules);
  const middle = (bounds.left + bounds.right) / 2;
  const blocks = [findLetterhead(rest), findClosing(rest, middle, continued)].filter((block) => block !== null);
  const centred = centredLines(rest, bounds);
  const placed: { at: number; item: Item }[] = [
    ...page.tables.map((table) => ({ at: table.ys[0]!, item: { kind: 'table', table } as const })),
    ...blocks.map((block) => ({ at: rest[block.from]!.top, item: { kind: 'columns', block } as const })),
  ];
  for (const [index, line] of rest.entries()) {
    if (blocks.some((block) => index >= block.from && index < block.to)) continue;
    placed.push({ at: line.top, item: { kind: 'line', flow: { line, bounds, centred: centred[index]!, broken: false } } });
  }
  return [...placed.sort((p, q) => p.at - q.at).map(({ item }) => item), ...notes.map((lines) => ({ kind: 'note', lines }) as const)];
}
