import type { GreyPicture } from './picture.js';

/** A word as recognised; lengths are pixels, `confidence` 0 to 1. */
export interface RecognisedWord {
  text: string;
  x0: number;
  y0: number;
  x1: number;
  y1: number;
  confidence: number;
}

/** A line as recognised: words from left to right, the height of its letters from descender to ascender, and its baseline where x is 0 and how it falls. */
export interface RecognisedLine {
  words: RecognisedWord[];
  size: number;
  baseline: number;
  slope: number;
}

/** What a picture holds: a page in columns and tables, or lines one below the other. */
export type Arrangement = 'page' | 'block';

/** Recognises the lines of a grey picture that stands upright. */
export type Recognise = (picture: GreyPicture, dpi: number, arrangement: Arrangement) => Promise<RecognisedLine[]>;

/**
 * The page segmentation mode of Tesseract for each arrangement: automatic; one column of lines of any size (a uniform block,
 * mode 6, was measured to lose marks above letters).
 */
export const segmentation: Readonly<Record<Arrangement, string>> = { page: '3', block: '4' };

/** A grey picture as a PGM file (binary, P5), which both engines read. */
export function pgm({ width, height, pixels }: GreyPicture): Buffer {
  return Buffer.concat([Buffer.from(`P5\n${width} ${height}\n255\n`), pixels]);
}
