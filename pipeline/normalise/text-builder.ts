import type { PlacedSpan, Span } from '../../schemas/index.js';
import type { ParsedText, PlacedWord } from '../parsers/parsed.js';
import { normaliseCharacters } from './characters.js';

/** Collects the normalised text of a document and the positions of its words. */
export interface TextBuilder {
  readonly places: PlacedSpan[];
  /** Length of the text so far. */
  length(): number;
  /** The text from `start` on. */
  from(start: number): string;
  /** Appends a separator as it is. */
  separate(separator: string): void;
  /** Takes back everything from `start` on. */
  rewind(start: number): void;
  /** Appends one paragraph, white space folded, and returns its span (empty where nothing is left of it). */
  paragraph(text: ParsedText): Span;
  text(): string;
}

/** A new, empty text builder. */
export function textBuilder(): TextBuilder {
  let text = '';
  const places: PlacedSpan[] = [];
  const word = ({ text: raw, box, glued }: PlacedWord, paragraphStart: number) => {
    const clean = normaliseCharacters(raw).trim();
    if (clean === '') return;
    if (!glued && text.length > paragraphStart) text += ' ';
    places.push({ span: { start: text.length, end: text.length + clean.length }, box });
    text += clean;
  };
  return {
    places,
    length: () => text.length,
    from: (start) => text.slice(start),
    separate: (separator) => {
      text += separator;
    },
    rewind: (start) => {
      text = text.slice(0, start);
      while (places.length > 0 && places.at(-1)!.span.end > start) places.pop();
    },
    paragraph: (parsed) => {
      const start = text.length;
      if (typeof parsed === 'string') text += normaliseCharacters(parsed).trim();
      else for (const placed of parsed) word(placed, start);
      return { start, end: text.length };
    },
    text: () => text,
  };
}
