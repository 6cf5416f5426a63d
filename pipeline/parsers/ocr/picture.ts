/** A picture in grey: one byte a pixel, 0 black to 255 white, row by row. */
export interface GreyPicture {
  width: number;
  height: number;
  pixels: Uint8Array;
}

/** A picture of a page: `channels` bytes a pixel (1 grey; 3 or 4 colours, a fourth byte is ignored), row by row, with its resolution. */
export interface PagePicture {
  width: number;
  height: number;
  channels: 1 | 3 | 4;
  pixels: Uint8Array;
  /** Pixels an inch. */
  dpi: number;
}

/** An empty picture, all white. */
export const whitePicture = (width: number, height: number): GreyPicture => ({
  width,
  height,
  pixels: new Uint8Array(width * height).fill(255),
});

/** The number of steps of the brightness of a picture: how many pixels have each value. */
export function histogram({ pixels }: GreyPicture): Uint32Array {
  const counts = new Uint32Array(256);
  for (const value of pixels) counts[value]! += 1;
  return counts;
}
