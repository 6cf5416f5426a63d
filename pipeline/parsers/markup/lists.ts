import type { Element } from 'hast';
import { dashMarker, numberMarker } from '../lines/line-shapes.js';
import type { WordNode } from '../word/word-model.js';
import { childrenOf, type HtmlNode, isElement, rawText } from './elements.js';
import { itemMarkers } from './list-markers.js';
import { isHidden, type Look, lookOf } from './look.js';
import type { PageReading } from './reader.js';

/** Reads the inside of an element. */
export type ReadFlow = (parent: HtmlNode, look: Look, page: PageReading) => WordNode[];

/** Writers who type their own numbers into a list have no others in mind. */
const hasMarker = (text: string): boolean => numberMarker.test(text) || dashMarker.test(text);

/** Puts the marker before the words of the item's first paragraph, in their looks. */
function withMarker(blocks: WordNode[], marker: string): WordNode[] {
  const [first, ...others] = blocks;
  if (marker === '' || first?.type !== 'paragraph') return blocks;
  const like = first.children.find((node) => node.type === 'run' && rawWords(node).trim() !== '');
  const looks = like?.type === 'run' ? like : { isBold: false, isItalic: false, verticalAlignment: 'baseline' };
  const run: WordNode = { ...looks, type: 'run', verticalAlignment: 'baseline', children: [{ type: 'text', value: marker }] };
  return [{ ...first, children: [run, ...first.children] }, ...others];
}

/** Reads a list: its items with the markers that a browser prints, lists inside of items behind them. */
export function listBlocks(list: Element, look: Look, page: PageReading, read: ReadFlow): WordNode[] {
  const markers = itemMarkers(list, page.rules);
  return childrenOf(list).flatMap((child): WordNode[] => {
    if (!isElement(child)) return [];
    if (page.passed.has(child) || isHidden(child, page.rules)) return [];
    const marker = markers.get(child);
    if (marker !== undefined && page.numberItems.has(child))
      return [{ type: 'paragraph', styleId: null, alignment: null, children: [{ type: 'text', value: marker }] }];
    const blocks = read(
      marker === undefined ? { type: 'root', children: [child] } : child,
      marker === undefined ? look : lookOf(child, look, page.rules),
      page,
    );
    const words = blocks.filter((block) => block.type !== 'paragraph' || rawWords(block).trim() !== '');
    const first = words[0];
    const typed = first?.type === 'paragraph' && hasMarker(rawWords(first).trim());
    return marker === undefined || typed || rawText(child).trim() === '' ? words : withMarker(words, marker);
  });
}

/** The words of a paragraph. */
function rawWords(node: WordNode): string {
  if (node.type === 'text') return node.value;
  return 'children' in node && node.type !== 'table' ? node.children.map(rawWords).join('') : '';
}
