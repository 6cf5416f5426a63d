import type { StyleHints } from '../../../schemas/index.js';
import { foldLines } from './fold-lines.js';

/** A piece of text in one style. `\n` is a line break that the author set, `\r` one that may only be a wrapped line. */
export interface StyledRun {
  text: string;
  bold: boolean;
  italic: boolean;
}

/** A paragraph in one string, white space folded, with the style that all of its words share. */
export interface StyledParagraph {
  text: string;
  style: StyleHints;
}

interface Line {
  text: string;
  runs: StyledRun[];
  /** True where the break before this line may only be a wrap. */
  wrapped: boolean;
}

const clean = (text: string) => text.replace(/\s+/gu, ' ').trim();

/** Lines of nothing but a drawn rule (`_____`, `-----`, a tool's page break `{3}-----`): ornaments, no text. */
const drawnRule = /^(?:\{\d{1,4}\})?[_\-–—─=~*\s]{3,}$/u;

function linesOf(runs: readonly StyledRun[]): Line[] {
  const lines: Line[] = [{ text: '', runs: [], wrapped: false }];
  for (const run of runs) {
    for (const [index, piece] of run.text.split(/(?=[\n\r])/u).entries()) {
      const breaks = piece[0] === '\n' || piece[0] === '\r';
      if (breaks && (index > 0 || piece !== '')) lines.push({ text: '', runs: [], wrapped: piece[0] === '\r' });
      const line = lines.at(-1)!;
      const text = breaks ? piece.slice(1) : piece;
      line.text += text;
      line.runs.push({ ...run, text });
    }
  }
  return lines.map((line) => ({ ...line, text: clean(line.text) })).filter((line) => line.text !== '' && !drawnRule.test(line.text));
}

/** The hints that every run with words agrees on. */
export function sharedStyle(runs: readonly StyledRun[]): StyleHints {
  const worded = runs.filter((run) => /[\p{L}\p{N}]/u.test(run.text));
  if (worded.length === 0) return {};
  return { ...(worded.every((r) => r.bold) ? { bold: true } : {}), ...(worded.every((r) => r.italic) ? { italic: true } : {}) };
}

/** The paragraphs inside a run of text with line breaks: lines that read on are joined by a space, the others stand alone. */
export function paragraphsOf(runs: readonly StyledRun[]): StyledParagraph[] {
  const lines = linesOf(runs);
  return foldLines(lines).map((group) => ({
    text: group.map((line) => line.text).join(' '),
    style: sharedStyle(group.flatMap((line) => line.runs)),
  }));
}

/** The whole text on one line, as a heading is read. */
export function oneLine(runs: readonly StyledRun[]): StyledParagraph | null {
  const lines = linesOf(runs);
  return lines.length === 0 ? null : { text: lines.map((line) => line.text).join(' '), style: sharedStyle(runs) };
}
