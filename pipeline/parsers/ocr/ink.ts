import { type GreyPicture, histogram } from './picture.js';

/** Which pixels of a picture are ink: 1, the others 0. */
export interface Ink {
  width: number;
  height: number;
  pixels: Uint8Array;
}

/** The threshold that parts dark from light pixels best (N. Otsu, 1979: the largest variance between the two classes). */
export function threshold(picture: GreyPicture): number {
  const counts = histogram(picture);
  const total = picture.pixels.length;
  let all = 0;
  for (let value = 0; value < 256; value += 1) all += value * counts[value]!;
  let below = 0;
  let sum = 0;
  let best = 128;
  let most = 0;
  for (let value = 0; value < 256; value += 1) {
    below += counts[value]!;
    if (below === 0 || below === total) continue;
    sum += value * counts[value]!;
    const apart = sum / below - (all - sum) / (total - below);
    const variance = below * (total - below) * apart * apart;
    if (variance > most) [most, best] = [variance, value];
  }
  return best;
}

/** The ink of a picture. On an all but white page the threshold stays where noise is no ink. */
export function inkOf(picture: GreyPicture): Ink {
  const limit = Math.min(190, Math.max(90, threshold(picture)));
  const pixels = new Uint8Array(picture.pixels.length);
  for (let at = 0; at < pixels.length; at += 1) pixels[at] = picture.pixels[at]! <= limit ? 1 : 0;
  return { width: picture.width, height: picture.height, pixels };
}

/** The ink of a picture made smaller by a whole factor: a pixel is ink where at least a quarter of what it stands for is. */
export function shrinkInk({ width, height, pixels }: Ink, factor: number): Ink {
  const columns = Math.floor(width / factor);
  const rows = Math.floor(height / factor);
  const counts = new Uint16Array(columns * rows);
  for (let y = 0; y < rows * factor; y += 1) {
    const row = Math.floor(y / factor) * columns;
    for (let x = 0; x < columns * factor; x += 1) counts[row + Math.floor(x / factor)]! += pixels[y * width + x]!;
  }
  const enough = (factor * factor) / 4;
  return { width: columns, height: rows, pixels: Uint8Array.from(counts, (count) => (count >= enough ? 1 : 0)) };
}
