import { breaksDashedName } from './dashed-names.js';
import { folded, joinLines, type Line } from './line.js';
import { itemBeginning } from './line-beginnings.js';
import * as kind from './line-kinds.js';
import { firstWord, type PageFit } from './page-fit.js';

/** The lines of a paragraph so far, and where it stands. */
interface Growing {
  lines: Line[];
  /** A title under its type word: its lines are centred, so that their lengths say nothing. */
  title: boolean;
}

/** Whether brackets that a line opened are still open at its end. */
const bracketOpen = (text: string) => text.lastIndexOf('(') > text.lastIndexOf(')');

const isHeading = (text: string) => kind.isCapitals(text) && text.length > 8;

/** An item begins here, and does not only look so because a line broke inside a sentence. */
function opensItem(previous: Line, next: Line, full: boolean): boolean {
  const beginning = itemBeginning(next.text);
  if (!beginning) return false;
  const complete = kind.sentenceEnd.test(previous.text);
  if (complete || next.before === 'gap') return true;
  if (beginning.needsEnd) return !full;
  if (beginning.id === 'bullet') return !full || !(bracketOpen(previous.text) || /\p{L}$/u.test(previous.text));
  if (beginning.id === 'roman' || beginning.id === 'word') return !full || !kind.openEnd.test(previous.text);
  return !(full && kind.openEnd.test(previous.text));
}

/** Lines of a letterhead, a signature or a heading in capitals that stand apart from what is above them; null where this says nothing. */
function standsApart(growing: Growing, previous: Line, next: Line, full: boolean): boolean | null {
  const [above, below] = [previous.text, next.text];
  if (kind.standaloneLine.test(below) || kind.authorityLine.test(below) || kind.authorityLine.test(above)) return true;
  if (kind.typeLine.test(above) || kind.typeLine.test(below)) return true;
  if (growing.title) return kind.preambleStart.test(below) || kind.bracketLine.test(below) || (full && kind.sentenceEnd.test(above));
  if (kind.bracketLine.test(below) || kind.bracketLine.test(above)) return true;
  const goesOn = isHeading(above) && kind.isCapitals(below) && next.before !== 'gap';
  if (goesOn) return kind.positionLine.test(below) || kind.bodyLine.test(below);
  if (isHeading(above) !== isHeading(below)) return isHeading(below) ? !full || kind.sentenceEnd.test(above) : !kind.openEnd.test(above);
  if (isHeading(below)) return true;
  return null;
}

/** The body that issues a decision, between its title and its grounds: `ỦY BAN NHÂN DÂN TỈNH` above `Căn cứ Luật …`. */
const enacts = (line: Line, next: Line | undefined): boolean =>
  next !== undefined &&
  kind.isCapitals(line.text) &&
  (kind.positionLine.test(line.text) || kind.bodyLine.test(line.text)) &&
  kind.preambleStart.test(next.text);

function begins(growing: Growing, next: Line, nextButOne: Line | undefined, fit: PageFit): boolean {
  const previous = growing.lines.at(-1)!;
  const full = fit.full(previous.text, firstWord(next.text), growing.lines.length === 1);
  if (next.before !== 'gap' && breaksDashedName(previous.text, next.text)) return false;
  if (opensItem(previous, next, full)) return true;
  if (growing.title && enacts(next, nextButOne)) return true;
  const typeAbove = kind.typeLine.test(previous.text);
  if (kind.openStart.test(next.text)) return typeAbove;
  const apart = standsApart(growing, previous, next, full);
  if (apart !== null && (apart || !growing.title)) return apart;
  if (next.before === 'gap' && !next.pageStart) return !bracketOpen(previous.text) || kind.sentenceEnd.test(previous.text);
  if (growing.title) return false;
  if (next.before === 'tight') return !full;
  if (!full) return !kind.openEnd.test(previous.text) || kind.sentenceEnd.test(previous.text);
  if (!kind.sentenceEnd.test(previous.text)) return false;
  return nextButOne !== undefined && fit.looksIndented(next.text, firstWord(nextButOne.text));
}

/** Joins lines that were broken at the page's width into whole paragraphs, items and headings. */
export function reflow(lines: readonly Line[], fit: PageFit): string[] {
  const groups: Growing[] = [];
  for (const [index, line] of lines.entries()) {
    const last = groups.at(-1);
    if (last && !begins(last, line, lines[index + 1], fit)) last.lines.push(line);
    else groups.push({ lines: [line], title: last !== undefined && kind.typeLine.test(folded(last.lines[0]!.text)) });
  }
  return groups.map((group) => group.lines.reduce((text, line) => joinLines(text, line.text), ''));
}
