import { folded, joinLines, type Line, type Spacing } from '../line.js';
import { isCapitals } from '../line-kinds.js';
import { firstWord } from '../page-fit.js';
import { setWidth } from '../text-width.js';
import { type CellKind, kindsOf } from './cell-kinds.js';
import { isOpen } from './open-text.js';

/** A piece of a row that belongs to one cell whole: a line, or a part of it before a word that may begin a cell. */
export interface Atom {
  text: string;
  width: number;
  /** How it stands to the atom before: a line break, or the same line with one space or more. */
  before: Spacing | 'space' | 'wide-space';
  /** Index of its line in the row. */
  line: number;
  kinds: ReadonlySet<CellKind>;
  /** What its words show, told once because rows are arranged in thousands of ways. */
  shows: Shows;
}

/** What the words of a piece show about where a cell may begin and end. */
interface Shows {
  lowerStart: boolean;
  digitStart: boolean;
  listItem: boolean;
  listDash: boolean;
  /** Ends in a word or mark that something must follow; `openEnd` with the piece before it in mind. */
  open: boolean;
  openEnd: boolean;
  complete: boolean;
  /** Holds only the kind of a body, whose name the next line goes on with in capitals. */
  begunBody: boolean;
  firstWordWidth: number;
}

/** The kind of a body without its name. */
const bodyKind = /^(?:Văn phòng|Sở|Bộ|Ban|Phòng|Cục|Chi cục|Trung tâm|Thanh tra|Công an|Hội|Viện|Trường|Đài|Đoàn|Trạm|Báo)$/u;

const showsOf = (text: string, before: string, next: string): Shows => {
  const first = firstWord(text);
  return {
    lowerStart: /^\p{Ll}/u.test(text),
    digitStart: /^\d/u.test(text),
    listItem: /^[-+•]\s/u.test(text),
    listDash: /^[-+•]$/u.test(first),
    open: isOpen(text),
    openEnd: isOpen(before === '' ? text : joinLines(before, text)),
    complete: /[;:.,…/&-]$/u.test(text),
    begunBody: bodyKind.test(text) && /^\p{Lu}/u.test(next) && (!/^(?:Sở|Bộ)$/u.test(text) || !kindsOf(next).has('unit')),
    firstWordWidth: setWidth(first),
  };
};

/** Inside a line a cell may begin with a capital, a number or a list dash. */
const cellStart =
  /(?<=[^\s(“"])(\s+)(?=(?![IVX]{1,4}(?:[\s/,-]|$))[\p{Lu}“"]|[≥≤<>]|\d{1,3}%|\d{1,2}\/\d|\d{1,2} (?:tháng|lần\s?\/)|\d{1,3} (?:thôn|xóm|ấp|buôn|xã|phường|thị trấn|huyện)(?=$|[,;])|20\d{2}(?![\d/])|(?<=[;.:]\s{1,20})[-+]\s\p{Lu}|(?:h[àằ]ng (?:năm|quý|tháng)|thường xuyên)$)/u;

/** In the rest of a row that a page break cut, a cell may also begin in lower case behind the end of another. */
const restStart = /(?<=\S)(\s{2,20}|(?<=[.;])\s)(?=\S)/u;
const lowerStart = /^[\p{Ll}(]/u;

interface Part {
  text: string;
  wide: boolean;
}

/** Ends in a capitalised word of a proper name, which the next capitalised word goes on with. */
const properName = /(?:^|\s)(?!Sở$|Bộ$|Ban$)\p{Lu}\p{Ll}{0,7}$/u;

/** A bare `Sở` or `Bộ` ends the name before it, and an office or an inspectorate is one of a greater body. */
const namesOn = (before: string, next: string, behind: string | undefined): boolean =>
  (properName.test(before) && /^\p{Lu}\p{Ll}{0,7}(?:$|[\s,;.])/u.test(next) && kindsOf(next).size === 0) ||
  (/^(?:Sở|Bộ)$/u.test(next) && (behind === undefined || kindsOf(behind).size > 0)) ||
  (/(?:Văn phòng|Thanh tra|VP)$/u.test(before) && /^(?:Chính|UBND|Ủy|Uỷ|Quốc|Tỉnh|HĐND|Thành|Huyện|Trung)/u.test(next));

function splitAt(line: string, pattern: RegExp): Part[] {
  const pieces = line.split(pattern);
  const parts: Part[] = [];
  for (let i = 0; i < pieces.length; i += 2) {
    const last = parts.at(-1);
    const gap = i > 0 ? pieces[i - 1]!.length : 0;
    if (last && gap === 1 && (isOpen(last.text) || namesOn(last.text, pieces[i]!, pieces[i + 2]))) last.text += ` ${folded(pieces[i]!)}`;
    else parts.push({ text: folded(pieces[i]!), wide: gap > 1 });
  }
  return parts;
}

/**
 * Two cells share a line only where each has but one: so no cell begins inside a line that reads on from the one before. In the rest of a cut
 * row every line reads on.
 */
function partsOf(line: string, previous: string | undefined, rest: boolean): Part[] {
  if (rest)
    return splitAt(line, restStart).flatMap(({ text, wide }) => splitAt(text, cellStart).map((p, i) => (i === 0 ? { ...p, wide } : p)));
  const readsOn = previous !== undefined && (lowerStart.test(line) || isOpen(previous));
  return readsOn || isCapitals(line) ? [{ text: folded(line), wide: false }] : splitAt(line, cellStart);
}

/** How much of the text behind a piece may tell what begins with it: a cell can break its line after one word. */
const horizon = 50;

/** Parts the lines of a row into atoms; `rest` where they are what a page break left of a row. */
export function atomsOf(lines: readonly Line[], rest = false): Atom[] {
  const pieces = lines.flatMap((line, index) =>
    partsOf(line.text, lines[index - 1]?.text, rest).map(({ text, wide }, i) => {
      const before: Atom['before'] = i === 0 ? line.before : wide ? 'wide-space' : 'space';
      return { text, width: setWidth(text), before, line: index };
    }),
  );
  return pieces.map((piece, i) => {
    let ahead = piece.text;
    for (let next = i + 1; next < pieces.length && ahead.length < horizon; next++) ahead += ` ${pieces[next]!.text}`;
    return {
      ...piece,
      kinds: new Set([...kindsOf(piece.text), ...kindsOf(ahead)]),
      shows: showsOf(piece.text, pieces[i - 1]?.text ?? '', pieces[i + 1]?.text ?? ''),
    };
  });
}

/** The text of pieces on one line. */
export const textOf = (atoms: readonly Atom[]): string =>
  atoms.reduce((text, atom, i) => (i > 0 && atom.line === atoms[i - 1]!.line ? `${text} ${atom.text}` : joinLines(text, atom.text)), '');
