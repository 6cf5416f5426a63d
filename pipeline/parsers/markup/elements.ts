import type { Element, ElementContent, Root, RootContent } from 'hast';
import { type Declarations, readDeclarations, type StyleRules } from './css.js';

export type HtmlNode = Root | RootContent | ElementContent;

/** Elements that begin and end a line of their own. */
const blockTags = new Set(
  (
    'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form frameset ' +
    'h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav ol optgroup option p plaintext pre search section summary ' +
    'table tbody td tfoot th thead tr ul xmp'
  ).split(' '),
);

/** Elements whose content is never read: code, controls, media, and the data islands of Word. */
const silentTags = new Set(
  (
    'script style template noscript head title meta link base svg canvas audio video object embed applet iframe frame noframes map area button ' +
    'select datalist textarea progress meter xml'
  ).split(' '),
);

export const isElement = (node: HtmlNode | undefined): node is Element => node?.type === 'element';
export const isBlock = (node: Element): boolean => blockTags.has(node.tagName);
export const isSilent = (node: Element): boolean => silentTags.has(node.tagName) || /^(?:w|v|m|st1):/u.test(node.tagName);

/** Children of an element or of the page. */
export const childrenOf = (node: HtmlNode): readonly HtmlNode[] => ('children' in node ? (node.children as readonly HtmlNode[]) : []);

/** A property of an element as text; null where it does not stand. Lists (classes) come as words. */
export function property(node: Element, name: string): string | null {
  const value = node.properties[name];
  if (value === undefined || value === null || value === false) return null;
  return Array.isArray(value) ? value.join(' ') : value === true ? '' : String(value);
}

/** The classes of an element. */
export const classesOf = (node: Element): string[] => (property(node, 'className') ?? '').split(/\s+/u).filter((name) => name !== '');

/** What the page's rules and the element itself say about its looks. */
export function styleOf(node: Element, rules: StyleRules): Declarations {
  const own = property(node, 'style');
  const ruled = rules.of(node.tagName, classesOf(node), property(node, 'id'));
  return own === null ? ruled : new Map([...ruled, ...readDeclarations(own)]);
}

/** Every element below a node, in document order. */
export function elementsIn(node: HtmlNode): Element[] {
  const found: Element[] = [];
  const walk = (at: HtmlNode): void => {
    for (const child of childrenOf(at)) {
      if (isElement(child)) found.push(child);
      walk(child);
    }
  };
  walk(node);
  return found;
}

/** The text of a node as it stands in the file. */
export function rawText(node: HtmlNode): string {
  if (node.type === 'text') return node.value;
  return childrenOf(node).map(rawText).join('');
}
