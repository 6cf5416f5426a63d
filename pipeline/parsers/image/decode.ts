import type { PagePicture } from '../ocr/picture.js';

/** Pictures are read at this resolution (pixels an inch) at most: more gains nothing and costs time. */
const READING_DPI = 200;
/** Coarser pictures than this are enlarged to it, at most so many times. */
const COARSE_DPI = 150;
const MOST_ENLARGED = 3;
/** No picture is read with more pixels than this: larger sheets are read coarser. */
const MOST_PIXELS = 30_000_000;
/** Smallest and largest long side (inches) of a sheet that a picture may claim to be. */
const SMALLEST = 3;
const LARGEST = 50;
/** The long side of a sheet (A4, inches), for pictures that do not say how large they are. */
const SHEET = 11.69;

/** The pictures of a file, counted from 1. */
export interface Pictures {
  mediaType: string;
  count: number;
  /** How many pixels one has. */
  pixels(number: number): Promise<number>;
  /** One as a page; null where it is damaged. */
  page(number: number): Promise<PagePicture | null>;
}

/** The resolution of a picture: as it says, if that makes a sheet of paper of it, else as if it were one. Screens say 72 or 96 of anything. */
function resolution(long: number, density: number | undefined): number {
  const sensible = density !== undefined && density > 96 && long / density >= SMALLEST && long / density <= LARGEST;
  return sensible ? density : long / SHEET;
}

function scaleFor(dpi: number): number {
  if (dpi > READING_DPI) return READING_DPI / dpi;
  return dpi < COARSE_DPI ? Math.min(MOST_ENLARGED, COARSE_DPI / dpi) : 1;
}

/**
 * Opens a PNG, JPEG, TIFF or GIF file with libvips (sharp); only its head is read yet. null where that is damaged. Transparent pictures stand on
 * white, photographs are turned as their camera says (EXIF).
 */
export async function openPictures(bytes: Uint8Array): Promise<Pictures | null> {
  const { default: sharp } = await import('sharp');
  sharp.cache(false);
  const headOf = (page: number) => sharp(bytes, { page, limitInputPixels: false }).metadata();
  const head = await headOf(0).catch(() => null);
  if (!head) return null;
  return {
    mediaType: `image/${head.format}`,
    count: head.format === 'tiff' ? (head.pages ?? 1) : 1,
    async pixels(number) {
      const { width, height } = await headOf(number - 1);
      return width * height;
    },
    async page(number) {
      const { width, height, density, autoOrient } = await headOf(number - 1);
      const dpi = resolution(Math.max(width, height), density);
      const scale = Math.min(scaleFor(dpi), Math.sqrt(MOST_PIXELS / (width * height)));
      const decoded = await sharp(bytes, { page: number - 1, limitInputPixels: false, failOn: 'truncated' })
        .autoOrient()
        .flatten({ background: '#ffffff' })
        .toColourspace('srgb')
        .resize({ width: Math.max(1, Math.round(autoOrient.width * scale)) })
        .raw()
        .toBuffer({ resolveWithObject: true })
        .catch(() => null);
      if (!decoded) return null;
      const { data, info } = decoded;
      return { width: info.width, height: info.height, channels: info.channels as PagePicture['channels'], pixels: data, dpi: dpi * scale };
    },
  };
}
