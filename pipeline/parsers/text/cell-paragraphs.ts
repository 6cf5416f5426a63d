import { folded } from './line.js';

/** A dash that begins an item of a list inside a cell: behind the end of an item, or between items of a list that a dash began. */
const afterEnd = /(?<=[;.])\s+(?=[-+•]\s+\p{Lu})/u;
const dashItem = /^[-+•]\s/u;
const innerDash = /\s+(?=[-+•]\s+\p{Lu}\p{Ll})/u;

/** How long a part must be so that a dash inside a list is no hyphen of a name (`Hành chính - Tổng hợp`). */
const itemLength = 12;

/** The paragraphs of a cell that was printed on one line: its text, parted where a list dash begins an item. */
export function cellParagraphs(text: string): string[] {
  const whole = folded(text);
  if (whole === '') return [];
  return whole.split(afterEnd).flatMap((part) => {
    if (!dashItem.test(part)) return [part];
    return part.split(innerDash).reduce<string[]>((items, piece) => {
      const previous = items.at(-1);
      const isItem = previous === undefined || (dashItem.test(piece) && previous.length > itemLength && piece.length > itemLength);
      if (isItem) items.push(piece);
      else items[items.length - 1] = `${previous} ${piece}`;
      return items;
    }, []);
  });
}
