import { windowsText } from '../encodings/windows-bytes.js';
import type { Bytes } from './bytes.js';
import type { Piece } from './pieces.js';

/** The text of all stories of a document, one UTF-16 unit for each character position. */
export function readText(main: Bytes, pieces: readonly Piece[]): string {
  return pieces
    .map(({ start, end, offset, bytesPerCharacter }) =>
      bytesPerCharacter === 1 ? windowsText(main.slice(offset, end - start).array) : main.utf16(offset, end - start),
    )
    .join('');
}

/** The piece at a character position; pieces are in order and without gaps. */
export function pieceAt(pieces: readonly Piece[], position: number): Piece | undefined {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (pieces[middle]!.start <= position) low = middle + 1;
    else high = middle;
  }
  return pieces[low - 1];
}

/** Where the character at a position stands in the main stream. */
export const offsetOf = (piece: Piece, position: number): number => piece.offset + (position - piece.start) * piece.bytesPerCharacter;

/** Codes that no text of Word holds: control characters without a meaning, halves of characters, private ones but those of symbol fonts. */
const meaningless = /[\x00\x06\x0a\x0f-\x12\x16-\x1d\p{Cs}\p{Cn}\ue000-\uefff\uf100-\uf8ff]/gu;

/** Whether a stretch of the main stream can be text: damage that leads astray makes every tenth code meaningless. */
export function isText(text: string): boolean {
  const found = text.match(meaningless)?.length ?? 0;
  return found <= 3 || found * 50 < text.length;
}
