import type { Bytes } from './bytes.js';
import type { Range } from './contents.js';
import { outermostGroups } from './drawing-groups.js';
import { plcEntries } from './file-information.js';

const shapeBytes = 26;
const boxBytes = 22;
const shapeOfBox = 14;

/**
 * The texts of boxes by the position of their shape in the main text ([MS-DOC] 2.8.32 PlcftxbxTxt, 2.8.37 PlcfSpa). A box whose shape the
 * text does not name stands at the end of it.
 */
export function readBoxes(
  texts: Bytes,
  shapes: Bytes,
  drawings: Bytes,
  story: Range,
  mainEnd: number,
): { placed: Map<number, Range[]>; loose: Range[] } {
  const places = new Map(plcEntries(shapes, shapeBytes).map(({ start, data }) => [data.u32(0), start]));
  const groups = outermostGroups(drawings);
  const placed = new Map<number, Range[]>();
  const loose: Range[] = [];
  const boxes = plcEntries(texts, boxBytes);
  for (const { start, end, data } of boxes.slice(0, -1)) {
    const range = { start: story.start + start, end: story.start + end };
    if (end <= start || range.end > story.end) continue;
    const shape = data.u32(shapeOfBox);
    const place = places.get(shape) ?? places.get(groups.get(shape) ?? shape);
    if (place === undefined || place >= mainEnd) loose.push(range);
    else placed.set(place, [...(placed.get(place) ?? []), range]);
  }
  return { placed, loose };
}
