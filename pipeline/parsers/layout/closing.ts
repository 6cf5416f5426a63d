import { columnWord, cutLine, joined, type SideBySide, withoutOrnaments } from './columns.js';
import { endsClosed, startsLow, startsWithDash } from './joining.js';
import { type Line, textOf } from './lines.js';

const recipients = /^(?:Nơi|NƠI) (?:nhận|NHẬN)/u;

/**
 * Finds the closing block: the recipients on the left, the signer on the right. `middle` is the x of the middle of the text; `continued`: the page
 * before ended within a closing block, so that its rest may stand at the top of this page.
 */
export function findClosing(lines: readonly Line[], middle: number, continued: boolean): SideBySide | null {
  const rest = continued && lines.length > 0 && startsWithDash(textOf(lines[0]!));
  const at = rest ? 0 : lines.findIndex((line) => recipients.test(textOf(line)));
  if (at < 0) return null;
  const onRight = (line: Line) => line.x0 > middle - 60 && line.x0 + line.x1 > 2 * (middle + 40);
  const isNear = (index: number) => lines[index + 1]!.baseline - lines[index]!.baseline < 2.5 * lines[index + 1]!.size;
  let from = at;
  while (from > 0 && onRight(lines[from - 1]!) && isNear(from - 1)) from -= 1;
  const left: Line[] = [];
  const right: Line[] = lines.slice(from, at);
  let to = at;
  for (; to < lines.length; to += 1) {
    const line = lines[to]!;
    if (inTheMiddle(line, middle)) break;
    const index = columnWord(line, middle - 60);
    if (index > 0) {
      const sides = cutLine(line, index);
      left.push(sides.left);
      right.push(sides.right);
    } else if (onRight(line)) right.push(line);
    else if (line.x1 < 20 + right.reduce((least, piece) => Math.min(least, piece.x0), middle + 60)) left.push(line);
    else break;
  }
  return { from, to, left: joinRecipients(withoutOrnaments(left)), right: withoutOrnaments(right) };
}

/** A line in the middle of the page belongs to neither column: the head of an annex below the closing. */
const inTheMiddle = (line: Line, middle: number) => Math.abs(line.x0 + line.x1 - 2 * middle) < 24 && line.x1 - line.x0 < middle;

/** Joins the lines of a recipient: in lower case, or without a dash below one that begins with a dash and is not closed. */
function joinRecipients(lines: readonly Line[]): Line[] {
  const result: Line[] = [];
  for (const line of lines) {
    const last = result.at(-1);
    if (last && goesOn(textOf(last), textOf(line))) result[result.length - 1] = joined(last, line);
    else result.push(line);
  }
  return result;
}

const goesOn = (last: string, text: string) => startsLow(text) || (startsWithDash(last) && !startsWithDash(text) && !endsClosed(last));
