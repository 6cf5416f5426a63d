import type { ParsedBlock } from '../parsed.js';
import type { ArrangedPage } from './arrange.js';
import { boundsOfPages } from './bounds.js';
import { type Item, itemsOf } from './items.js';
import { runningLines } from './margins.js';
import { withOpenTables } from './open/index.js';
import { toParagraph, toTable } from './output.js';
import { beginsParagraph, type FlowLine } from './paragraphs.js';
import type { PageFrame } from './place.js';
import { beginTable, continueTable, sameColumns, type WholeTable } from './stitch.js';

/** Puts the pages of a document into blocks, in reading order: paragraphs and tables over page breaks joined, running lines left out. */
export function layOut(pages: readonly ArrangedPage[]): ParsedBlock[] {
  const running = runningLines(pages.map(({ frame, lines }) => ({ number: frame.number, height: frame.height, lines })));
  const trimmed = pages.map((page) => ({ ...page, lines: page.lines.filter((line) => !running.has(line)) }));
  const whole = withOpenTables(trimmed);
  const bounds = boundsOfPages(whole);
  const writer = blockWriter(new Map(pages.map(({ frame }) => [frame.number, frame])));
  let signing = false;
  for (const [index, page] of whole.entries()) {
    const items = itemsOf(page, bounds[index]!, signing);
    signing = items.at(-1)?.kind === 'columns';
    for (const [place, item] of items.entries()) writer.add(item, place === 0);
  }
  return writer.end();
}

/** Takes the items of all pages one after the other; `first`: the item opens its page. Footnotes come behind the paragraph or table they interrupt. */
function blockWriter(frames: ReadonlyMap<number, PageFrame>) {
  const blocks: ParsedBlock[] = [];
  let paragraph: FlowLine[] = [];
  let table: WholeTable | undefined;
  let notes: ParsedBlock[] = [];

  const finish = () => {
    const lines = paragraph.map(({ line }) => line);
    if (lines.length > 0) blocks.push(toParagraph(lines, frames, { centred: paragraph[0]!.centred }));
    if (table) blocks.push(toTable(table, frames));
    blocks.push(...notes);
    paragraph = [];
    table = undefined;
    notes = [];
  };

  const add = (item: Item, first: boolean) => {
    if (item.kind === 'note') notes.push(toParagraph(item.lines, frames, { note: true }));
    else if (item.kind === 'table') {
      const rest = table && first && sameColumns(table, item.table) ? continueTable(table, item.table) : null;
      if (!rest) finish();
      table = rest ?? beginTable(item.table);
    } else if (item.kind === 'columns') {
      finish();
      for (const line of [...item.block.left, ...item.block.right]) blocks.push(toParagraph([line], frames));
    } else {
      const flow = { ...item.flow, broken: first };
      if (table || paragraph.length === 0 || beginsParagraph(paragraph, flow)) finish();
      paragraph.push(flow);
    }
  };

  return {
    add,
    end: () => {
      finish();
      return blocks;
    },
  };
}
