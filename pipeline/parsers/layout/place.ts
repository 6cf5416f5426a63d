import type { PlacedWord } from '../parsed.js';
import type { PageContent } from './glyph.js';
import type { Word } from './lines.js';

/** The size of a page as displayed, and how often it was turned for reading. */
export type PageFrame = Pick<PageContent, 'number' | 'width' | 'height' | 'turn'>;

const rounded = (value: number) => Math.round(value * 100) / 100;

/** A word with its box on the page as displayed; a box never reaches beyond the page. */
export function placeWord(word: Word, frame: PageFrame): PlacedWord {
  const x0 = Math.max(0, word.x0);
  const x1 = Math.min(frame.width, word.x1);
  const top = Math.max(0, word.top);
  const bottom = Math.min(frame.height, word.bottom);
  const width = x1 - x0;
  const height = bottom - top;
  const at = {
    0: { x: x0, y: top, width, height },
    1: { x: frame.height - bottom, y: x0, width: height, height: width },
    2: { x: frame.width - x1, y: frame.height - bottom, width, height },
    3: { x: top, y: frame.width - x1, width: height, height: width },
  }[frame.turn as 0 | 1 | 2 | 3];
  const box = { page: frame.number, x: rounded(at.x), y: rounded(at.y), width: rounded(at.width), height: rounded(at.height) };
  return word.glued ? { text: word.text, box, glued: true } : { text: word.text, box };
}
