import { textOf } from '../lines.js';
import type { Piece } from './pieces.js';
import type { River } from './rivers.js';

/** A number that begins a row: `1`, `1.2`, `II`, `A`, `a)`, `(1)`. */
const rowNumber = /^\(?(?:\d{1,3}(?:\.\d{1,3}){0,3}|[IVXL]{1,6}|[A-Ha-zđ])[.)]?$/u;

/** Whether a line begins with a row number in the first column, which the first river bounds. */
export const isNumbered = (pieces: readonly Piece[], rivers: readonly River[]): boolean =>
  pieces.length > 1 && pieces[0]!.x1 <= rivers[0]!.to && rowNumber.test(textOf(pieces[0]!));

/** Whether a line only counts the columns: `(1) | (2) | (3)`. */
export const countsColumns = (pieces: readonly Piece[]): boolean =>
  pieces.length > 2 && pieces.every((piece, index) => textOf(piece).replace(/[()\s]/g, '') === String(index + 1));

/** The whole number that a line begins with; null where it is none. */
export function countOf(pieces: readonly Piece[]): number | null {
  const match = /^\(?(\d{1,3})[.)]?$/.exec(textOf(pieces[0]!));
  return match ? Number(match[1]) : null;
}
