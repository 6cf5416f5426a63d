import type { Element } from 'hast';
import { childrenOf, elementsIn, type HtmlNode, isElement, property } from './elements.js';
import { documentWords, letterheadWords, sizeOf, wordsIn } from './words.js';

const isLarge = (table: Element): boolean => table.tagName === 'table' && elementsIn(table).filter((e) => e.tagName === 'tr').length > 2;

/** The elements beside the way from the page to `content`: those before it, and those behind it. */
function beside(page: HtmlNode, content: Element): { before: Element[]; behind: Element[] } {
  const before: Element[] = [];
  const behind: Element[] = [];
  const walk = (node: HtmlNode): boolean => {
    if (node === content) return true;
    const children = childrenOf(node).filter(isElement);
    const path = children.findIndex(walk);
    if (path >= 0) {
      before.push(...children.slice(0, path));
      behind.push(...children.slice(path + 1));
    }
    return path >= 0;
  };
  walk(page);
  return { before, behind };
}

/** What may be left out beside content of that size: nothing that speaks like a document, holds a table of data, or says much. */
export const isMinor = (node: Element, size: number): boolean => {
  if (node.tagName === 'head') return false;
  const words = wordsIn(node);
  return !documentWords.test(words) && sizeOf(words) * 3 <= size && ![node, ...elementsIn(node)].some(isLarge);
};

/** What stands beside the element that a page names as its content, where that holds most of what the page says. */
export function besideNamedContent(page: HtmlNode, whole: number): Element[] {
  const named = elementsIn(page).filter((e) => e.tagName === 'main' || e.tagName === 'article' || property(e, 'role') === 'main');
  const sized = named.map((node) => ({ node, size: sizeOf(wordsIn(node)) }));
  const content = sized.reduce<(typeof sized)[number] | null>((best, next) => (best && best.size >= next.size ? best : next), null);
  if (!content || content.size * 2 < whole) return [];
  const { before, behind } = beside(page, content.node);
  return [...before, ...behind].filter((node) => isMinor(node, content.size));
}

/** The innermost element with a letterhead that holds most of what the page says, and what it says; null where there is none. */
export function documentElement(page: HtmlNode, whole: number): { node: Element; size: number } | null {
  let found: { node: Element; size: number } | null = null;
  for (let at: HtmlNode | undefined = page; at; ) {
    const inner: Element | undefined = childrenOf(at)
      .filter(isElement)
      .find((node) => {
        const words = wordsIn(node);
        return sizeOf(words) * 2 > whole && letterheadWords.test(words);
      });
    if (inner) found = { node: inner, size: sizeOf(wordsIn(inner)) };
    at = inner;
  }
  return found;
}

/** What a page says above a document that has a letterhead: its title once more, when it was published and how often it was read. */
export const aboveLetterhead = (page: HtmlNode, content: { node: Element; size: number }): Element[] =>
  beside(page, content.node).before.filter((node) => isMinor(node, content.size));
