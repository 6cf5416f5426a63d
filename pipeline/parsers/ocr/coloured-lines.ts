/** Heights in inches of a line of print: lower is a stroke, higher a seal, a signature or lines that touch one. */
const LOWEST = 0.06;
const HIGHEST = 0.4;
/** A printed line reaches at least so far across (inches), and covers so much of its box: letters stand close, a stroke of a pen does not. */
const SHORTEST = 0.7;
const DENSEST = 0.6;
const THINNEST = 0.1;
/** The share of its ink that is coloured. */
const COLOURED = 0.85;

/** Rows of a picture from `from` up to (not including) `to`. */
export interface Rows {
  from: number;
  to: number;
}

/**
 * Rows that hold a line printed in colour (a blue heading on a black page), so that it is not taken for the ink of a seal or pen: nothing black stands
 * beside it, and it is as high, long and dense as print. `marks` has 0 for paper, 1 for black ink, 2 for coloured ink.
 */
export function colouredLines(marks: Uint8Array, width: number, dpi: number): Rows[] {
  const found: Rows[] = [];
  const height = marks.length / width;
  let from = -1;
  for (let y = 0; y <= height; y += 1) {
    const empty = y === height || marks.subarray(y * width, (y + 1) * width).every((mark) => mark === 0);
    if (!empty && from < 0) from = y;
    if (!empty || from < 0) continue;
    if (isPrint(marks.subarray(from * width, y * width), width, y - from, dpi)) found.push({ from, to: y });
    from = -1;
  }
  return found;
}

function isPrint(marks: Uint8Array, width: number, height: number, dpi: number): boolean {
  if (height < LOWEST * dpi || height > HIGHEST * dpi) return false;
  let [left, right, ink, coloured] = [width, 0, 0, 0];
  for (const [at, mark] of marks.entries()) {
    if (mark === 0) continue;
    const x = at % width;
    left = Math.min(left, x);
    right = Math.max(right, x + 1);
    ink += 1;
    if (mark === 2) coloured += 1;
  }
  const dense = ink / ((right - left) * height);
  return right - left >= SHORTEST * dpi && dense >= THINNEST && dense <= DENSEST && coloured >= COLOURED * ink;
}
