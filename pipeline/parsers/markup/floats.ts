import type { Element } from 'hast';
import { childrenOf, type HtmlNode, isElement, property } from './elements.js';

const isBlank = (node: HtmlNode | undefined): boolean => node?.type === 'text' && node.value.trim() === '';
const isPicture = (node: HtmlNode | undefined): node is Element => node !== undefined && isElement(node) && node.tagName === 'img';

/** A line break that only ends a picture beside the text. */
const endsPicture = (children: readonly HtmlNode[], at: number): boolean => {
  const node = children[at];
  if (node === undefined || !isElement(node) || node.tagName !== 'br' || property(node, 'clear') === null) return false;
  return isPicture(isBlank(children[at - 1]) ? children[at - 2] : children[at - 1]);
};

/** A picture beside the text in the middle of a word: a letter before it, the end of the line and a small letter behind it. */
const partsWord = (children: readonly HtmlNode[], at: number): boolean => {
  const [before, picture, behind] = [children[at - 1], children[at], children[at + 1]];
  if (!isPicture(picture) || !/^(?:left|right)$/iu.test(property(picture, 'align') ?? '')) return false;
  return (
    before?.type === 'text' && /\p{L}$/u.test(before.value) && behind?.type === 'text' && /^\s{0,40}\n\s{0,40}\p{Ll}/u.test(behind.value)
  );
};

/**
 * Children of an element without the breaks that pictures leave in words: LibreOffice anchors drawn rules between two letters
 * (`S<img align="left">` + line end + `ố: 12/KH-UBND`, with or without `<br clear="left">`), and there is no break for the reader.
 */
export function flowChildren(parent: HtmlNode): readonly HtmlNode[] {
  const children = childrenOf(parent);
  if (!children.some(isPicture)) return children;
  return children.flatMap((node, at): HtmlNode[] => {
    if (endsPicture(children, at) || (isBlank(node) && endsPicture(children, at + 1))) return [];
    const glued = endsPicture(children, at - 1) || partsWord(children, at - 1);
    return glued && node.type === 'text' ? [{ ...node, value: node.value.trimStart() }] : [node];
  });
}
