import type { Element } from 'hast';
import { headingStyle, type WordNode } from '../word/word-model.js';
import type { StyleRules } from './css.js';
import { type HtmlNode, isBlock, isElement, isSilent, property, rawText, styleOf } from './elements.js';
import { flowChildren } from './floats.js';
import { listBlocks } from './lists.js';
import { isHidden, type Look, lookOf } from './look.js';
import { tableBlocks } from './tables.js';

/** What the reading of a page needs besides its tree. */
export interface PageReading {
  rules: StyleRules;
  /** Elements that are passed over: furniture of the page, marks and bodies of notes. */
  passed: ReadonlySet<Element>;
  /** Empty list items that are all there is in a cell: a column of numbers is often made so. */
  numberItems: Set<Element>;
  /** Each text that was read with the font that it is set in, paragraph by paragraph. */
  texts: { node: { value: string }; font: string | null }[][];
}

/** The marker that Word writes into a list paragraph, in the font of the marker. */
const isWordMarker = (node: Element, page: PageReading): boolean => styleOf(node, page.rules).get('mso-list') === 'ignore';

function textRun(value: string, look: Look): WordNode & { type: 'run' } {
  const words = look.capitals ? value.toUpperCase() : value;
  const typed = look.typed ? words : words.replace(/[ \t\n\r\f]+/gu, ' ');
  const pieces = typed.split('\n').flatMap((piece, index): WordNode[] => {
    const text: WordNode = { type: 'text', value: piece };
    return index === 0 ? [text] : [{ type: 'break', breakType: 'line' }, text];
  });
  return {
    type: 'run',
    children: pieces,
    isBold: look.bold,
    isItalic: look.italic,
    verticalAlignment: look.raised ? 'superscript' : 'baseline',
  };
}

/** Reads what stands inside an element as paragraphs, lists and tables; words that stand beside them are paragraphs too. */
export function readFlow(parent: HtmlNode, look: Look, page: PageReading): WordNode[] {
  const blocks: WordNode[] = [];
  let line: WordNode[] = [];
  let fonts: PageReading['texts'][number] = [];
  const end = () => {
    if (line.length > 0) {
      const heading = isElement(parent) && /^h[1-6]$/u.test(parent.tagName);
      blocks.push({ type: 'paragraph', children: line, styleId: heading ? headingStyle : null, alignment: look.centred ? 'center' : null });
      page.texts.push(fonts);
    }
    line = [];
    fonts = [];
  };
  const text = (value: string, inner: Look) => {
    const run = textRun(value, inner);
    line.push(run);
    for (const node of run.children) if (node.type === 'text') fonts.push({ node, font: inner.font });
  };
  const inline = (node: HtmlNode, inner: Look): void => {
    if (node.type === 'text') text(node.value, inner);
    if (!isElement(node) || isSilent(node) || page.passed.has(node) || isHidden(node, page.rules)) return;
    if (isBlock(node)) {
      end();
      blocks.push(...blockOf(node, lookOf(node, inner, page.rules), page));
    } else if (node.tagName === 'br') line.push({ type: 'break', breakType: 'line' });
    else if (node.tagName === 'input') {
      if (property(node, 'type') === 'checkbox') line.push({ type: 'checkbox', checked: property(node, 'checked') !== null });
    } else if (isWordMarker(node, page)) text(`${rawText(node).replace(/\s+/gu, ' ').trim()} `, lookOf(node, inner, page.rules));
    else if (styleOf(node, page.rules).has('mso-tab-count')) line.push({ type: 'tab' });
    else for (const child of flowChildren(node)) inline(child, lookOf(node, inner, page.rules));
  };
  for (const child of flowChildren(parent)) inline(child, look);
  end();
  return blocks;
}

function blockOf(node: Element, look: Look, page: PageReading): WordNode[] {
  if (/^(?:ul|ol|menu|dir)$/u.test(node.tagName)) return listBlocks(node, look, page, readFlow);
  if (node.tagName === 'table') return tableBlocks(node, look, page, readFlow);
  return readFlow(node, look, page);
}
