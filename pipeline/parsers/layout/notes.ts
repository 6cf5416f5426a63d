import { median } from './geometry.js';
import type { Rule } from './glyph.js';
import { type Line, textOf } from './lines.js';

/** Notes are mostly printed smaller than this part of the running text. */
const SMALLER = 0.9;
/** What stands so many font sizes below the last line of the notes is the foot of the page. */
const APART = 2;
const mark = /^(?:\[?\d{1,3}\]?|\*{1,3})(?=\s|\p{L}|$)/u;

/** The footnotes at the bottom of a page, one list of lines each; `rest` are the other lines, without the marks that call them. */
export interface Notes {
  notes: Line[][];
  rest: Line[];
}

/** Takes the footnotes off a page: lines at its end that begin with a mark, raised or small, the first of them under a short rule. */
export function takeNotes(lines: readonly Line[], rules: readonly Rule[]): Notes {
  const size = median(lines.flatMap((line) => line.words.map(() => line.size)));
  let small = lines.length;
  while (small > 0 && lines[small - 1]!.size <= SMALLER * size) small -= 1;
  const isNote = (line: Line, index: number) => {
    const { raised } = line.words[0]!;
    return mark.test(textOf(line)) && ((index >= small && raised) || ((index >= small || raised) && underRule(line, rules)));
  };
  const start = lines.findIndex(isNote);
  if (start < 0) return { notes: [], rest: [...lines] };
  const notes: Line[][] = [];
  const behind: Line[] = [];
  for (const line of lines.slice(start)) {
    const begins = notes.length === 0 || line.words[0]!.raised || /^\[?\d{1,3}\]?\s/.test(textOf(line));
    const last = notes.at(-1)?.at(-1);
    if (behind.length > 0 || (last && !begins && line.baseline - last.baseline > APART * line.size)) behind.push(line);
    else if (begins) notes.push([apart(line)]);
    else notes.at(-1)!.push(line);
  }
  const called = new Set(notes.map((note) => note[0]!.words[0]!.text));
  const rest = [...lines.slice(0, start), ...behind].map((line) => withoutCalls(line, called));
  return { notes, rest: rest.filter((line) => line.words.length > 0) };
}

/** A note with a space behind its mark. */
const apart = (line: Line): Line => ({ ...line, words: line.words.map((word, i) => (i === 1 ? { ...word, glued: false } : word)) });

/** A line without the raised marks that call notes; a word behind a mark keeps its distance. */
function withoutCalls(line: Line, called: ReadonlySet<string>): Line {
  return { ...line, words: line.words.filter((word) => !(word.raised && called.has(word.text))) };
}

const underRule = (line: Line, rules: readonly Rule[]) =>
  rules.some(
    ({ direction, at, from, to }) =>
      direction === 'horizontal' && to - from < 220 && to - from > 60 && line.top - at > -4 && line.top - at < 20,
  );
