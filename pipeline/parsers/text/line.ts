/**
 * How a line stands to the one before it: `tight` closer than the lines of a paragraph (flattened text only), `wrap` as close as they are,
 * `gap` farther away.
 */
export type Spacing = 'tight' | 'wrap' | 'gap';

/** A printed line with text on it. */
export interface Line {
  /** Without white space at its ends; runs of spaces inside are kept. */
  text: string;
  /** Spaces before the text. */
  indent: number;
  before: Spacing;
  /** The first line of a page, so far as the text shows it. */
  pageStart: boolean;
}

/** How lines are laid out: a paragraph a line, lines wrapped at a width, or wrapped with an empty line after each. */
export type Layout = 'paragraphs' | 'wrapped' | 'double-spaced';

/** White space folded to single spaces. */
export const folded = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** Joins the text of two lines that read on: a hyphen with no space before it swallows the break (`NĐ-` + `CP`). */
export function joinLines(first: string, second: string): string {
  if (first === '') return folded(second);
  return /\S-$/u.test(first) && /^[\p{L}\p{N}]/u.test(second) ? `${first}${folded(second)}` : `${first} ${folded(second)}`;
}
