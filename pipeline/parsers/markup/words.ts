import { childrenOf, type HtmlNode, isElement, isSilent } from './elements.js';

/** What stands on top of every letterhead: the national motto, or the name of the Party. */
export const letterheadWords = /CỘNG\s+H(?:ÒA|OÀ)\s+XÃ\s+HỘI\s+CHỦ\s+NGHĨA|ĐẢNG\s+CỘNG\s+SẢN\s+VIỆT\s+NAM/u;

/** What only an official document says: where it stands, nothing is furniture of a web site. */
export const documentWords = new RegExp(
  String.raw`${letterheadWords.source}|(?:^|\n)\s*(?:KẾ HOẠCH|PHỤ LỤC|QUYẾT ĐỊNH|NGHỊ QUYẾT|Nơi nhận|Căn cứ\s)`,
  'u',
);

const known = new WeakMap<object, string>();

/** The words of a node as a reader may see them, composed; hidden parts are not told apart here. Told once for each node of a tree. */
export function wordsIn(node: HtmlNode): string {
  if (node.type === 'text') return node.value.normalize('NFC');
  if (isElement(node) && isSilent(node)) return '';
  const told = known.get(node);
  if (told !== undefined) return told;
  const words = childrenOf(node).map(wordsIn).join('');
  known.set(node, words);
  return words;
}

/** How much a text says: its characters without white space. */
export const sizeOf = (words: string): number => words.replace(/\s+/gu, '').length;
