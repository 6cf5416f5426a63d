import type { Layout, Line, Spacing } from './line.js';

/** A longer line was not wrapped for a page or a screen. */
const widestWrap = 135;
const lowerStart = /^\s*\p{Ll}(?!\)|\.\s)/u;
const blank = (line: string) => line.trim() === '';

/** Tells the layout from how often a line that goes on in lower case stands behind an empty line, and from the lengths of lines. */
export function layoutOf(lines: readonly string[]): Layout {
  let spaced = 0;
  let close = 0;
  let written = 0;
  let long = 0;
  let trailing = 0;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!;
    if (blank(line)) continue;
    written++;
    const text = line.trim();
    if (text.length > widestWrap && !/\S {3,}\S/u.test(text)) long++;
    else if (/\S $/u.test(line) && i > 0 && blank(lines[i - 1]!)) trailing++;
    if (!lowerStart.test(line) || line.includes('\t')) continue;
    if (i > 0 && !blank(lines[i - 1]!)) close++;
    else if (i > 1) spaced++;
  }
  if (spaced >= 3 && spaced > close && long < spaced) return 'double-spaced';
  // A PDF reader leaves the space of the last word at the end of each line: enough for a text too short to wrap three times.
  if (close === 0 && long === 0 && trailing > written / 2) return 'double-spaced';
  return long > close || long > written / 8 ? 'paragraphs' : 'wrapped';
}

function spacing(blanks: readonly string[], layout: Layout): Spacing {
  if (layout !== 'double-spaced') return blanks.length > 0 ? 'gap' : 'wrap';
  if (blanks.length === 0) return 'tight';
  return blanks.length > 1 || blanks[0] !== '' ? 'gap' : 'wrap';
}

/** The lines of a text that hold something, with their distances; form feeds begin pages, and so does a lone leading space in flattened text. */
export function readLines(text: string, layout: Layout): Line[] {
  const lines: Line[] = [];
  for (const [number, page] of text.split('\f').entries()) {
    let blanks: string[] = [];
    let first = number > 0;
    for (const raw of page.split('\n')) {
      if (blank(raw)) {
        blanks.push(raw);
        continue;
      }
      const content = raw.trim();
      const indent = raw.length - raw.trimStart().length;
      const before = spacing(blanks, layout);
      const pageStart = first || (layout === 'double-spaced' && before === 'tight' && indent === 1 && lines.length > 0);
      lines.push({ text: content, indent, before: pageStart ? 'wrap' : before, pageStart });
      blanks = [];
      first = false;
    }
  }
  return lines;
}
