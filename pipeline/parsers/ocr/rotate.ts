import type { GreyPicture } from './picture.js';
import { whitePicture } from './picture.js';

/** A picture turned clockwise by quarter turns. */
export function quarterTurned(picture: GreyPicture, turns: number): GreyPicture {
  const { width, height, pixels } = picture;
  const times = ((turns % 4) + 4) % 4;
  if (times === 0) return picture;
  const result = times === 2 ? { width, height, pixels: pixels.slice().reverse() } : whitePicture(height, width);
  if (times === 2) return result;
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const at = times === 1 ? x * height + (height - 1 - y) : (width - 1 - x) * height + y;
      result.pixels[at] = pixels[y * width + x]!;
    }
  }
  return result;
}

/** A picture turned clockwise about its middle by a small angle (radians), of the same size; white comes in at the corners. */
export function rotated(picture: GreyPicture, angle: number): GreyPicture {
  if (angle === 0) return picture;
  const { width, height, pixels } = picture;
  const result = whitePicture(width, height);
  const [sine, cosine] = [Math.sin(angle), Math.cos(angle)];
  const [middleX, middleY] = [(width - 1) / 2, (height - 1) / 2];
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const fromX = middleX + (x - middleX) * cosine + (y - middleY) * sine;
      const fromY = middleY - (x - middleX) * sine + (y - middleY) * cosine;
      const left = Math.floor(fromX);
      const top = Math.floor(fromY);
      if (left < 0 || top < 0 || left + 1 >= width || top + 1 >= height) continue;
      const at = top * width + left;
      const [across, down] = [fromX - left, fromY - top];
      const upper = pixels[at]! + (pixels[at + 1]! - pixels[at]!) * across;
      const lower = pixels[at + width]! + (pixels[at + width + 1]! - pixels[at + width]!) * across;
      result.pixels[y * width + x] = upper + (lower - upper) * down + 0.5;
    }
  }
  return result;
}

/** A picture enlarged by a factor of at least 1. */
export function enlarged({ width, height, pixels }: GreyPicture, factor: number): GreyPicture {
  const result = whitePicture(Math.floor((width - 1) * factor), Math.floor((height - 1) * factor));
  for (let y = 0; y < result.height; y += 1) {
    const top = Math.floor(y / factor);
    const down = y / factor - top;
    for (let x = 0; x < result.width; x += 1) {
      const left = Math.floor(x / factor);
      const across = x / factor - left;
      const at = top * width + left;
      const upper = pixels[at]! + (pixels[at + 1]! - pixels[at]!) * across;
      const lower = pixels[at + width]! + (pixels[at + width + 1]! - pixels[at + width]!) * across;
      result.pixels[y * result.width + x] = upper + (lower - upper) * down + 0.5;
    }
  }
  return result;
}
