import type { Grid } from '../layout/grid.js';
import type { Ink } from './ink.js';
import { type GreyPicture, whitePicture } from './picture.js';
import type { RecognisedLine } from './recognised.js';

/** A rectangle of a picture, in pixels; right and bottom are not part of it. */
export interface Field {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Lengths in inches: what a border leaves at the edge of a cell, the white around its text, the length of a strip of cells. */
const BORDER = 0.02;
const WHITE = 0.15;
const LONGEST = 30;
/** Less ink than this (square inches) in a cell is a speck. */
const SPECK = 0.0003;

/** The fields of the cells of a grid. */
export function fieldsOf({ xs, ys, cells }: Grid, dpi: number): Field[] {
  const pixels = (points: number, inwards: number) => Math.round((points / 72 + inwards * BORDER) * dpi);
  return cells.map(({ row, column, rowSpan, colSpan }) => ({
    left: pixels(xs[column]!, 1),
    top: pixels(ys[row]!, 1),
    right: pixels(xs[column + colSpan]!, -1),
    bottom: pixels(ys[row + rowSpan]!, -1),
  }));
}

/** The smallest field inside another that holds all its ink; null where there is none to speak of. */
function inkIn({ width, height, pixels }: Ink, field: Field, dpi: number): Field | null {
  const found: Field = { left: width, top: height, right: 0, bottom: 0 };
  let ink = 0;
  for (let y = Math.max(0, field.top); y < Math.min(height, field.bottom); y += 1)
    for (let x = Math.max(0, field.left); x < Math.min(width, field.right); x += 1) {
      if (pixels[y * width + x] === 0) continue;
      ink += 1;
      found.left = Math.min(found.left, x);
      found.right = Math.max(found.right, x + 1);
      found.top = Math.min(found.top, y);
      found.bottom = Math.max(found.bottom, y + 1);
    }
  return ink < SPECK * dpi * dpi ? null : found;
}

/** Fields of a page set one below the other, so that no line runs from one cell into the next. */
export interface Strip {
  picture: GreyPicture;
  /** Each field with the row of the strip where it begins. */
  fields: { field: Field; at: number }[];
}

/** Sets the cells that hold ink one below the other, in strips of bearable length; `ink` is that of the same picture. */
export function stripsOf(picture: GreyPicture, ink: Ink, cells: readonly Field[], dpi: number): Strip[] {
  const groups: Field[][] = [];
  let height = 0;
  for (const cell of cells) {
    const field = inkIn(ink, cell, dpi);
    if (!field) continue;
    if (groups.length === 0 || height > LONGEST * dpi) {
      groups.push([]);
      height = 0;
    }
    groups.at(-1)!.push(field);
    height += field.bottom - field.top + WHITE * dpi;
  }
  return groups.map((group) => stripOfFields(picture, group, dpi));
}

/** Sets some fields of a picture one below the other, at least one. */
export function stripOfFields(picture: GreyPicture, fields: readonly Field[], dpi: number): Strip {
  const white = Math.round(WHITE * dpi);
  const placed: Strip['fields'] = [];
  let at = white;
  for (const field of fields) {
    placed.push({ field, at });
    at += field.bottom - field.top + white;
  }
  return { picture: compose(picture, placed, white), fields: placed };
}

function compose(picture: GreyPicture, fields: Strip['fields'], white: number): GreyPicture {
  const last = fields.at(-1)!;
  const widest = Math.max(...fields.map(({ field }) => field.right - field.left));
  const strip = whitePicture(widest + 2 * white, last.at + last.field.bottom - last.field.top + white);
  for (const { field, at } of fields)
    for (let y = field.top; y < field.bottom; y += 1) {
      const row = picture.pixels.subarray(y * picture.width + field.left, y * picture.width + field.right);
      strip.pixels.set(row, (at + y - field.top) * strip.width + white);
    }
  return strip;
}

/** The lines of a strip where they stand on the page, each with the index of its field. */
export function backOnPage({ fields }: Strip, lines: readonly RecognisedLine[], dpi: number): { line: RecognisedLine; index: number }[] {
  const white = Math.round(WHITE * dpi);
  return lines.flatMap((line) => {
    const { y0, y1 } = line.words[0]!;
    const index = fields.findLastIndex(({ at }) => (y0 + y1) / 2 >= at - white / 2);
    if (index < 0) return [];
    const { field, at } = fields[index]!;
    const across = field.left - white;
    const down = field.top - at;
    const words = line.words.map((word) => ({
      ...word,
      x0: word.x0 + across,
      x1: word.x1 + across,
      y0: word.y0 + down,
      y1: word.y1 + down,
    }));
    return [{ index, line: { ...line, words, baseline: line.baseline + down - line.slope * across } }];
  });
}

/** A picture with some fields made white. */
export function blanked(picture: GreyPicture, fields: readonly Field[]): GreyPicture {
  const pixels = picture.pixels.slice();
  for (const { left, top, right, bottom } of fields)
    for (let y = Math.max(0, top); y < Math.min(picture.height, bottom); y += 1)
      pixels.fill(255, y * picture.width + Math.max(0, left), y * picture.width + Math.min(picture.width, right));
  return { ...picture, pixels };
}
