import type { Ink } from './ink.js';
import type { GreyPicture } from './picture.js';
import type { DrawnLine } from './ruling-lines.js';

/** Drawn lines have grey edges of so many pixels on each side. */
const EDGE = 2;

/** A picture without its drawn lines; strokes of letters that cross a line stay. */
export function eraseLines(picture: GreyPicture, ink: Ink, lines: readonly DrawnLine[]): GreyPicture {
  const pixels = picture.pixels.slice();
  for (const direction of ['horizontal', 'vertical'] as const) {
    const along = lines.filter((line) => line.direction === direction);
    eraseAlong(pixels, ink, along, direction);
  }
  return { ...picture, pixels };
}

/** Erases the lines of one direction; `row` runs across the lines, `place` along them. */
function eraseAlong(pixels: Uint8Array, ink: Ink, lines: readonly DrawnLine[], direction: DrawnLine['direction']): void {
  const { width, height } = ink;
  const [stride, step, rows] = direction === 'horizontal' ? [width, 1, height] : [1, width, width];
  const drawn = new Uint8Array(width * height);
  const isInk = (row: number, place: number) => row >= 0 && row < rows && ink.pixels[row * stride + place * step] === 1;
  const isDrawn = (row: number, place: number) => row >= 0 && row < rows && drawn[row * stride + place * step] === 1;
  const runs = lines.flatMap((line) => line.runs);
  for (const { row, from, to } of runs) for (let place = from; place < to; place += 1) drawn[row * stride + place * step] = 1;
  for (const { row, from, to } of runs) {
    for (let place = from; place < to; place += 1) {
      if (isDrawn(row - 1, place)) continue;
      let last = row;
      while (isDrawn(last + 1, place)) last += 1;
      const above = isInk(row - 1, place) && isInk(row - 1 - EDGE, place);
      const below = isInk(last + 1, place) && isInk(last + 1 + EDGE, place);
      if (above && below) continue;
      const end = Math.min(rows - 1, last + (below ? 0 : EDGE));
      for (let r = Math.max(0, row - (above ? 0 : EDGE)); r <= end; r += 1) pixels[r * stride + place * step] = 255;
    }
  }
}
