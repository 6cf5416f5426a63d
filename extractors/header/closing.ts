import type { SourceDocument } from '../../schemas/index.js';
import { type Line, linesOf } from './lines.js';
import { readSignatureLine } from './signature-line.js';
import { readTypeWord } from './type-word.js';

/** Block range of the closing: recipients and signers. `end` is exclusive; both equal the number of blocks where there is none. */
export interface Closing {
  start: number;
  end: number;
}

/** Where the list of recipients begins. */
export const recipientsHead = /^[\s*_>]{0,6}Nơi\s+nhận(?![\p{L}\p{N}])/iu;
const bullet = /^[-–—+*•]$/u;
const heading = /^(?:PHỤ LỤC|Phụ lục|[IVX]{1,5}$|\d|Điều|Phần|PHẦN|Chương|CHƯƠNG|[A-Zđ]$)/u;

const lines = (document: SourceDocument, index: number): Line[] =>
  linesOf(document, index, index + 1).filter((line) => line.text.trim() !== '');
const signs = (document: SourceDocument, index: number): boolean => {
  const own = lines(document, index);
  return own.length > 0 && own.every((line) => line.marker === null && readSignatureLine(line, true) !== null);
};
/** A signature needs an office: a bare name or a rule is none. */
const office = (document: SourceDocument, index: number): boolean =>
  lines(document, index).some(
    (line) =>
      line.marker === null && (readSignatureLine(line, false) ?? []).some(({ kind }) => kind === 'authority' || kind === 'position'),
  );

/** Blocks that a closing may run over. */
const longest = 150;

function endOf(document: SourceDocument, from: number): number {
  let index = from;
  for (; index < Math.min(document.blocks.length, from + longest); index++) {
    const block = document.blocks[index]!;
    const [first] = lines(document, index);
    if (!first) continue;
    if (block.kind === 'table') {
      if (
        index === from ||
        lines(document, index).every((line) => line.text.length < 120 && (line.text.startsWith('-') || readSignatureLine(line, true)))
      )
        continue;
      break;
    }
    if (block.marker !== null && bullet.test(block.marker)) continue;
    if (block.marker !== null && heading.test(block.marker)) break;
    if (index === from || signs(document, index)) continue;
    if (
      first.text.length > 120 ||
      block.kind === 'heading' ||
      readTypeWord(first.text) ||
      /^\p{Lu}{2,}(?: \p{Lu}{2,}){2}/u.test(first.text)
    )
      break;
  }
  return index;
}

/** Finds the closing from block `from` on: the first `Nơi nhận` with the signature around it, else the first signature that a name follows. */
export function findClosing(document: SourceDocument, from: number): Closing {
  const { length } = document.blocks;
  const anchor = document.blocks.findIndex((_, i) => i >= from && lines(document, i).some((line) => recipientsHead.test(line.text)));
  if (anchor >= 0) {
    let start = anchor;
    while (start > from && start > anchor - 8 && document.blocks[start - 1]!.kind !== 'table' && signs(document, start - 1)) start -= 1;
    return { start, end: endOf(document, anchor) };
  }
  for (let i = from; i < length; i++) {
    if (document.blocks[i]!.kind === 'table' || !office(document, i)) continue;
    const named = [i, i + 1, i + 2, i + 3].some(
      (j) =>
        j < length &&
        document.blocks[j]!.kind !== 'table' &&
        lines(document, j).some((line) => readSignatureLine(line, true)?.some(({ kind }) => kind === 'name')),
    );
    if (named) return { start: i, end: endOf(document, i) };
  }
  return { start: length, end: length };
}
