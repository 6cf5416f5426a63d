import type { Span } from '../../schemas/index.js';
import { trimEndMarks } from '../vietnamese.js';
import { nameEnd, repeatsHead, startsWithAcronym } from './name.js';
import { readNameStart } from './name-start.js';

const separator = /^\s*(?:[;,\n]|và(?!\p{L})|&|hoặc(?!\p{L})|cùng với(?!\p{L})|cùng(?!\p{L})|với(?!\p{L})|[-–+•*](?=\s?\p{L}))\s*/u;

/** Members of one list that are read; the longest seen in real plans have about 20. */
const longestList = 60;

/** A proper name without a known head between two that have one: `Công an tỉnh, Viễn thông Bến Tre và các đơn vị liên quan`. */
const properName = /^\p{Lu}\p{Ll}*(?: [\p{L}\p{N}-]+){0,6}?(?=\s*[,;]|\s+và\s)/u;
const gapBetween = /^\s*(?:[,;]|và(?!\p{L})|hoặc(?!\p{L})|cùng với(?!\p{L})|với(?!\p{L}))\s*/u;

/** Length of such a name at the start of the text, 0 for none. */
function unknownName(text: string): number {
  const name = properName.exec(text)?.[0] ?? '';
  const gap = gapBetween.exec(text.slice(name.length, name.length + 20));
  return name !== '' && gap && readNameStart(text.slice(name.length + gap[0].length)) !== null ? name.length : 0;
}

/** The names that a sentence lists from `from` on (`Sở A, Sở B và các đơn vị`), and where the list ends. */
export function namesInProse(text: string, from: number): { names: Span[]; end: number } {
  const names: Span[] = [];
  let at = from;
  let end = from;
  while (names.length < longestList) {
    const known = nameEnd(text, at, 'prose');
    const stop = known < 0 && names.length > 0 ? at + unknownName(text.slice(at, at + 120)) : known;
    if (stop <= at) break;
    names.push({ start: at, end: stop });
    end = stop;
    const gap = gapBetween.exec(text.slice(stop, stop + 20));
    if (!gap) break;
    at = stop + gap[0].length;
    const next = text.slice(at, at + 160);
    if (readNameStart(next) === null && !(gap[0].trim() === ',' && unknownName(next) > 0)) break;
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
      !repeatsHead(text.slice(at, stop), text.slice(stop, to).trimStart()) &&
      !/^\s*[.:]/u.test(text.slice(stop, to))
    )
      stop = freeEnd(text, stop, to);
    const span = trimEnd(text, { start: at, end: stop });
    if (span.end > span.start) names.push(span);
    at = Math.max(stop, at + 1);
  }
  return names;
}
