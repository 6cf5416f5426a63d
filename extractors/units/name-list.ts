import type { Span } from '../../schemas/index.js';
import { trimEndMarks } from '../vietnamese.js';
import { nameEnd, startsWithAcronym } from './name.js';
import { readNameStart } from './name-start.js';

const separator = /^\s*(?:[;,\n]|và(?!\p{L})|&|hoặc(?!\p{L})|cùng với(?!\p{L})|cùng(?!\p{L})|với(?!\p{L})|[-–+•*](?=\s?\p{L}))\s*/u;

/** The names that a sentence lists from `from` on (`Sở A, Sở B và các đơn vị`), and where the list ends. */
export function namesInProse(text: string, from: number): { names: Span[]; end: number } {
  const names: Span[] = [];
  let at = from;
  let end = from;
  for (;;) {
    const stop = nameEnd(text, at, 'prose');
    if (stop < 0) break;
    names.push({ start: at, end: stop });
    end = stop;
    const gap = /^\s*(?:[,;]|và(?!\p{L})|hoặc(?!\p{L})|cùng với(?!\p{L})|với(?!\p{L}))\s*/u.exec(text.slice(stop, stop + 20));
    if (!gap || readNameStart(text.slice(stop + gap[0].length)) === null) break;
    at = stop + gap[0].length;
  }
  return { names, end };
}

const trimEnd = (text: string, span: Span): Span => ({
  start: span.start,
  end: span.start + trimEndMarks(text.slice(span.start, span.end)).length,
});

/** The end of a name that begins with no known head: up to the next mark that parts names. */
function freeEnd(text: string, from: number, to: number): number {
  for (let at = from + 1; at < to; at++) {
    if (/[;\n]/u.test(text[at]!)) return at;
    if (text[at] === ',' && (readNameStart(text.slice(at + 1).trimStart()) !== null || startsWithAcronym(text.slice(at + 1).trimStart())))
      return at;
    if (/^\sv\u00e0\s/u.test(text.slice(at, at + 4)) && readNameStart(text.slice(at + 4)) !== null) return at;
  }
  return to;
}

/** Splits a whole text (a unit cell, the value of a label) into names. Spans have no final punctuation and leave out list dashes. */
export function namesInList(text: string, from = 0, to = text.length): Span[] {
  const names: Span[] = [];
  let at = from;
  while (at < to) {
    const gap = separator.exec(text.slice(at, to)) ?? /^[\s.:]+/u.exec(text.slice(at, to));
    if (gap && gap[0].length > 0) {
      at += gap[0].length;
      continue;
    }
    const known = nameEnd(text.slice(0, to), at, 'list');
    let stop = known < 0 ? freeEnd(text, at, to) : known;
    if (
      known >= 0 &&
      separator.exec(text.slice(stop, to)) === null &&
      /\S/u.test(text.slice(stop, to)) &&
      !/^\s*[.:]/u.test(text.slice(stop, to))
    )
      stop = freeEnd(text, stop, to);
    const span = trimEnd(text, { start: at, end: stop });
    if (span.end > span.start) names.push(span);
    at = Math.max(stop, at + 1);
  }
  return names;
}
