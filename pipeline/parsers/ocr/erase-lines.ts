import type { Ink } from './ink.js';
import type { GreyPicture } from './picture.js';
import type { DrawnLine } from './ruling-lines.js';

/** Drawn lines have grey edges of so many pixels on each side. */
const EDGE = 2;

/** A picture without its drawn lines; strokes of letters that cross a line stay. */
export function eraseLines(picture: GreyPicture, ink: Ink, lines: readonly DrawnLine[]): GreyPicture {
  const { width, height } = picture;
  const drawn = new Uint8Array(width * height);
  for (const { direction, runs } of lines) {
    const [stride, step] = direction === 'horizontal' ? [width, 1] : [1, width];
    for (const { row, from, to } of runs) for (let place = from; place < to; place += 1) drawn[row * stride + place * step] = 1;
  }
  const pixels = picture.pixels.slice();
  for (const { direction, runs } of lines) {
    const [stride, step, rows] = direction === 'horizontal' ? [width, 1, height] : [1, width, width];
    const isInk = (row: number, place: number) => row >= 0 && row < rows && ink.pixels[row * stride + place * step] === 1;
    const isDrawn = (row: number, place: number) => row >= 0 && row < rows && drawn[row * stride + place * step] === 1;
    for (const { row, from, to } of runs) {
      for (let place = from; place < to; place += 1) {
        let first = row;
        let last = row;
        while (isDrawn(first - 1, place)) first -= 1;
        while (isDrawn(last + 1, place)) last += 1;
        const above = isInk(first - 1, place) && isInk(first - 1 - EDGE, place);
        const below = isInk(last + 1, place) && isInk(last + 1 + EDGE, place);
        if (above && below) continue;
        for (let r = first - (above ? 0 : EDGE); r <= last + (below ? 0 : EDGE); r += 1)
          if (r >= 0 && r < rows) pixels[r * stride + place * step] = 255;
      }
    }
  }
  return { width, height, pixels };
}
