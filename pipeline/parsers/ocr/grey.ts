import { colouredLines } from './coloured-lines.js';
import type { GreyPicture, PagePicture } from './picture.js';

/** Pixels whose strongest and weakest colours lie so far apart begin to count as coloured; from the second value on they do wholly. */
const TINTED = 50;
const COLOURED = 90;
/** Pixels darker than this are ink. */
const INK = 160;
/** Where coloured ink makes so large a share of all ink, the page is printed in colour: it stays. */
const PRINTED_IN_COLOUR = 0.4;

/**
 * A picture in grey without the coloured ink of seals, signatures and pens, so that the black print below them can be read. A page whose
 * print itself is coloured keeps it; so do lines of their own that are printed in colour.
 */
export function toGrey({ width, height, channels, pixels, dpi }: PagePicture): GreyPicture {
  if (channels === 1) return { width, height, pixels };
  const grey = new Uint8Array(width * height);
  const plain = new Uint8Array(width * height);
  const marks = new Uint8Array(width * height);
  let ink = 0;
  let coloured = 0;
  for (let at = 0, from = 0; at < grey.length; at += 1, from += channels) {
    const [first, second, third] = [pixels[from]!, pixels[from + 1]!, pixels[from + 2]!];
    const most = Math.max(first, second, third);
    const least = Math.min(first, second, third);
    const spread = most - least;
    // The middle channel weighs most in brightness; the order of the other two (RGB or BGR) makes little difference.
    const value = (first + 2 * second + third) >> 2;
    plain[at] = value;
    const faded = spread <= TINTED ? value : Math.min(255, value + ((255 - value) * (spread - TINTED)) / (COLOURED - TINTED));
    grey[at] = faded;
    if (value >= INK) continue;
    ink += 1;
    marks[at] = spread > TINTED ? 2 : 1;
    if (spread > COLOURED) coloured += 1;
  }
  if (coloured > PRINTED_IN_COLOUR * ink) return { width, height, pixels: plain };
  if (coloured > 0)
    for (const { from, to } of colouredLines(marks, width, dpi)) grey.set(plain.subarray(from * width, to * width), from * width);
  return { width, height, pixels: grey };
}
