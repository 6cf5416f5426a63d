import type { GreyPicture } from './picture.js';

/** Side of the squares (parts of an inch) that the brightness of the paper is measured in. */
const SQUARE = 1 / 4;
/** The paper is the brightness that so large a share of the pixels of a square do not exceed. */
const PAPER = 0.85;
/** Darker paper than this is no paper but a dark field with white letters, or a photograph. */
const DARKEST_PAPER = 110;
/** Paper is white from this part of its brightness on, so that its grain disappears. */
const NEARLY_WHITE = 0.92;

/** Makes the paper white all over: shadows and yellowed or shaded paper of photographs and scans are divided out. Changes nothing on clean paper. */
export function evenOut({ width, height, pixels }: GreyPicture, dpi: number): GreyPicture {
  const side = Math.max(8, Math.round(SQUARE * dpi));
  const columns = Math.ceil(width / side);
  const rows = Math.ceil(height / side);
  const paper = new Float32Array(columns * rows);
  for (let row = 0; row < rows; row += 1)
    for (let column = 0; column < columns; column += 1) paper[row * columns + column] = paperOf(row, column);
  const brightest = smooth(paper, columns, rows);
  const result = new Uint8Array(pixels.length);
  for (let y = 0; y < height; y += 1) {
    const { low, high, part } = between(y, side, rows);
    for (let x = 0; x < width; x += 1) {
      const across = between(x, side, columns);
      const upper = mix(brightest[low * columns + across.low]!, brightest[low * columns + across.high]!, across.part);
      const lower = mix(brightest[high * columns + across.low]!, brightest[high * columns + across.high]!, across.part);
      const at = y * width + x;
      result[at] = Math.min(255, (pixels[at]! * 255) / (NEARLY_WHITE * mix(upper, lower, part)));
    }
  }
  return { width, height, pixels: result };

  function paperOf(row: number, column: number): number {
    const counts = new Uint16Array(256);
    let total = 0;
    for (let y = row * side; y < Math.min(height, (row + 1) * side); y += 2)
      for (let x = column * side; x < Math.min(width, (column + 1) * side); x += 2) {
        counts[pixels[y * width + x]!]! += 1;
        total += 1;
      }
    let value = 0;
    for (let below = counts[0]!; value < 255 && below < PAPER * total; below += counts[value]!) value += 1;
    return Math.max(DARKEST_PAPER, value);
  }
}

const mix = (p: number, q: number, part: number) => p + (q - p) * part;

/** The two squares whose middles a place lies between, and how far. */
function between(place: number, side: number, count: number): { low: number; high: number; part: number } {
  const at = Math.min(count - 1, Math.max(0, (place + 0.5) / side - 0.5));
  const low = Math.floor(at);
  return { low, high: Math.min(count - 1, low + 1), part: at - low };
}

/** The brightest of each square and its neighbours, so that squares full of letters take the paper of those beside them. */
function smooth(values: Float32Array, columns: number, rows: number): Float32Array {
  const result = new Float32Array(values.length);
  for (let row = 0; row < rows; row += 1)
    for (let column = 0; column < columns; column += 1) {
      let most = 0;
      for (let r = Math.max(0, row - 1); r <= Math.min(rows - 1, row + 1); r += 1)
        for (let c = Math.max(0, column - 1); c <= Math.min(columns - 1, column + 1); c += 1)
          most = Math.max(most, values[r * columns + c]!);
      result[row * columns + column] = most;
    }
  return result;
}
