import type { PlacedWord } from '../parsed.js';
import type { PageContent } from './glyph.js';
import type { Word } from './lines.js';

/** The size of a page as read, how often it was turned for reading, and by which angle it was made level. */
export type PageFrame = Pick<PageContent, 'number' | 'width' | 'height' | 'turn' | 'skew'>;

const rounded = (value: number) => Math.round(value * 100) / 100;

/** Where a word stands on its page before the page was made level: its middle moves, its size stays. */
function askew(word: Word, { width, height, skew = 0 }: PageFrame): Pick<Word, 'x0' | 'x1' | 'top' | 'bottom'> {
  if (skew === 0) return word;
  const [x, y] = [(word.x0 + word.x1 - width) / 2, (word.top + word.bottom - height) / 2];
  const across = x * Math.cos(skew) - y * Math.sin(skew) - x;
  const down = x * Math.sin(skew) + y * Math.cos(skew) - y;
  return { x0: word.x0 + across, x1: word.x1 + across, top: word.top + down, bottom: word.bottom + down };
}

/** A word with its box on the page as displayed; a box never reaches beyond the page. */
export function placeWord(word: Word, frame: PageFrame): PlacedWord {
  const found = askew(word, frame);
  const x0 = Math.max(0, found.x0);
  const x1 = Math.min(frame.width, found.x1);
  const top = Math.max(0, found.top);
  const bottom = Math.min(frame.height, found.bottom);
  const width = x1 - x0;
  const height = bottom - top;
  const at = {
    0: { x: x0, y: top, width, height },
    1: { x: frame.height - bottom, y: x0, width: height, height: width },
    2: { x: frame.width - x1, y: frame.height - bottom, width, height },
    3: { x: top, y: frame.width - x1, width: height, height: width },
  }[frame.turn as 0 | 1 | 2 | 3];
  const box = { page: frame.number, x: rounded(at.x), y: rounded(at.y), width: rounded(at.width), height: rounded(at.height) };
  const sure = word.confidence === undefined ? {} : { confidence: word.confidence };
  return word.glued ? { text: word.text, box, glued: true, ...sure } : { text: word.text, box, ...sure };
}
