import type { Plan, Span } from '../../../schemas/index.js';

/** The lines of the text outside tables that are not empty, in order. */
export function linesOf({ text, tables }: Plan): Span[] {
  const lines: Span[] = [];
  const blocks = [...tables].sort((a, b) => a.span.start - b.span.start);
  let from = 0;
  for (const { span } of [...blocks, { span: { start: text.length, end: text.length } }]) {
    for (const match of text.slice(from, Math.max(from, span.start)).matchAll(/[^\n]*\S[^\n]*/gu))
      lines.push({ start: from + match.index, end: from + match.index + match[0].length });
    from = Math.max(from, span.end);
  }
  return lines;
}

/** The line that holds an offset. */
export function lineAround(text: string, offset: number): Span {
  const end = text.indexOf('\n', offset);
  return { start: text.lastIndexOf('\n', offset - 1) + 1, end: end < 0 ? text.length : end };
}

export const overlaps = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end;

/** Fields of the header whose words stand in lines of their own, where they are not compared again as text. */
const ownLines = ['number', 'symbol', 'place', 'date', 'parent', 'type', 'title', 'signers', 'recipients'];

/** A letterhead is no longer than this, in characters. */
const longestLetterhead = 2000;

/** The places of the letterhead, the title and the closing: all before the title, however its columns were read, and the fields themselves. */
export function headerSpans({ header }: Plan): Span[] {
  const front = Math.max(0, ...[header.evidence.type, header.evidence.title].map((found) => found?.span.end ?? 0));
  const fields = Object.entries(header.evidence)
    .filter(([field, { rule }]) => ownLines.includes(field) || (field === 'issuer' && rule === 'header/letterhead'))
    .map(([, { span }]) => span);
  return front <= longestLetterhead ? [{ start: 0, end: front }, ...fields] : fields;
}

const bullet = /^\s*[-–—+•*·▪●○]\s+/u;

/** The span of a line behind its marker (`1.`, `a)`, `Điều 5.`) or bullet. */
export function withoutMarker(text: string, { start, end }: Span, marker: string | null): Span {
  const line = text.slice(start, end);
  const dash = bullet.exec(line);
  if (dash) return { start: start + dash[0].length, end };
  if (marker === null) return { start, end };
  const lead = /^[\s(]*/u.exec(line)![0].length;
  if (!line.startsWith(marker, lead)) return { start, end };
  const rest = /^[.):/\s]*/u.exec(line.slice(lead + marker.length))![0].length;
  return { start: start + lead + marker.length + rest, end };
}
