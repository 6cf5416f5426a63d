import type { Atom } from './atoms.js';
import { emptyCost, kindOf } from './cell-kinds.js';
import type { Column } from './head.js';
import { isOpen } from './open-text.js';

/** Width of a column in the measure of atoms, where enough cells told it; null before. */
export type ColumnWidth = number | null;

/** Words that a cell may begin with in lower case. */
const openLower = /^(?:các|tất cả|toàn thể|những|h[àằ]ng|thường xuyên|trước|trong|quý)\s/u;
const goesOn = /^[\p{Ll}\d%,;.)\]”]/u;
const complete = /[;:.,…/&-]$/u;
const listItem = /^[-+•]\s/u;
/** A list of which another item must follow. */
const openList = /^[-+•]\s.*[;,]$/su;
/** A time that needs no more words. */
const fullTime = /(?:(?:^|\s)thường xuyên|h[àằ]ng (?:năm|quý|tháng|tuần|ngày)|\/(?:19|20)\d{2})$/iu;
/** What may go on even behind a full time. */
const startsAgain = /^(?:(?:(?:và|hoặc) (?:khi )?)?(?:đến|theo|đột xuất|h[àằ]ng|quý|tháng|năm|ngày|trước|sau|các năm|các quý|\d)|[-–;,(])/u;
/** Lower-case words that the name of a body ends in. */
const bodyGoesOn = /^(?:huyện|tỉnh|xã|phường|thị trấn|thị xã|thành phố|quận|trực thuộc|thuộc|(?:có )?liên quan|nhân dân|cấp)(?=$|[\s,;.])/u;
const space = 250;

/** What the beginning of a cell says: is it the kind of text that the column holds? */
function startWorth(column: Column, first: Atom): number {
  const kind = kindOf(column.role);
  const base = !first.shows.lowerStart ? 1 : openLower.test(first.text) ? -2 : -6;
  if (kind === 'time') return base + (first.kinds.has('time') ? 6 : -6);
  if (kind === 'unit') return base + (first.kinds.has('unit') ? 5 : first.kinds.has('person') ? 3 : -5);
  const foreign = first.kinds.has('time') || first.kinds.has('unit') || first.kinds.has('person');
  if (kind === 'product') return base + (first.kinds.has('product') ? 4 : foreign ? -4 : 0);
  if (kind === 'task') return base + (first.kinds.has('task') ? 3 : first.kinds.has('time') ? -3 : foreign ? -1 : 0);
  return base + (column.role === 'note' && first.kinds.has('person') ? -3 : foreign ? -1 : 0);
}

/** What a new piece inside a cell costs: the more it looks like the beginning of another cell, the more. */
function insideWorth(column: Column, previous: Atom, atom: Atom, list: boolean): number {
  const lineBreak = atom.line !== previous.line;
  let worth = atom.before === 'tight' ? -5 : atom.before === 'gap' ? -1 : 0;
  if (atom.shows.lowerStart || previous.shows.open) return worth;
  if (atom.shows.listItem) return worth + (list ? 0 : -2);
  const kind = kindOf(column.role);
  if (kind !== 'time' && atom.kinds.has('time') && !atom.shows.digitStart) worth -= kind === 'unit' ? 4 : lineBreak ? 2 : 0.2;
  if (previous.shows.complete || (kind === 'unit' && atom.kinds.has('person') && previous.kinds.has('person'))) return worth;
  worth -= atom.before === 'wide-space' ? 1 : lineBreak ? 0.8 : 0.2;
  if (kind === 'unit' && atom.kinds.has('unit')) worth -= lineBreak ? 2 : 0.5;
  if (kind === 'time' && atom.kinds.has('unit')) worth -= 3;
  if (kind !== 'unit' && atom.kinds.has('unit') && lineBreak) worth -= atom.shows.begunBody ? 3 : 0.7;
  if (kind === 'task' && atom.kinds.has('product') && lineBreak) worth -= 0.7;
  return worth;
}

/** Whether the text of a cell ends where something must follow. */
const openAtEnd = (atoms: readonly Atom[]): boolean => (atoms.length > 1 ? atoms.at(-1)!.shows.openEnd : atoms[0]!.shows.open);

interface CellLine {
  width: number;
  person: boolean;
  first: Atom;
}

/** The lines of a cell, each with its width and first word. */
function linesOf(atoms: readonly Atom[]): CellLine[] {
  const lines: CellLine[] = [];
  let line = -1;
  for (const atom of atoms) {
    const last = lines.at(-1);
    if (last && atom.line === line) last.width += space + atom.width;
    else lines.push({ width: atom.width, person: atom.kinds.has('person'), first: atom });
    line = atom.line;
  }
  return lines;
}

/** A line inside a cell ends because the next word had no room in the column; none is wider than the column. */
function fillWorth(atoms: readonly Atom[], width: ColumnWidth): number {
  const lines = linesOf(atoms);
  const room = width ?? Math.max(...lines.map((line) => line.width));
  let worth = 0;
  for (const [i, line] of lines.entries()) {
    if (width !== null && line.width > width * 1.08) worth -= Math.min(8, ((line.width - width) / width) * 12);
    const next = lines[i + 1];
    if (next && !next.person && !next.first.shows.listDash && line.width + space + next.first.shows.firstWordWidth < room * 0.85)
      worth -= width === null ? 1 : 2;
  }
  return worth;
}

const tooLong = (column: Column, characters: number): number => {
  const kind = kindOf(column.role);
  const usual = kind === 'time' ? 60 : kind === 'unit' ? 150 : 2000;
  return characters > usual ? -(characters - usual) / 20 : 0;
};

/** What it is worth that these pieces stand in this column; `cut` where a page break ends the row here. */
export function cellWorth(column: Column, atoms: readonly Atom[], width: ColumnWidth, cut: boolean): number {
  const list = atoms[0]!.shows.listItem;
  let worth = startWorth(column, atoms[0]!) + fillWorth(atoms, width);
  for (let i = 1; i < atoms.length; i++) worth += insideWorth(column, atoms[i - 1]!, atoms[i]!, list);
  if (openAtEnd(atoms)) worth -= cut ? 0.5 : 5;
  if (/;$/u.test(atoms.at(-1)!.text)) worth -= 2;
  return (
    worth +
    tooLong(
      column,
      atoms.reduce((sum, atom) => sum + atom.text.length, 0),
    )
  );
}

/** A cell that a page break cut: its pieces before the break, and whether it reaches as far down as the tallest of its row. */
export interface CutCell {
  atoms: readonly Atom[];
  text: string;
  reachesBreak: boolean;
}

/** What it is worth that these pieces complete a cell that a page break cut. */
export function restWorth(column: Column, before: CutCell, atoms: readonly Atom[], width: ColumnWidth): number {
  if (before.atoms.length === 0) return cellWorth(column, atoms, width, false);
  const first = atoms[0]!;
  const { text } = before;
  const list = listItem.test(text) || listItem.test(first.text);
  let worth = fillWorth(atoms, width) + (before.reachesBreak ? 0 : -4);
  for (let i = 1; i < atoms.length; i++) worth += insideWorth(column, atoms[i - 1]!, atoms[i]!, list);
  const goesOnInList = openList.test(text) && first.shows.listItem;
  if (isOpen(text) || goesOnInList) worth += 5;
  else if (first.shows.listItem && !listItem.test(text)) worth -= 4;
  else if (goesOn.test(first.text)) worth += complete.test(text) && !/[,;]$/u.test(text) ? -1 : 2;
  else worth -= complete.test(text) ? 1 : 3;
  const last = linesOf(before.atoms).at(-1)!;
  if (width !== null && !first.shows.listDash && last.width + space + first.shows.firstWordWidth < width * 0.85) worth -= 3;
  if (openAtEnd(atoms)) worth -= 5;
  const kind = kindOf(column.role);
  if (kind === 'time' && fullTime.test(text) && !startsAgain.test(first.text)) worth -= 6;
  if (kind === 'unit' && bodyGoesOn.test(first.text)) return worth + 2;
  if (kind === 'unit' && first.shows.lowerStart && (first.kinds.has('time') || first.kinds.has('task'))) worth -= 3;
  return worth - (kind !== null && kind !== 'task' && first.kinds.has(kind) ? 2 : 0);
}

/** What it costs that a cell is empty: less in a row that heads others, and in one that a page break cut. */
export const emptyWorth = (column: Column, lenient: boolean): number => -emptyCost[column.role] * (lenient ? 0.3 : 1);
