import { type Line, lineOf, type Word } from '../lines.js';

/** White so wide (parts of the font size) may part two columns; a space in running text is about half as wide. */
const GAP = 0.45;

/** Words of a line that stand together. */
export type Piece = Line;

/** The pieces of a line, parted by white wider than a space, from left to right. */
export function piecesOf(line: Line): Piece[] {
  const pieces: Word[][] = [];
  for (const word of line.words) {
    const last = pieces.at(-1);
    if (last && word.x0 - last.at(-1)!.x1 < GAP * line.size) last.push(word);
    else pieces.push([word]);
  }
  return pieces.map((words) => pieceOf(words, line));
}

/** Some words of a line as a line of their own. */
export const pieceOf = (words: readonly Word[], { baseline, size }: Line): Piece =>
  lineOf(
    words.map((word, index) => (index === 0 && word.glued ? { ...word, glued: false } : word)),
    baseline,
    size,
  );

/** Whether words are all bold or in capitals, as titles of groups are. */
export const isLoud = (words: readonly Word[]): boolean =>
  words.every((word) => word.bold || (word.text === word.text.toUpperCase() && word.text !== word.text.toLowerCase()));

/** Whether a line looks like the title of a group of rows: one loud text, mostly behind a number. */
export const isTitle = (pieces: readonly Piece[]): boolean => pieces.length < 3 && isLoud(pieces.at(-1)!.words);
