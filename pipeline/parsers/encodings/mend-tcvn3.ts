import type { ParsedBlock, ParsedText } from '../parsed.js';
import { isSyllable } from '../syllables.js';
import { restoreCapitals } from './capitals.js';

/** A hyphen in or beside a few letters that stand for themselves. */
const hyphen = /(?<![\p{L}\p{N}-])(\p{L}{0,4})-(\p{L}{0,4})(?![\p{L}\p{N}-])/gu;

/**
 * Gives `ư` back where a PDF shows a hyphen: TCVN3 has the letter at the code of the soft hyphen (`tr-ớc`, `đầu t-`). Only where that makes a
 * syllable of letters that are none; `Hà-Nội` stays.
 */
export const mendHyphens = (text: string): string =>
  text.replace(hyphen, (found, before: string, behind: string) => {
    const alone = [before, behind].filter((part) => part !== '');
    if (alone.length === 0 || alone.every((part) => isSyllable(part.toLowerCase()))) return found;
    return isSyllable(`${before}ư${behind}`.toLowerCase()) ? `${before}ư${behind}` : found;
  });

/** Words keep their places; their texts keep their lengths. */
function mended(text: ParsedText): ParsedText {
  if (typeof text === 'string') return restoreCapitals(mendHyphens(text));
  const words = text.map((word) => mendHyphens(word.text));
  const whole = restoreCapitals(words.join(' '));
  let at = 0;
  return text.map((word, index) => {
    const { length } = words[index]!;
    at += length + 1;
    return { ...word, text: whole.slice(at - length - 1, at - 1) };
  });
}

/** Blocks of a PDF in TCVN3: capitals that were typed in a regular font have their tone marks, and no `ư` is a hyphen. */
export const mendTcvn3 = (blocks: readonly ParsedBlock[]): ParsedBlock[] =>
  blocks.map((block) =>
    block.kind === 'paragraph'
      ? { ...block, text: mended(block.text) }
      : { ...block, cells: block.cells.map((cell) => ({ ...cell, paragraphs: cell.paragraphs.map(mended) })) },
  );
