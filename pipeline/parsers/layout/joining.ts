import { type Line, textOf, type Word } from './lines.js';
import type { CellLine } from './page-table.js';

/** A list marker at the beginning of a line: dash, plus or bullet, `1.`, `1.1`, `a)`, `(1)`, `I.`. */
const listMarker =
  /^(?:[-–—+*•▪●○■➢✓](?=\s|\p{L})|\(?(?:\d{1,2}(?:\.\d{1,2}){0,3}|[a-zđ]|[ivx]{1,4}|[IVXL]{1,5}|[A-H])(?:[.)]|\/(?=\s))(?=\s|$|\p{Lu})|\d{1,2}(?:\.\d{1,2}){1,3}\s)/u;
const dash = /^[-–—+*•▪●○■➢✓](?=\s|\p{L})/u;
const closed = /[.;:!?…]["”')\]]?$/u;

/** Whether a text begins with a list marker. */
export const startsItem = (text: string): boolean => listMarker.test(text);

/** Whether a text begins with a dash or bullet. */
export const startsWithDash = (text: string): boolean => dash.test(text);

/** Whether a text ends with a mark that closes a sentence or list item. */
export const endsClosed = (text: string): boolean => closed.test(text);

/** Whether a text goes on in lower case, or with a mark that never begins a text. */
export const startsLow = (text: string): boolean => /^[("“]?\p{Ll}(?![.)]\s)|^[,;.:)%]/u.test(text);

/** A hyphen at a line end with no space before it belongs to the word on the next line (`117/2013/NĐ-` + `CP`), so does the bar of a number. */
const brokenWord = /[\p{L}\p{N})][-‑–]$/u;
const brokenNumber = /[\p{Lu}\p{N}]\/$/u;
const breaksOff = (word: string, next: string) =>
  (brokenWord.test(word) && /^[\p{L}\p{N}]/u.test(next)) || (brokenNumber.test(word) && /^(?:\p{N}|\p{Lu}{2})/u.test(next));

/** The words of some lines as one text; words that a line end broke are glued together again, those too that `torn` tells of. */
export function joinLines<L extends Line>(lines: readonly L[], torn: (last: L, next: L) => boolean = () => false): Word[] {
  const words: Word[] = [];
  for (const [index, line] of lines.entries()) {
    const glued = words.length > 0 && (breaksOff(words.at(-1)!.text, line.words[0]!.text) || torn(lines[index - 1]!, line));
    words.push(...line.words.map((word, place) => (place === 0 ? { ...word, glued } : word)));
  }
  return words;
}

/** Letters without a vowel are no word: the end of one. */
const rest = /^[bcdđghklmnpqrstvx]{1,3}[.,;]?$/u;

/**
 * Whether a cell too narrow for its only word tore it in two: the first line is one word with no room for another letter, and what follows can only
 * be the end of a word (`Nhiệ` + `m`), or shorter digits behind digits (`30/6/20` + `26`).
 */
function isTorn(last: CellLine, next: CellLine, before: number, behind: number): boolean {
  const [word, ...others] = last.words;
  const end = next.words[0]!;
  if (others.length > 0 || last.right - behind - (last.left + before) - (last.x1 - last.x0) > (end.x1 - end.x0) / end.text.length)
    return false;
  return rest.test(end.text) || (/\d$/.test(word!.text) && /^\d+$/.test(end.text) && end.text.length < word!.text.length);
}

/** Room (points) that a line must have left beyond the next word for its end to be deliberate. */
const MARGIN = 1.5;

/**
 * Whether the first word of `next` would have fitted behind `line`, so that the line was ended on purpose. `left` and `right` bound the
 * column; a centred line has room on both sides.
 */
export function hadRoom(line: Line, next: Line, left: number, right: number, centred = false): boolean {
  const word = next.words[0]!;
  const used = centred ? line.x1 - line.x0 : line.x1 - left;
  const space = 0.25 * line.size;
  return used + space + (word.x1 - word.x0) + MARGIN <= right - left;
}

/** Whether a line stands in the middle of its column, clear of both its borders. */
export function isCentred(line: Line, left: number, right: number): boolean {
  const before = line.x0 - left;
  const after = right - line.x1;
  return before > 0.8 * line.size && after > 0.8 * line.size && Math.abs(before - after) <= Math.max(6, 0.08 * (before + after));
}

/** A line that ends so goes on: a comma, a dash, an opening bracket, a linking word. */
const linking =
  /(?:[,(–/&-]|(?:^|\s)(?:và|hoặc|của|các|những|tại|thuộc|với|cho|về|theo|từ|đến|do|là|trong|trên|bởi|để|khi|có|được|không))$/u;

/** Lines of a cell so many times farther apart than its closest ones are paragraphs apart. */
const SPACED = 1.2;

/** Parts the lines of a table cell into paragraphs; `before` and `behind` are the distances (points) that text keeps from its borders. */
export function cellParagraphs(lines: readonly CellLine[], before: number, behind: number): Word[][] {
  const paragraphs: CellLine[][] = [];
  const distances = lines.slice(1).map((line, index) => line.baseline - lines[index]!.baseline);
  const pitch = Math.min(...distances.filter((distance) => distance > 0));
  for (const [index, line] of lines.entries()) {
    const last = lines[index - 1];
    const [left, right] = last ? [last.left + before, last.right - behind] : [0, 0];
    const spaced = index > 0 && lines.length > 2 && distances[index - 1]! > SPACED * pitch + 0.5;
    const torn = last && isTorn(last, line, before, behind);
    if (last && (torn || !beginsParagraph(last, line, spaced, hadRoom(last, line, left, right, isCentred(last, left, right)))))
      paragraphs.at(-1)!.push(line);
    else paragraphs.push([line]);
  }
  return paragraphs.map((own) => joinLines(own, (last, next) => isTorn(last, next, before, behind)));
}

function beginsParagraph(last: Line, line: Line, spaced: boolean, room: boolean): boolean {
  const text = textOf(line);
  const before = textOf(last);
  if (startsItem(text)) return room || spaced || endsClosed(before);
  return (room || spaced) && !startsLow(text) && !linking.test(before);
}
