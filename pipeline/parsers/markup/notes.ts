import type { Element } from 'hast';
import { childrenOf, elementsIn, type HtmlNode, isElement, property, rawText } from './elements.js';

/** The footnotes of a page: marks that are no text, and the elements that hold the notes in the order of their marks. */
export interface PageNotes {
  marks: ReadonlySet<Element>;
  bodies: readonly Element[];
}

/** What a mark looks like: `1`, `[1]`, `(2)`, `*`, an arrow back. */
const mark = /^(?:[[(]?(?:\d{1,3}|[ivx]{1,5}|\*{1,3}|[†‡])[\])]?|[↑↩^⏎]\ufe0e?)$/u;

/** So far up from a link stands the element that its counterpart names. */
const reach = 6;
/** An element with more marks in it is no note. */
const crowd = 20;

type Parents = ReadonlyMap<Element, HtmlNode>;

const target = (link: Element): string | null => {
  const href = property(link, 'href') ?? '';
  return href.startsWith('#') && href.length > 1 ? href.slice(1) : null;
};

/** An element and those around it, up to the parts that divide the page. */
function around(node: Element, parents: Parents): Element[] {
  const found: Element[] = [];
  for (let at: HtmlNode | undefined = node; at && isElement(at) && found.length < reach; at = parents.get(at)) {
    if (/^(?:body|html|main|article|table|ol|ul)$/u.test(at.tagName)) break;
    found.push(at);
  }
  return found;
}

/** The element that holds the note that `anchor` stands in: the outermost item, box or paragraph around it without another note's mark. */
function bodyOf(anchor: Element, parents: Parents, anchorsIn: (node: Element) => number): Element | null {
  const alone = around(anchor, parents).filter((node) => /^(?:li|p|div|dd|aside|section|td)$/u.test(node.tagName) && anchorsIn(node) === 1);
  return alone.at(-1) ?? null;
}

/**
 * Finds footnotes by their links: a short mark that leads to a place further on, and a mark there that leads back (Word, LibreOffice,
 * converters of Markdown and wikis all write them so).
 */
export function findNotes(tree: HtmlNode): PageNotes {
  const elements = elementsIn(tree);
  const order = new Map(elements.map((element, index) => [element, index] as const));
  const parents = new Map<Element, HtmlNode>();
  for (const parent of [tree, ...elements]) for (const child of childrenOf(parent)) if (isElement(child)) parents.set(child, parent);
  const places = new Map<string, Element>();
  for (const element of elements)
    for (const id of [property(element, 'id'), property(element, 'name')]) if (id && !places.has(id)) places.set(id, element);

  const links = elements.filter((node) => node.tagName === 'a' && places.has(target(node) ?? '') && mark.test(rawText(node).trim()));
  const linksAround = new Map<HtmlNode, Element[]>();
  const within = (node: HtmlNode): Element[] => linksAround.get(node) ?? linksAround.set(node, []).get(node)!;
  for (const link of links) for (const node of around(link, parents)) within(node).push(link);
  const near = (link: Element, place: Element): boolean => within(place).includes(link) || within(parents.get(place)!).includes(link);

  const marks = new Set<Element>();
  const anchors = new Set<Element>();
  for (const link of links) {
    const place = places.get(target(link)!)!;
    const candidates = within(place).length > 0 ? within(place) : within(parents.get(place)!);
    if (order.get(place)! < order.get(link)! || candidates.length > crowd) continue;
    const back = candidates.find((other) => other !== link && near(link, places.get(target(other)!)!));
    if (!back) continue;
    marks.add(link).add(back);
    anchors.add(back);
  }
  const anchorsIn = (node: Element) => within(node).filter((link) => anchors.has(link)).length;
  const bodies = [...anchors].map((anchor) => bodyOf(anchor, parents, anchorsIn)).filter((body) => body !== null);
  return { marks, bodies: [...new Set(bodies)] };
}
