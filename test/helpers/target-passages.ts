import { extractDeadlines } from '../../extractors/deadlines/index.js';
import type { Passage, PassageCell } from '../../extractors/passage.js';
import { extractTargets } from '../../extractors/targets/index.js';
import { blankHeader } from './blank-header.js';

export const header = blankHeader;

/** Passages of one document whose text is theirs, joined by line feeds. */
export function passagesOf(parts: readonly { text: string; marker?: string; cell?: Partial<PassageCell> }[]): Passage[] {
  let start = 0;
  return parts.map(({ text, marker, cell }, index) => {
    const passage: Passage = {
      text,
      start,
      end: start + text.length,
      block: cell ? 't' : `b${index}`,
      kind: cell ? 'cell' : marker ? 'item' : 'paragraph',
      marker: marker ?? null,
      zone: 'body',
      section: null,
      cell: cell ? { table: 't1', row: 1, column: index, role: 'other', rowKind: 'task', yearHint: null, ...cell } : null,
    };
    start += text.length + 1;
    return passage;
  });
}

export function targetsIn(parts: readonly { text: string; marker?: string; cell?: Partial<PassageCell> }[]) {
  const passages = passagesOf(parts);
  const text = passages.map((passage) => passage.text).join('\n');
  return extractTargets({
    passages,
    header,
    citations: [],
    deadlines: extractDeadlines({ passages, header, citations: [] }).mentions.map(({ span }) => span),
  }).mentions.map(({ span, value }) => ({
    quote: text.slice(span.start, span.end),
    ...value,
  }));
}
/** The targets of one paragraph. */
export const read = (text: string) => targetsIn([{ text }]);
