import type { Passage } from '../extractors/passage.js';
import { squeeze } from '../extractors/vietnamese.js';
import type { Box, Evidence, SourceDocument, Span } from '../schemas/index.js';
import { boxesOf } from './boxes.js';

/** Gives the place of a span: its words, section, page, boxes and cell. */
export type Locate = (span: Span, rule: string) => Evidence;

const pageAt = (document: SourceDocument, at: number): number | null => document.pages.findLast((page) => page.start <= at)?.number ?? null;

/** The passage that holds a position, by binary search. */
function finder(passages: readonly Passage[]) {
  return (at: number): Passage | undefined => {
    let low = 0;
    let high = passages.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      if (at < passages[middle]!.start) high = middle - 1;
      else if (at >= passages[middle]!.end) low = middle + 1;
      else return passages[middle];
    }
    return undefined;
  };
}

/** Prepares a document for locating spans. */
export function locator(document: SourceDocument, passages: readonly Passage[], cellPages: ReadonlyMap<string, number | null>): Locate {
  const find = finder(passages);
  return (span, rule) => {
    const passage = find(span.start);
    const boxes: Box[] = boxesOf(document.places, span);
    const cell = passage?.cell;
    const page = boxes[0]?.page ?? (cell ? cellPages.get(`${cell.table}/${cell.row}`) : undefined) ?? pageAt(document, span.start);
    return {
      quote: squeeze(document.text.slice(span.start, span.end)),
      span,
      section: passage?.section ?? null,
      page,
      ...(boxes.length > 0 ? { boxes } : {}),
      ...(cell ? { cell: { table: cell.table, row: cell.row, column: cell.column } } : {}),
      rule,
    };
  };
}
