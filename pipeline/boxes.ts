import type { Box, PlacedSpan, Span } from '../schemas/index.js';

const round = (value: number) => Math.round(value * 100) / 100;

/** Whether two boxes stand on one line of one page, the second not left of the first. */
const sameLine = (a: Box, b: Box): boolean =>
  a.page === b.page &&
  Math.abs(a.y + a.height / 2 - (b.y + b.height / 2)) < Math.max(a.height, b.height) / 2 &&
  b.x >= a.x - 1 &&
  b.x - (a.x + a.width) < 40;

const union = (a: Box, b: Box): Box => {
  const x = Math.min(a.x, b.x);
  const y = Math.min(a.y, b.y);
  return { page: a.page, x, y, width: Math.max(a.x + a.width, b.x + b.width) - x, height: Math.max(a.y + a.height, b.y + b.height) - y };
};

/** The boxes of a span, one a line, in points from the top left; empty where the format has no positions. `places` is sorted by start. */
export function boxesOf(places: readonly PlacedSpan[], span: Span): Box[] {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (places[middle]!.span.end <= span.start) low = middle + 1;
    else high = middle;
  }
  const boxes: Box[] = [];
  for (let index = low; index < places.length && places[index]!.span.start < span.end; index++) {
    const { box } = places[index]!;
    const last = boxes.at(-1);
    if (last && sameLine(last, box)) boxes[boxes.length - 1] = union(last, box);
    else boxes.push(box);
  }
  return boxes.map(({ page, x, y, width, height }) => ({ page, x: round(x), y: round(y), width: round(width), height: round(height) }));
}
