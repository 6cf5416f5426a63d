import type { ParsedBlock } from '../parsed.js';
import { type Bounds, measure } from './bounds.js';
import type { PageContent } from './glyph.js';
import { findGrids } from './grid.js';
import { type Line, linesOf } from './lines.js';
import { runningLines } from './margins.js';
import { takeNotes } from './notes.js';
import { toParagraph, toTable } from './output.js';
import { cellText, fillGrid, inside, type PageTable } from './page-table.js';
import { beginsParagraph, centredLines, type FlowLine } from './paragraphs.js';
import { findLetterhead, findSignature, type SideBySide } from './side-by-side.js';
import { beginTable, continueTable, sameColumns, type WholeTable } from './stitch.js';

/** One page, read into lines and tables. */
interface ReadPage {
  content: PageContent;
  lines: Line[];
  tables: PageTable[];
}

/** What stands on a page, from top to bottom. */
type Item =
  | { kind: 'line'; flow: FlowLine }
  | { kind: 'columns'; block: SideBySide }
  | { kind: 'table'; table: PageTable }
  | { kind: 'note'; notes: Line[][] };

/** Boxes that lay out a letterhead or a signature are no data tables. */
const layoutText = /CỘNG H(?:ÒA|OÀ) XÃ HỘI|^Nơi nhận|ĐẢNG CỘNG SẢN VIỆT NAM/u;

function readPage(content: PageContent): ReadPage {
  const grids = findGrids(content.number, content.rules);
  const free = new Set(content.glyphs);
  const tables: PageTable[] = [];
  for (const grid of grids) {
    const own = [...free].filter((glyph) => inside(grid, glyph));
    const table = fillGrid(grid, own);
    if (own.length === 0 || table.cells.some((cell) => layoutText.test(cellText(cell)))) continue;
    for (const glyph of own) free.delete(glyph);
    tables.push(table);
  }
  return { content, lines: linesOf([...free], content.number), tables };
}

/** Orders what stands on a page; `continued`: the page before ended within a closing block. */
function itemsOf(page: ReadPage, bounds: Bounds, continued: boolean): Item[] {
  const { notes, rest } = takeNotes(page.lines, page.content.rules);
  const blocks = [findLetterhead(rest), findSignature(rest, (bounds.left + bounds.right) / 2, continued)].filter((block) => block !== null);
  const placed: { at: number; item: Item }[] = page.tables.map((table) => ({ at: table.ys[0]!, item: { kind: 'table', table } }));
  for (const block of blocks) placed.push({ at: rest[block.from]!.top, item: { kind: 'columns', block } });
  const centred = centredLines(rest, bounds);
  for (const [index, line] of rest.entries()) {
    if (blocks.some((block) => index >= block.from && index < block.to)) continue;
    placed.push({
      at: line.top,
      item: { kind: 'line', flow: { line, bounds, centred: centred[index]!, broken: false } },
    });
  }
  const items = placed.sort((p, q) => p.at - q.at).map(({ item }) => item);
  return notes.length > 0 ? [...items, { kind: 'note', notes }] : items;
}

/** Puts the pages of a document into blocks, in reading order. */
export function layOut(contents: readonly PageContent[]): ParsedBlock[] {
  const pages = contents.map(readPage);
  const running = runningLines(pages.map(({ content, lines }) => ({ number: content.number, height: content.height, lines })));
  const trimmed = pages.map((page) => ({ ...page, lines: page.lines.filter((line) => !running.has(line)) }));
  const bounds = boundsOf(trimmed);
  const frames = new Map(contents.map((content) => [content.number, content]));
  const blocks: ParsedBlock[] = [];
  let paragraph: FlowLine[] = [];
  let table: WholeTable | undefined;
  let notes: ParsedBlock[] = [];
  let signing = false;
  const finish = () => {
    if (paragraph.length > 0)
      blocks.push(
        toParagraph(
          paragraph.map(({ line }) => line),
          frames,
          { centred: paragraph[0]!.centred },
        ),
      );
    if (table) blocks.push(toTable(table, frames));
    paragraph = [];
    table = undefined;
    blocks.push(...notes);
    notes = [];
  };
  for (const [index, page] of trimmed.entries()) {
    let first = true;
    const items = itemsOf(page, bounds[index]!, signing);
    signing = items.at(-1)?.kind === 'columns';
    for (const item of items) {
      if (item.kind === 'note') {
        notes.push(...item.notes.map((lines) => toParagraph(lines, frames, { note: true })));
        continue;
      }
      if (item.kind === 'table') {
        if (table && first && sameColumns(table, item.table)) table = continueTable(table, item.table);
        else {
          finish();
          table = beginTable(item.table);
        }
      } else if (item.kind === 'columns') {
        finish();
        for (const line of [...item.block.left, ...item.block.right]) blocks.push(toParagraph([line], frames));
      } else {
        const flow = { ...item.flow, broken: first };
        if (table || paragraph.length === 0 || beginsParagraph(paragraph, flow)) finish();
        paragraph.push(flow);
      }
      first = false;
    }
  }
  finish();
  return blocks;
}

/** The text column of each page; pages with little text borrow that of a page of the same size. */
function boundsOf(pages: readonly ReadPage[]): Bounds[] {
  const own = pages.map((page) => measure(page.lines));
  return pages.map((page, index) => {
    const found = own[index];
    if (found && page.lines.length >= 12) return found;
    const like = pages.findIndex(
      (other, i) => own[i] && other.lines.length >= 12 && Math.abs(other.content.width - page.content.width) < 2,
    );
    return (
      own[like] ?? aroundTables(page, found ?? null) ?? { left: 0.14 * page.content.width, right: 0.9 * page.content.width, pitch: 17 }
    );
  });
}

/** The column that the tables of a page span, where they reach farther than its lines. */
function aroundTables({ tables }: ReadPage, found: Bounds | null): Bounds | null {
  if (tables.length === 0) return found;
  const left = Math.min(found?.left ?? Number.POSITIVE_INFINITY, ...tables.map((table) => table.xs[0]!));
  const right = Math.max(found?.right ?? 0, ...tables.map((table) => table.xs.at(-1)!));
  return { left, right, pitch: found?.pitch ?? 17 };
}
