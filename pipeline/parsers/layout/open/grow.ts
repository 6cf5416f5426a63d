import type { ArrangedPage } from '../arrange.js';
import { type Line, textOf } from '../lines.js';
import { headStart, namesNumberedColumns } from './head.js';
import { isTitle, type Piece, piecesOf } from './pieces.js';
import { narrowed, type River, riversOf } from './rivers.js';
import { countOf, countsColumns, isNumbered } from './row-numbers.js';

/** One line of a table; `head`: of its head or of a repeated one, `begins`: a row begins with its number, `title`: it runs over columns. */
export interface TableLine {
  line: Line;
  pieces: Piece[];
  head: boolean;
  begins: boolean;
  title: boolean;
}

/** A table without any lines, as far as it goes: its lines page by page (places in the list of pages), and the rivers between its columns. */
export interface Grown {
  pages: { index: number; lines: TableLine[] }[];
  rivers: River[];
}

/** A head has at most so many lines. */
const MOST_HEAD_LINES = 8;
/** At most so many lines that run over columns stand one after the other: titles of groups. */
const MOST_TITLES = 3;
/** A distance of so many font sizes between two lines ends a table, unless a numbered row follows. */
const FAR = 3;
/** Rows begin at most so far (points) left of the head. */
const OUTSIDE = 24;
/** A table has at least so many rows with whole numbers, and they show within so many lines. */
const FEWEST_ROWS = 3;
const SOON = 300;

/** What never stands in a table: it follows one. */
const behind = /^(?:Nơi nhận|NƠI NHẬN|PHỤ LỤC|Phụ lục|Biểu số|TM\.|KT\.|TL\.|Ghi chú:)/u;

/** The head that begins at a line: its lines down to the first numbered row, a row that counts the columns among them, and the rivers between the names. */
function headAt(lines: readonly Line[], start: number): { lines: Line[]; rivers: River[] } | null {
  const all = lines.slice(start, start + MOST_HEAD_LINES + 1);
  for (let length = 1; length < all.length; length += 1) {
    const head = all.slice(0, length);
    if (!head.some(namesNumberedColumns)) continue;
    const rivers = headRivers(head.map(piecesOf));
    if (rivers.length < 2) return null;
    const first = piecesOf(all[length]!);
    if (countsColumns(first)) return { lines: all.slice(0, length + 1), rivers };
    if (isNumbered(first, rivers)) return { lines: head, rivers };
  }
  return null;
}

/** The rivers between the names of columns; a name over several columns is left aside. */
function headRivers(lines: readonly (readonly Piece[])[]): River[] {
  const pieces = lines.flat();
  const over = (piece: Piece) =>
    lines.some(
      (line) => !line.includes(piece) && line.filter(({ x0, x1 }) => Math.min(x1, piece.x1) - Math.max(x0, piece.x0) > 2).length > 1,
    );
  return riversOf([pieces.filter((piece) => !over(piece))]);
}

/** Whether the lines of a page from `at` on repeat a head. */
const repeats = (lines: readonly Line[], at: number, head: readonly Line[]) =>
  head.every((line, index) => lines[at + index] !== undefined && textOf(lines[at + index]!) === textOf(line));

/** Whether a table can go on to a page: of the same width, without other tables, and without another head on top. */
const goesOnTo = ({ frame, lines, tables }: ArrangedPage, first: ArrangedPage, headed: boolean) =>
  tables.length === 0 && Math.abs(frame.width - first.frame.width) < 2 && (headed || !lines.slice(0, 4).some(namesNumberedColumns));

/** Follows a table from its head on, over as many pages as its columns go on; null where it has too few rows. */
export function grow(pages: readonly ArrangedPage[], first: number, start: number): Grown | null {
  const head = headAt(pages[first]!.lines, start);
  if (!head) return null;
  let { rivers } = head;
  const left = Math.min(...head.lines.map((line) => line.x0)) - OUTSIDE;
  const found: Grown['pages'] = [];
  let waiting: TableLine[] = [];
  let counts = 0;
  let last = 0;
  let taken = 0;

  /** Takes a line in, or lets it wait for a numbered row; false where the table has ended. */
  const take = (line: Line, before: Line | undefined, rows: TableLine[]): boolean => {
    const pieces = piecesOf(line);
    if (behind.test(textOf(line)) || line.x0 < left) return false;
    const begins = isNumbered(pieces, rivers);
    const rest = narrowed(rivers, pieces);
    const far = before !== undefined && line.baseline - before.baseline > FAR * line.size;
    const entry = { line, pieces, head: false, begins, title: rest === null };
    if (!begins && (rest === null || far || waiting.length > 0)) {
      waiting.push(entry);
      return waiting.length <= MOST_TITLES;
    }
    rows.push(...waiting, entry);
    waiting = [];
    if (rest && !isTitle(pieces)) rivers = rest;
    const count = begins ? countOf(pieces) : null;
    if (count !== null && count >= last) counts += 1;
    if (count !== null) last = count;
    return true;
  };

  for (let index = first; index < pages.length; index += 1) {
    const { lines } = pages[index]!;
    const from = index === first ? start : 0;
    const headed = index === first || repeats(lines, 0, head.lines) ? head.lines.length : 0;
    if (index > first && !goesOnTo(pages[index]!, pages[first]!, headed > 0)) break;
    const rows = lines.slice(from, from + headed).map((line): TableLine => {
      const pieces = piecesOf(line);
      return { line, pieces, head: true, begins: countsColumns(pieces), title: false };
    });
    found.push({ index, lines: rows });
    let goes = true;
    for (let place = from + headed; goes && place < lines.length; place += 1) goes = take(lines[place]!, lines[place - 1], rows);
    taken += rows.length;
    if (!goes || rows.length === headed || (taken > SOON && counts < FEWEST_ROWS)) break;
    waiting = [];
  }
  const kept = found.filter(({ lines }) => lines.some((entry) => !entry.head));
  return counts >= FEWEST_ROWS ? { pages: kept, rivers } : null;
}

/** The tables without lines on some pages: each begins with a head that names numbered columns. */
export function growAll(pages: readonly ArrangedPage[]): Grown[] {
  const tables: Grown[] = [];
  let [index, from] = [0, 0];
  while (index < pages.length) {
    const start = headStart(pages[index]!.lines, namesNumberedColumns, from);
    const table = start < 0 ? null : grow(pages, index, start);
    if (table) {
      tables.push(table);
      const end = table.pages.at(-1)!;
      from = pages[end.index]!.lines.indexOf(end.lines.at(-1)!.line) + 1;
      index = end.index;
    } else if (start >= 0) from = start + 1 + MOST_HEAD_LINES;
    else [index, from] = [index + 1, 0];
  }
  return tables;
}
