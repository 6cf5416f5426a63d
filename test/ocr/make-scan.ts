import sharp from 'sharp';
import type { PagePicture } from '../../pipeline/parsers/ocr/picture.js';

/** What becomes of a clean page in a scanner: the angle it lies at (degrees, clockwise), how blurred, noisy and coarsely packed it gets. */
export interface Wear {
  degrees?: number;
  blur?: number;
  noise?: number;
  quality?: number;
}

/** A repeatable source of numbers from 0 to 1 (a linear congruential generator with the constants of Numerical Recipes). */
export function numbersFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Makes the picture of a page look scanned: a grey JPEG file that says its resolution. The same picture and wear give the same scan. */
export async function makeScan({ width, height, channels, pixels, dpi }: PagePicture, wear: Wear = {}): Promise<Buffer> {
  const { degrees = 0, blur = 0.6, noise = 14, quality = 60 } = wear;
  const { data, info } = await sharp(pixels, { raw: { width, height, channels } })
    .removeAlpha()
    .greyscale()
    .rotate(degrees, { background: '#ffffff' })
    .blur(blur)
    .toColourspace('b-w')
    .raw()
    .toBuffer({ resolveWithObject: true });
  const next = numbersFrom(1);
  for (let at = 0; at < data.length; at += 1) data[at] = Math.max(0, Math.min(255, data[at]! * 0.965 + (next() + next() - 1) * noise));
  return sharp(data, { raw: { width: info.width, height: info.height, channels: info.channels } })
    .extract({ left: Math.floor((info.width - width) / 2), top: Math.floor((info.height - height) / 2), width, height })
    .toColourspace('b-w')
    .withDensity(dpi)
    .jpeg({ quality })
    .toBuffer();
}
