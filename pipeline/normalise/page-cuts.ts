import type { ParsedBlock, ParsedParagraph, ParsedText } from '../parsers/parsed.js';
import { readMarker } from './marker.js';

const plain = (text: ParsedText): string =>
  (typeof text === 'string' ? text : text.map((w) => (w.glued ? w.text : ` ${w.text}`)).join('')).trim();

const join = (first: ParsedText, second: ParsedText): ParsedText => {
  const glued = /\S[-\ufffe]$/u.test(plain(first));
  if (typeof first === 'string' || typeof second === 'string') return `${plain(first)}${glued ? '' : ' '}${plain(second)}`;
  return [...first, ...second.map((word, index) => (index === 0 && glued ? { ...word, glued } : word))];
};

/** Ends without a closing mark: running text that stopped in the middle. */
const open = /[\p{L}\p{N},–-]$/u;
const lowerCase = /^[\p{Ll}]/u;

/** Whether `second` reads on where `first` broke off. */
function continues(first: ParsedParagraph, second: ParsedParagraph): boolean {
  if (first.heading || second.heading || first.note || second.note) return false;
  const head = plain(first.text);
  const tail = plain(second.text);
  return open.test(head) && lowerCase.test(tail) && readMarker(tail) === null && head.length > 40;
}

/** Joins paragraphs that a page break cut in two: the first ends without punctuation and the second begins in lower case. */
export function joinPageCuts(blocks: readonly ParsedBlock[]): ParsedBlock[] {
  const joined: ParsedBlock[] = [];
  for (const block of blocks) {
    const last = joined.at(-1);
    if (last?.kind === 'paragraph' && block.kind === 'paragraph' && continues(last, block)) {
      joined[joined.length - 1] = { ...last, text: join(last.text, block.text) };
    } else joined.push(block);
  }
  return joined;
}
