import type { Bounds } from './bounds.js';
import { endsClosed, hadRoom, isCentred, startsItem, startsLow } from './joining.js';
import { type Line, textOf } from './lines.js';

/** One line of the running text; `broken` says that a page break stands before it. */
export interface FlowLine {
  line: Line;
  bounds: Bounds;
  centred: boolean;
  broken: boolean;
}

/** An indent (points) that sets a paragraph off. */
const INDENT = 8;
/** A baseline distance so many times the usual one sets a paragraph off. */
const SPACED = 1.12;
/** A distance so many times the usual one parts even lines that seem to read on. */
const FAR = 1.5;

/** Words that stand alone in the middle above the title: the name of the kind of document, an annex label. */
const typeLine =
  /^(?:KẾ HOẠCH|QUYẾT ĐỊNH|THÔNG BÁO|BÁO CÁO|CHỈ THỊ|NGHỊ QUYẾT|CHƯƠNG TRÌNH|ĐỀ ÁN|DỰ ÁN|TỜ TRÌNH|CÔNG ĐIỆN|HƯỚNG DẪN|PHƯƠNG ÁN|QUY CHẾ|QUY ĐỊNH|KẾT LUẬN|THÔNG TƯ|NGHỊ ĐỊNH|LUẬT|PHỤ LỤC(?: (?:SỐ )?[IVXL\d]{1,5}[A-Z]?)?|(?:CHƯƠNG|PHẦN|MỤC) [IVXL\d]{1,5}|BIỂU(?: SỐ)? [\d.]{1,6})[:.]?$/iu;

/** A line this far (points) from both borders stands in the middle by intention, whatever it looks like. */
const CLEAR = 45;
/** So does a nearer one that looks like a title and lies as far from both borders, but for so much. */
const EVEN = 4;

interface Look {
  bold: boolean;
  italic: boolean;
  capitals: boolean;
}

const lookOf = (line: Line): Look => {
  const text = textOf(line);
  const half = line.words.length / 2;
  return {
    bold: line.words.filter((word) => word.bold).length > half,
    italic: line.words.filter((word) => word.italic).length > half,
    capitals: /\p{Lu}{2}/u.test(text) && text === text.toUpperCase(),
  };
};

/**
 * Which lines of a page stand in the middle by intention: those clear of both borders, and long lines of a title (bold, italic or capitals, as far
 * from the left border as from the right one) beside them.
 */
export function centredLines(lines: readonly Line[], { left, right }: Bounds): boolean[] {
  const unevenness = (line: Line) => Math.abs(line.x0 - left - (right - line.x1));
  const long = lines.map((line) => {
    const look = lookOf(line);
    return unevenness(line) <= 8 && (look.bold || look.italic || look.capitals) && !startsItem(textOf(line));
  });
  const clear = lines.map(
    (line, index) => isCentred(line, left, right) && (line.x0 - left > CLEAR || (long[index]! && unevenness(line) <= EVEN)),
  );
  const near = (index: number, step: number): boolean => {
    const other = lines[index + step];
    if (!other || Math.abs(other.baseline - lines[index]!.baseline) > 2 * other.size) return false;
    return clear[index + step]! ? sameLook(lines[index]!, other) || step < 0 : long[index + step]! && near(index + step, step);
  };
  return lines.map((_, index) => clear[index]! || (long[index]! && (near(index, -1) || near(index, 1))));
}

function sameLook(first: Line, second: Line): boolean {
  const [a, b] = [lookOf(first), lookOf(second)];
  return a.bold === b.bold && a.italic === b.italic && a.capitals === b.capitals && Math.abs(first.size - second.size) < 0.8;
}

const sameTitle = (last: Line, line: Line) =>
  !typeLine.test(textOf(last)) && line.baseline - last.baseline <= 1.9 * line.size && sameLook(last, line);

/** Whether `next` begins a new paragraph after the lines of the one before it. */
export function beginsParagraph(paragraph: readonly FlowLine[], next: FlowLine): boolean {
  const previous = paragraph.at(-1)!;
  const { line: last, bounds } = previous;
  const { line } = next;
  if (previous.centred !== next.centred) return !readsOn(previous, next);
  if (next.centred) return next.broken || !sameTitle(last, line);
  const text = textOf(line);
  const low = startsLow(text);
  const item = startsItem(text);
  const closed = endsClosed(textOf(last));
  const room = hadRoom(last, line, bounds.left, bounds.right);
  const wide = bounds.right - last.x1 > 0.25 * (bounds.right - bounds.left);
  const distance = next.broken ? 0 : line.baseline - last.baseline;
  const inside = paragraph.length > 1 && !previous.broken ? last.baseline - paragraph.at(-2)!.line.baseline : bounds.pitch;
  const spaced = distance > SPACED * Math.max(inside, bounds.pitch) + 0.5;
  if (distance > FAR * Math.max(inside, bounds.pitch) && !(low && !room)) return true;
  if (item && (room || closed)) return true;
  const offset = (flow: FlowLine) => flow.line.x0 - flow.bounds.left;
  if (offset(next) > INDENT) {
    if (lookOf(last).bold && !lookOf(line).bold && !low) return true;
    if (hangs(paragraph, next)) return room && !low && (closed || wide || spaced);
    return true;
  }
  if (room) return !low && (closed || wide || spaced || lookOf(last).bold !== lookOf(line).bold);
  return spaced && closed && !low;
}

/** Whether a line goes on in lower case where the one before had no room left: a paragraph in the middle whose first line is set in. */
const readsOn = ({ line: last, bounds, broken }: FlowLine, { line, broken: cut }: FlowLine) =>
  !broken &&
  !cut &&
  startsLow(textOf(line)) &&
  !hadRoom(last, line, bounds.left, bounds.right) &&
  line.baseline - last.baseline <= FAR * bounds.pitch;

/** Whether an indented line stands under the text of the paragraph rather than beginning one: a hanging indent, or a block set in. */
function hangs(paragraph: readonly FlowLine[], next: FlowLine): boolean {
  const first = paragraph[0]!;
  if (paragraph.length > 1) return aligned(paragraph.at(-1)!.line.x0, paragraph.at(-1)!, next, 4);
  const second = first.line.words[1];
  if (startsItem(textOf(first.line)) && second && aligned(second.x0, first, next, 6)) return true;
  const full = !hadRoom(first.line, next.line, first.bounds.left, first.bounds.right);
  const text = textOf(next.line);
  if (!full || startsItem(text) || (endsClosed(textOf(first.line)) && !startsLow(text))) return false;
  return aligned(first.line.x0, first, next, 4) || (startsItem(textOf(first.line)) && next.line.x0 > first.line.x0);
}

/** Whether a line begins at the x of another line's page, there or as far from its own column: margins may move from page to page. */
const aligned = (x: number, { bounds }: FlowLine, next: FlowLine, tolerance: number) =>
  Math.abs(x - next.line.x0) <= tolerance || Math.abs(x - bounds.left - (next.line.x0 - next.bounds.left)) <= tolerance;
