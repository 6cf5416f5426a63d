import { columnWord, cutLine, joined, type SideBySide, withoutOrnaments } from './columns.js';
import { startsLow } from './joining.js';
import { type Line, textOf } from './lines.js';

/** Most lines of a letterhead. */
const MOST_LINES = 12;
/** The right column may begin so much left of the motto (points): the date is often longer. */
const REACH = 90;

const motto = /^(?:CỘNG H(?:ÒA|OÀ) XÃ HỘI CHỦ NGHĨA|ĐẢNG CỘNG SẢN VIỆT NAM)/u;
const dated = /ngày.{0,40}tháng.{0,40}năm/u;
const subject = /^(?:V\/v|Về việc|\()/iu;

/** The place where the national motto (or the Party's name), in capitals, begins in a line; -1 where it does not. Sentences name the state as well. */
const mottoWord = ({ words }: Line) =>
  words.findIndex((word, index) => {
    if (!/^(?:CỘNG|ĐẢNG)$/u.test(word.text)) return false;
    const following = words.slice(index, index + 8).map(({ text }) => text);
    return motto.test(following.join(' '));
  });

/** Whether a line stands far below the last one of its column: the title of the document. */
const farBelow = (line: Line, last: Line | undefined) => last !== undefined && line.baseline - last.baseline > 2.4 * line.size;

/** The parts of a line on both sides of the gap between the columns; null where it runs across. */
function sidesOf(line: Line, start: number, word: number): { left?: Line; right?: Line } | null {
  const index = word >= 0 ? word : columnWord(line, start - REACH);
  if (index > 0) return cutLine(line, index);
  if (line.x1 < start + 10) return { left: line };
  return line.x0 > start - REACH + 20 ? { right: line } : null;
}

/** Finds the letterhead: the two columns around the motto, down to the date, or to the subject of a letter under its number. */
export function findLetterhead(lines: readonly Line[]): SideBySide | null {
  const at = lines.findIndex((line) => mottoWord(line) >= 0);
  if (at < 0) return null;
  const anchor = lines[at]!;
  const start = anchor.words[mottoWord(anchor)]!.x0;
  let from = at;
  while (from > 0 && lines[from - 1]!.x1 < start && anchor.baseline - lines[from - 1]!.baseline < 2.5 * anchor.size) from -= 1;
  const left = lines.slice(from, at);
  const right: Line[] = [];
  let to = at;
  for (; to < Math.min(lines.length, from + MOST_LINES); to += 1) {
    const line = lines[to]!;
    const hasDate = right.some((piece) => dated.test(textOf(piece)));
    const sides = sidesOf(line, start, to === at ? mottoWord(line) : -1);
    if (!sides || (hasDate && (sides.right || !belongsBelow(line, lines[to - 1]!)))) break;
    if (!sides.left && farBelow(line, right.at(-1))) break;
    if (sides.left) left.push(sides.left);
    if (sides.right) right.push(sides.right);
  }
  return left.length > 0 ? { from, to, left: joinWrapped(withoutOrnaments(left)), right: joinWrapped(withoutOrnaments(right)) } : null;
}

/** Whether a line under the number is the subject of a letter (`V/v …`) or goes on with it: in lower case, or close below around the same middle. */
const belongsBelow = (line: Line, last: Line) =>
  subject.test(textOf(line)) ||
  (startsLow(textOf(line)) && line.baseline - last.baseline < 2.2 * line.size) ||
  (line.baseline - last.baseline < 1.4 * line.size && Math.abs(line.x0 + line.x1 - last.x0 - last.x1) < 12 && !dated.test(textOf(last)));

/** A new body of the letterhead begins with one of these. */
const bodyWord =
  /^(?:SỞ|UBND|ỦY|UỶ|BAN|BỘ|CHI|CỤC|TỔNG|PHÒNG|VĂN|TRUNG|TRƯỜNG|VIỆN|TỈNH|THÀNH|HUYỆN|QUẬN|THỊ|XÃ|PHƯỜNG|ĐẢNG|HỘI|ĐOÀN|CÔNG|LIÊN|THANH|KHO|SỐ|ĐỘC|NHÂN|HĐND|BCH|BCĐ)$/iu;
const capital = (text: string) => /\p{Lu}{2}/u.test(text) && text === text.toUpperCase();

/** Joins the lines of a column that only wrapped. */
function joinWrapped(lines: readonly Line[]): Line[] {
  const result: Line[] = [];
  for (const line of lines) {
    const last = result.at(-1);
    if (last && wraps(last, line, lines)) result[result.length - 1] = joined(last, line);
    else result.push(line);
  }
  return result;
}

/** Whether a line goes on in the next: in lower case, with the last words of the motto, or with words behind the widest line of their body. */
function wraps(last: Line, line: Line, column: readonly Line[]): boolean {
  const [before, text] = [textOf(last), textOf(line)];
  if (startsLow(text) || (/^V\/v/iu.test(before) && line.baseline - last.baseline < 1.4 * line.size)) return true;
  if (motto.test(before.toUpperCase())) return !/NAM$/u.test(before.toUpperCase()) && /^(?:NGHĨA|VIỆT|NAM)/u.test(text);
  if (!capital(text) || !capital(before) || bodyWord.test(line.words[0]!.text) || line.baseline - last.baseline > 1.6 * line.size)
    return false;
  const widest = Math.max(...column.map((other) => other.x1 - other.x0));
  return last.words[0]!.bold === line.words[0]!.bold && last.x1 - last.x0 > widest - 8;
}
