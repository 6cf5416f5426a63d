import type { Element } from 'hast';
import type { Declarations, StyleRules } from './css.js';
import { property, styleOf } from './elements.js';

/** The looks that words inherit from the elements around them. */
export interface Look {
  bold: boolean;
  italic: boolean;
  raised: boolean;
  centred: boolean;
  capitals: boolean;
  /** White space and line ends stand as typed. */
  typed: boolean;
  font: string | null;
}

export const plainLook: Look = { bold: false, italic: false, raised: false, centred: false, capitals: false, typed: false, font: null };

const boldTags = new Set(['b', 'strong', 'th', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
const italicTags = new Set(['i', 'em', 'cite', 'dfn', 'var', 'address']);
const typedTags = new Set(['pre', 'xmp', 'listing', 'plaintext']);

/** The first family of a `font-family`, without quotes. */
const firstFamily = (family: string): string => family.split(',')[0]!.replace(/["']/gu, '').trim();

function fontOf(node: Element, style: Declarations): string | null {
  const family = style.get('font-family') ?? (node.tagName === 'font' ? property(node, 'face') : null);
  if (family) return firstFamily(family);
  const short = style.get('font');
  return short ? (/(?:pt|px|em|%|in|cm|mm)(?:\/\S{1,20})?\s{1,9}["']?([^"',]{1,60})/iu.exec(short)?.[1]?.trim() ?? null) : null;
}

function isBold(node: Element, style: Declarations): boolean | null {
  const weight = style.get('font-weight');
  if (weight) return /^(?:bold|bolder|[6-9]00)$/iu.test(weight);
  return boldTags.has(node.tagName) ? true : null;
}

function isItalic(node: Element, style: Declarations): boolean | null {
  const slant = style.get('font-style');
  if (slant) return /^(?:italic|oblique)/iu.test(slant);
  return italicTags.has(node.tagName) ? true : null;
}

/** Paragraphs align as the page says, tables and their cells begin anew. */
function isCentred(node: Element, style: Declarations): boolean | null {
  const align = property(node, 'align')?.toLowerCase() ?? style.get('text-align');
  if (align && node.tagName !== 'table') return align === 'center' || align === '-webkit-center';
  if (node.tagName === 'center') return true;
  return node.tagName === 'table' ? false : null;
}

/** What the words inside an element look like, where those around it look like `outer`. */
export function lookOf(node: Element, outer: Look, rules: StyleRules): Look {
  const style = styleOf(node, rules);
  const space = style.get('white-space');
  const raise = style.get('vertical-align');
  const transform = style.get('text-transform');
  return {
    bold: isBold(node, style) ?? outer.bold,
    italic: isItalic(node, style) ?? outer.italic,
    raised: node.tagName === 'sup' || raise === 'super' || outer.raised,
    centred: isCentred(node, style) ?? outer.centred,
    capitals: transform ? transform === 'uppercase' : outer.capitals,
    typed: typedTags.has(node.tagName) || (space ? /^(?:pre|pre-wrap|pre-line|break-spaces)$/u.test(space) : outer.typed),
    font: fontOf(node, style) ?? outer.font,
  };
}

/** Whether an element is not shown: by attribute, by style, as hidden text of Word, or as a deletion of a tracked change. */
export function isHidden(node: Element, rules: StyleRules): boolean {
  if (node.tagName === 'del' || property(node, 'hidden') !== null) return true;
  const style = styleOf(node, rules);
  return style.get('display') === 'none' || style.get('visibility') === 'hidden' || style.get('mso-hide') === 'all';
}
