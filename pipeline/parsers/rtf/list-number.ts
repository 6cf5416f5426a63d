import { formatBullet } from '../word/number-format.js';

/**
 * The printed number of a list paragraph as it stands before its words: one space behind it, glyphs of symbol fonts (private-use characters)
 * as `-` or `•`; empty where nothing is printed.
 */
export function printedNumber(text: string): string {
  const number = text.trim();
  const printed = number.length === 1 ? formatBullet(number) : number;
  return printed === '' ? '' : `${printed} `;
}
