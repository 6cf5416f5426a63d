import { median } from './geometry.js';
import type { Rule } from './glyph.js';
import { type Line, textOf } from './lines.js';

/** Notes are printed smaller than this part of the running text. */
const SMALLER = 0.9;
const mark = /^(?:\[?\d{1,3}\]?|\*{1,3})(?=\s|\p{L}|$)/u;

/** The footnotes at the bottom of a page, and the marks that call them; `rest` are the other lines. */
export interface Notes {
  notes: Line[];
  rest: Line[];
}

/** Takes the footnotes off a page: small lines at its end that begin with a raised mark, or with a mark under a short rule. */
export function takeNotes(lines: readonly Line[], rules: readonly Rule[]): Notes {
  const size = median(lines.flatMap((line) => line.words.map(() => line.size)));
  let first = lines.length;
  while (first > 0 && lines[first - 1]!.size <= SMALLER * size) first -= 1;
  const start = lines.findIndex(
    (line, index) => index >= first && mark.test(textOf(line)) && (line.words[0]!.raised || underRule(line, rules)),
  );
  if (start < 0) return { notes: [], rest: [...lines] };
  const notes = lines.slice(start);
  const called = new Set(notes.map((line) => mark.exec(textOf(line))?.[0]));
  const rest = lines
    .slice(0, start)
    .map((line) => ({ ...line, words: line.words.filter((word) => !(word.raised && called.has(word.text))) }));
  return { notes, rest: rest.filter((line) => line.words.length > 0) };
}

const underRule = (line: Line, rules: readonly Rule[]) =>
  rules.some(
    (rule) =>
      rule.direction === 'horizontal' &&
      rule.to - rule.from < 220 &&
      rule.to - rule.from > 60 &&
      line.top - rule.at > -4 &&
      line.top - rule.at < 20,
  );
