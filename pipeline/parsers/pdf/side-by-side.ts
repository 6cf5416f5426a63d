import { endsClosed, startsLow, startsWithDash } from './joining.js';
import { type Line, lineOf, textOf } from './lines.js';

/** Lines `from` to `to` (exclusive) of a page that are two columns: their lines, first the left column's, then the right one's. */
export interface SideBySide {
  from: number;
  to: number;
  left: Line[];
  right: Line[];
}

/** A gap that parts the columns is at least so many times the font size. */
const GAP = 0.9;
/** Most lines of a letterhead. */
const MOST_LETTERHEAD = 12;

const motto = /^(?:CỘNG H(?:ÒA|OÀ) XÃ HỘI CHỦ NGHĨA|ĐẢNG CỘNG SẢN VIỆT NAM)/u;
const mottoWord = /^(?:CỘNG|ĐẢNG)$/u;
const dated = /ngày.{0,40}tháng.{0,40}năm/u;
const recipients = /^(?:Nơi|NƠI) (?:nhận|NHẬN)/u;
const ornament = /^[_\-–—=*.~\s]+$/u;

/** Cuts a line in two at word `index`. */
const cut = (line: Line, index: number): [Line, Line] => [
  lineOf(line.words.slice(0, index), line.baseline, line.size),
  lineOf(
    line.words.slice(index).map((word, i) => (i === 0 ? { ...word, glued: false } : word)),
    line.baseline,
    line.size,
  ),
];

/** The word that begins the right column: behind the widest gap of the line, not left of `least`; -1 where there is none. */
function columnWord(line: Line, least: number): number {
  let best = -1;
  let widest = GAP * line.size;
  for (let index = 1; index < line.words.length; index += 1) {
    const gap = line.words[index]!.x0 - line.words[index - 1]!.x1;
    if (gap > widest && line.words[index]!.x0 >= least) {
      widest = gap;
      best = index;
    }
  }
  return best;
}

const kept = (lines: Line[]) => lines.filter((line) => !ornament.test(textOf(line)));

/** Finds the letterhead: the two columns around the national motto (or the Party's name), down to the date or the number. */
export function findLetterhead(lines: readonly Line[]): SideBySide | null {
  const at = lines.findIndex((line) => line.words.some((word, i) => mottoWord.test(word.text) && motto.test(textFrom(line, i))));
  if (at < 0) return null;
  const anchor = lines[at]!;
  const word = anchor.words.findIndex((w, i) => mottoWord.test(w.text) && motto.test(textFrom(anchor, i)));
  const start = anchor.words[word]!.x0;
  let from = at;
  while (from > 0 && lines[from - 1]!.x1 < start && anchor.baseline - lines[from - 1]!.baseline < 2.5 * anchor.size) from -= 1;
  const left: Line[] = lines.slice(from, at);
  const right: Line[] = [];
  let to = from + left.length;
  let done = false;
  for (; to < lines.length && to < from + MOST_LETTERHEAD; to += 1) {
    const line = lines[to]!;
    const index = to === at ? word : columnWord(line, start - 90);
    const both = index > 0;
    if (!both && line.x1 < start + 10) left.push(line);
    else if (!both && line.x0 > start - 70 && !done && (to === at || left.length > 0 || right.length > 0) && !isTitle(line, right.at(-1)))
      right.push(line);
    else if (both && !done) {
      const [first, second] = cut(line, index);
      left.push(first);
      right.push(second);
    } else break;
    done ||= right.some((piece) => dated.test(textOf(piece)));
    const next = lines[to + 1];
    if (
      done &&
      next &&
      (next.baseline - line.baseline > 2.2 * line.size || !/^(?:V\/v|Về việc|\()/iu.test(textOf(next))) &&
      !startsLow(textOf(next))
    ) {
      to += 1;
      break;
    }
  }
  if (left.length === 0) return null;
  return { from, to, left: joinWrapped(kept(left)), right: joinWrapped(kept(right)) };
}

const textFrom = (line: Line, index: number) =>
  line.words
    .slice(index, index + 8)
    .map((word) => word.text)
    .join(' ')
    .toUpperCase();

/** A line far below the last one of its column is the title of the document. */
const isTitle = (line: Line, last: Line | undefined) => last !== undefined && line.baseline - last.baseline > 2.4 * line.size;

/** A new body of the letterhead begins with one of these. */
const bodyWord =
  /^(?:SỞ|UBND|ỦY|UỶ|BAN|BỘ|CHI|CỤC|TỔNG|PHÒNG|VĂN|TRUNG|TRƯỜNG|VIỆN|TỈNH|THÀNH|HUYỆN|QUẬN|THỊ|XÃ|PHƯỜNG|ĐẢNG|HỘI|ĐOÀN|CÔNG|LIÊN|THANH|KHO|SỐ|ĐỘC|\*|NHÂN|HĐND|BCH|BCĐ)$/iu;

/** Joins the lines of a column that only wrapped: lower case, the motto's last words, or words behind the widest line of their body. */
function joinWrapped(lines: readonly Line[]): Line[] {
  const joined: Line[] = [];
  for (const line of lines) {
    const last = joined.at(-1);
    if (last && wraps(last, line, lines)) joined[joined.length - 1] = lineOf([...last.words, ...line.words], line.baseline, last.size);
    else joined.push(line);
  }
  return joined;
}

function wraps(last: Line, line: Line, column: readonly Line[]): boolean {
  const text = textOf(line);
  if (startsLow(text)) return true;
  if (motto.test(textOf(last).toUpperCase())) return !/NAM$/u.test(textOf(last).toUpperCase()) && /^(?:NGHĨA|VIỆT|NAM)/u.test(text);
  const capital = (words: string) => /\p{Lu}{2}/u.test(words) && words === words.toUpperCase();
  if (!capital(text) || !capital(textOf(last)) || bodyWord.test(line.words[0]!.text) || line.baseline - last.baseline > 1.6 * line.size)
    return false;
  const widest = Math.max(...column.map((other) => other.x1 - other.x0));
  return last.words[0]!.bold === line.words[0]!.bold && last.x1 - last.x0 > widest - 8;
}

/** Joins the lines of a recipient: a line without a dash below one that begins with a dash and is not closed. */
function joinRecipients(lines: readonly Line[]): Line[] {
  const joined: Line[] = [];
  for (const line of lines) {
    const last = joined.at(-1);
    const goesOn =
      last && startsWithDash(textOf(last)) && !startsWithDash(textOf(line)) && (!endsClosed(textOf(last)) || startsLow(textOf(line)));
    if (goesOn) joined[joined.length - 1] = lineOf([...last.words, ...line.words], line.baseline, last.size);
    else joined.push(line);
  }
  return joined;
}

/**
 * Finds the closing block: the recipients on the left, the signer on the right. `continued`: the page before ended within one, so that its rest
 * may stand at the top of this page.
 */
export function findSignature(lines: readonly Line[], middle: number, continued: boolean): SideBySide | null {
  const rest = continued && lines.length > 0 && startsWithDash(textOf(lines[0]!));
  const at = rest ? 0 : lines.findIndex((line) => recipients.test(textOf(line)));
  if (at < 0) return null;
  const beside = (line: Line) => columnWord(line, middle - 60);
  const startsRight = (line: Line) => line.x0 > middle - 60 && line.x0 + line.x1 > 2 * (middle + 40);
  let from = at;
  while (from > 0 && startsRight(lines[from - 1]!) && lines[from]!.baseline - lines[from - 1]!.baseline < 2.5 * lines[from]!.size)
    from -= 1;
  const left: Line[] = [];
  const right: Line[] = [...lines.slice(from, at)];
  let to = at;
  for (; to < lines.length; to += 1) {
    const line = lines[to]!;
    const index = beside(line);
    if (index > 0) {
      const [first, second] = cut(line, index);
      left.push(first);
      right.push(second);
    } else if (startsRight(line)) right.push(line);
    else if (line.x1 < Math.min(middle + 60, ...right.map((piece) => piece.x0)) + 20) left.push(line);
    else break;
  }
  return { from, to, left: joinRecipients(kept(left)), right: kept(right) };
}
