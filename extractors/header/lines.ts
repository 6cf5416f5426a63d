import type { Block, SourceDocument } from '../../schemas/index.js';

/** One printed line or paragraph of a header or closing block: its words, where they begin, and the index of its block. */
export interface Line {
  text: string;
  start: number;
  block: number;
  marker: string | null;
}

const blockLines = (document: SourceDocument, block: Block, index: number): Line[] => {
  if (block.kind !== 'table') {
    const text = document.text.slice(block.span.start, block.span.end);
    return [{ text, start: block.span.start, block: index, marker: block.marker }];
  }
  return block.cells.flatMap(({ span }) => {
    let start = span.start;
    return document.text
      .slice(span.start, span.end)
      .split('\n')
      .map((text) => {
        const line = { text, start, block: index, marker: null };
        start += text.length + 1;
        return line;
      });
  });
};

/** The lines of the blocks `from` up to (not including) `to`; each paragraph of a table cell is a line of its own. */
export function linesOf(document: SourceDocument, from: number, to: number): Line[] {
  return document.blocks.slice(from, to).flatMap((block, index) => blockLines(document, block, from + index));
}

/** The part of a line between two offsets, ends trimmed; null where nothing is left. */
export function part(line: Line, from: number, to: number): Line | null {
  const raw = line.text.slice(from, to);
  const text = raw.trim();
  return text === '' ? null : { ...line, text, start: line.start + from + raw.length - raw.trimStart().length };
}

/** Whether a text is printed in capitals: at least two capital letters and no small one. */
export function isCapitals(text: string): boolean {
  return /\p{Lu}\P{Ll}{0,400}\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);
}
