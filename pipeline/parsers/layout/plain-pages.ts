import type { ParsedParagraph } from '../parsed.js';
import { printedCharacter } from './characters.js';
import { endsClosed, startsItem, startsLow } from './joining.js';

const clean = (line: string) =>
  [...line]
    .map((character) => printedCharacter(character.codePointAt(0)!))
    .join('')
    .replace(/\s+/gu, ' ')
    .trim()
    .normalize('NFC');

/** A line at least this part as long as the longest of its page was full. */
const FULL = 0.85;

/** Paragraphs from the plain text of pages, for want of positions: lines are joined where a full line reads on, page numbers dropped. */
export function paragraphsOfPlainPages(pages: readonly string[]): ParsedParagraph[] {
  const paragraphs: ParsedParagraph[] = [];
  for (const [index, text] of pages.entries()) {
    const lines = text
      .split('\n')
      .map(clean)
      .filter((line) => line !== '' && !/^[-–\s]*\d{1,4}[-–\s]*$/u.test(line));
    const longest = Math.max(0, ...lines.map((line) => line.length));
    let open = false;
    for (const line of lines) {
      const last = paragraphs.at(-1);
      const before = typeof last?.text === 'string' ? last.text : '';
      if (last && open && !startsItem(line) && (startsLow(line) || !endsClosed(before)))
        last.text = /\S-$/u.test(before) ? before + line : `${before} ${line}`;
      else paragraphs.push({ kind: 'paragraph', text: line, page: index + 1, style: {} });
      open = line.length >= FULL * longest;
    }
  }
  return paragraphs;
}
