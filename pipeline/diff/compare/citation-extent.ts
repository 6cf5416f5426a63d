import type { Reference, Span } from '../../../schemas/index.js';

const provisions = /(?:(?:điểm|khoản|Điều|điều|Chương|chương|Mục|mục)\s+[\p{L}\d]{1,4}[\s,;]*(?:và\s+)?){1,6}(?:của\s+)?$/u;
const furthest = 90;

/** All the words of a citation: with the articles before the document and the title behind it. */
export function citationExtent(text: string, { span, title }: Pick<Reference, 'span' | 'title'>): Span {
  const before = provisions.exec(text.slice(Math.max(0, span.start - furthest), span.start))?.[0] ?? '';
  return { start: span.start - before.length, end: span.end + titleLength(text, span.end, title) };
}

/** How far the title goes on behind the number: its words in their order, whatever the white space. */
function titleLength(text: string, from: number, title: string | null): number {
  if (title === null) return 0;
  let at = from;
  for (const word of title.split(/\s+/u)) {
    const gap = /^[\s,.()“”"]*/u.exec(text.slice(at, at + 10))![0].length;
    if (!text.startsWith(word, at + gap)) return 0;
    at += gap + word.length;
  }
  return at - from;
}
