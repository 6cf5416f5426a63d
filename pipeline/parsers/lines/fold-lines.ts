import * as shape from './line-shapes.js';

/** What is known of a line: its text, and whether the break before it may only be a wrap. */
export interface FoldableLine {
  text: string;
  wrapped: boolean;
}

/** Below this length a line did not end because the page was full. */
const shortLine = 60;
/** Text wrapped by a tool is not wider than this. */
const widestWrap = 130;

const sentenceEnd = /[.;:!?…]["”’»)]?$/u;

/** Whether `next` had no room on the line before, so that the break says nothing. */
const hadNoRoom = (previous: string, next: string, width: number): boolean =>
  width <= widestWrap && previous.length + 1 + (next.split(' ')[0]?.length ?? 0) > width;

/** A dash may begin an item or stand inside a name (`Phòng Hành chính` / `- Tổng hợp`). */
function beginsItem(first: string, previous: string, next: string): boolean {
  if (shape.numberMarker.test(next)) return true;
  if (!shape.dashMarker.test(next)) return false;
  return /[.;:,!?]$/u.test(previous) || shape.dashMarker.test(first) || previous.length + next.length > shortLine;
}

function standsAlone(previous: string, next: string): boolean {
  if (shape.letterheadLine.test(next) || shape.letterheadLine.test(previous)) return true;
  if (shape.authorityLine.test(previous) || shape.authorityLine.test(next) || shape.typeLine.test(previous)) return true;
  if (shape.isCapitals(previous) !== shape.isCapitals(next)) return shape.isCapitals(previous) || next.length > 8;
  return (
    shape.isCapitals(next) &&
    (shape.positionLine.test(next) || shape.typeLine.test(next) || (shape.bodyLine.test(previous) && shape.bodyLine.test(next)))
  );
}

function begins(first: string, previous: FoldableLine, next: FoldableLine, width: number): boolean {
  if (beginsItem(first, previous.text, next.text)) return true;
  if (shape.dashMarker.test(next.text)) return false;
  if (shape.openStart.test(next.text)) return shape.typeLine.test(previous.text);
  if (shape.basisLine.test(next.text)) return true;
  if (shape.openEnd.test(previous.text)) return false;
  if (standsAlone(previous.text, next.text)) return true;
  if (shape.isCapitals(next.text)) return sentenceEnd.test(previous.text);
  if (next.wrapped && hadNoRoom(previous.text, next.text, width)) return false;
  return sentenceEnd.test(previous.text) || previous.text.length < shortLine;
}

/** Groups the lines of one block into paragraphs: lines that read on stand together, the others alone. */
export function foldLines<L extends FoldableLine>(lines: readonly L[]): L[][] {
  const groups: L[][] = [];
  const width = lines.reduce((most, line) => Math.max(most, line.text.length), 0);
  for (const line of lines) {
    const group = groups.at(-1);
    const previous = group?.at(-1);
    if (group && previous && !begins(group[0]!.text, previous, line, width)) group.push(line);
    else groups.push([line]);
  }
  return groups;
}
