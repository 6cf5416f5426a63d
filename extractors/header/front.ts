import type { SourceDocument } from '../../schemas/index.js';
import { beginsBody } from './body-heads.js';
import { cutLetterhead, type Piece } from './letterhead-pieces.js';
import { isCapitals, type Line, linesOf, part } from './lines.js';
import { continuesTitle, isRule, openingInside } from './title.js';
import { officialLetter, readTypeWord } from './type-word.js';

/** The front of a document: its letterhead, type word and trích yếu, and the indices of the first blocks of title, preamble and body. */
export interface Front {
  pieces: Piece[];
  type: { code: string; start: number; end: number } | null;
  title: Line[];
  titleBlock: number;
  preambleBlock: number;
  bodyBlock: number;
}

const numbered = /^(?:[\p{L}\p{N}(]|PHỤ LỤC)/u;
const openingLine = /^(?:Căn cứ|Kính gửi|Thực hiện .{80}|Xét )/u;
const about = /^(?:V\s?\/\s?v|Về việc)[\s.:]*/iu;
const openTitle = /(?:^|\s)(?:và|của|về|các|cho|tại|với|trong|theo|từ|trên|số|đến|để|năm|việc|ngày)$|[,–-]$/iu;

/** Index of the first numbered section from block `from` on: the end of the preamble. */
function firstSection(document: SourceDocument, from: number): number {
  const index = document.blocks.findIndex((block, i) => {
    if (i < from || block.kind === 'table' || block.marker === null || !numbered.test(block.marker)) return false;
    return !about.test(document.text.slice(block.span.start, block.span.start + 12)); // the V of `V/v` is no Roman numeral
  });
  return index < 0 ? document.blocks.length : index;
}

const announces = /(?:như sau|sau đây)\s?[:.;]?$/iu;

/** Index of the first block of the body: the first numbered section, or the block behind `… ban hành Kế hoạch như sau:`; without numbers the first heading or item. */
function bodyFrom(document: SourceDocument, from: number): number {
  const { blocks, text } = document;
  const numberedFrom = firstSection(document, from);
  const announced = blocks.findIndex(
    (block, i) => i >= from && i < numberedFrom && block.kind !== 'table' && announces.test(text.slice(block.span.start, block.span.end)),
  );
  if (announced >= 0) return announced + 1;
  if (numberedFrom < blocks.length) return numberedFrom;
  const other = blocks.findIndex((block, i) => i >= from && (block.kind === 'heading' || block.kind === 'item' || block.kind === 'table'));
  return other < 0 ? blocks.length : other;
}

/** Blocks that a title may run over, drawn rules included. */
const longestTitle = 12;

function readTitle(document: SourceDocument, type: Piece, length: number): { lines: Line[]; next: number } {
  const first = part(type, length, type.text.length);
  const inside = first && openingInside(first.text);
  if (first && inside) return { lines: [part(first, 0, inside)!], next: type.block + 1 };
  const lines = first && !isRule(first.text) ? [first] : [];
  let index = type.block + 1;
  for (; index < Math.min(document.blocks.length, type.block + longestTitle); index++) {
    const block = document.blocks[index]!;
    if (block.kind === 'table' || block.kind === 'note') break;
    const [line] = linesOf(document, index, index + 1);
    if (isRule(line!.text)) continue;
    const opens = openingInside(line!.text);
    if (opens !== null && (lines.length === 0 || /^\p{Ll}/u.test(line!.text))) {
      lines.push(part(line!, 0, opens)!);
      break;
    }
    if (!continuesTitle(lines.map((l) => l.text).join(' '), block, line!.text)) break;
    lines.push(line!);
  }
  return { lines, next: index };
}

/** Longer lines that begin small are running text whose beginning was lost. */
const longestLine = 400;

/** The trích yếu of a công văn: from `V/v` to the next landmark, a line that begins anew, or the end. */
function readAbout(pieces: readonly Piece[]): Line[] {
  const first = pieces.findIndex((piece) => piece.kind === 'text' && about.test(piece.text));
  if (first < 0) return [];
  const lines: Line[] = [];
  for (const piece of pieces.slice(first)) {
    if (piece.kind !== 'text') continue;
    if (lines.length === 0) {
      const own = part(piece, about.exec(piece.text)![0].length, piece.text.length);
      if (own) lines.push(own);
    } else if ((/^\p{Ll}/u.test(piece.text) && piece.text.length < longestLine) || openTitle.test(lines.at(-1)!.text)) lines.push(piece);
    else break;
  }
  return lines;
}

/** Reads the front of a document; documents without a letterhead or without a type word give what there is. */
export function readFront(document: SourceDocument): Front {
  const limit = Math.min(firstSection(document, 0), 60);
  const pieces: Piece[] = [];
  let ended = -1;
  for (const line of linesOf(document, 0, limit)) {
    const block = document.blocks[line.block]!;
    if (openingLine.test(line.text)) {
      ended = line.block;
      break;
    }
    const loose = block.kind === 'heading' && line.text.length < 300;
    const cut = cutLetterhead(line);
    const at = cut.findIndex((piece) => piece.kind === 'text' && readTypeWord(piece.text, loose && cut.length === 1));
    pieces.push(...(at < 0 ? cut : cut.slice(0, at)));
    if (at < 0) continue;
    const piece = cut[at]!;
    const word = readTypeWord(piece.text, true)!;
    const { lines, next } = readTitle(document, piece, word.length);
    const type = { code: word.code, start: piece.start, end: piece.start + piece.text.slice(0, word.length).trimEnd().length };
    return { pieces, type, title: lines, titleBlock: piece.block, preambleBlock: next, bodyBlock: bodyFrom(document, next) };
  }
  return withoutTypeWord(document, pieces, ended);
}

/** The trích yếu in capitals that follows the letterhead where the type word was lost: its lines, and the index of the block behind it. */
function capitalTitle(document: SourceDocument, from: number): { lines: Line[]; next: number } {
  const lines: Line[] = [];
  let index = from;
  for (; index < Math.min(document.blocks.length, from + 6); index++) {
    const block = document.blocks[index]!;
    const [line] = block.kind === 'table' ? [] : linesOf(document, index, index + 1);
    if (!line || block.kind === 'table' || block.marker !== null) break;
    if (isRule(line.text)) continue;
    if (!isCapitals(line.text) || beginsBody(line.text) || line.text.length < 12) break;
    lines.push(line);
  }
  return { lines, next: index };
}

function withoutTypeWord(document: SourceDocument, pieces: Piece[], ended: number): Front {
  const last = pieces.filter((piece) => piece.kind !== 'text').at(-1)?.block ?? -1;
  const title = readAbout(pieces);
  const letter =
    title.length > 0 ||
    document.blocks.some(
      (block, i) =>
        i <= Math.max(ended, last + 3) &&
        block.kind !== 'table' &&
        /^Kính gửi/u.test(document.text.slice(block.span.start, block.span.end)),
    );
  const kept = pieces.filter((piece) => piece.block <= last);
  if (!letter && last >= 0) {
    const { lines, next } = capitalTitle(document, last + 1);
    if (lines.length > 0)
      return {
        pieces: kept,
        type: null,
        title: lines,
        titleBlock: lines[0]!.block,
        preambleBlock: next,
        bodyBlock: bodyFrom(document, next),
      };
  }
  const next = ended >= 0 ? ended : Math.max(last, title.at(-1)?.block ?? -1) + 1;
  const start = title[0]?.start ?? kept[0]?.start ?? 0;
  const type = letter ? { code: officialLetter, start, end: title.at(-1) ? title.at(-1)!.start + title.at(-1)!.text.length : start } : null;
  return { pieces: kept, type, title, titleBlock: next, preambleBlock: next, bodyBlock: bodyFrom(document, next) };
}
