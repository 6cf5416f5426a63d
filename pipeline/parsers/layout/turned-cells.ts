import type { Glyph, PageContent, TurnedText } from './glyph.js';
import type { Grid } from './grid.js';
import { joinLines } from './joining.js';
import { lineOf, linesOf, type Word } from './lines.js';
import { type FilledCell, ownersOf, type PageTable, placeIn } from './page-table.js';

type Box = Pick<Word, 'x0' | 'x1' | 'top' | 'bottom'>;
type Size = Pick<PageContent, 'width' | 'height'>;

/** Where a box of text that was turned for reading stands on the page as read. */
export function turnedBack({ x0, x1, top, bottom }: Box, turn: TurnedText['turn'], { width, height }: Size): Box {
  if (turn === 1) return { x0: width - bottom, x1: width - top, top: x0, bottom: x1 };
  if (turn === 2) return { x0: width - x1, x1: width - x0, top: height - bottom, bottom: height - top };
  return { x0: top, x1: bottom, top: height - x1, bottom: height - x0 };
}

/** What of some texts that run sideways stands in ruled tables. */
export function textsInTables(texts: readonly TurnedText[], grids: readonly Grid[], size: Size): TurnedText[] {
  const inTable = (turn: TurnedText['turn']) => (glyph: Glyph) => {
    const box = turnedBack(glyph, turn, size);
    const [x, y] = [(box.x0 + box.x1) / 2, (box.top + box.bottom) / 2];
    return grids.some(({ xs, ys }) => x > xs[0]! && x < xs.at(-1)! && y > ys[0]! && y < ys.at(-1)!);
  };
  return texts.map(({ turn, glyphs }) => ({ turn, glyphs: glyphs.filter(inTable(turn)) })).filter(({ glyphs }) => glyphs.length > 0);
}

/** How many characters, spaces aside, some texts have. */
export const printedIn = (texts: readonly TurnedText[]): number =>
  texts.reduce((sum, { glyphs }) => sum + glyphs.filter((glyph) => glyph.text !== ' ').length, 0);

/** Sets text that runs sideways into the cells of a table that hold no other text, as one line each: the names of narrow columns. */
export function fillTurned(table: PageTable, texts: readonly TurnedText[], size: Size): void {
  const { xs, ys, cells, page } = table;
  const columns = xs.length - 1;
  const owner = ownersOf(cells, columns);
  for (const { turn, glyphs } of texts) {
    const contents = new Map<FilledCell, Glyph[]>();
    for (const glyph of glyphs) {
      const box = turnedBack(glyph, turn, size);
      const [x, y] = [(box.x0 + box.x1) / 2, (box.top + box.bottom) / 2];
      if (x < xs[0]! || x > xs.at(-1)! || y < ys[0]! || y > ys.at(-1)!) continue;
      const cell = cells[owner.get(placeIn(ys, y) * columns + placeIn(xs, x))!]!;
      if (cell.lines.length === 0) contents.set(cell, [...(contents.get(cell) ?? []), glyph]);
    }
    for (const [cell, own] of contents) {
      const lines = linesOf(own, page);
      if (lines.length === 0) continue;
      const words = joinLines(lines).map((word) => ({ ...word, ...turnedBack(word, turn, size) }));
      const line = lineOf(words, Math.max(...words.map((word) => word.bottom)), lines[0]!.size);
      cell.lines = [
        { ...line, x0: Math.min(...words.map((word) => word.x0)), left: xs[cell.column]!, right: xs[cell.column + cell.colSpan]! },
      ];
    }
  }
}
