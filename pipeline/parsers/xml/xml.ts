import type { Document as XmlDocument, Element as XmlElement, Node as XmlNode } from '@xmldom/xmldom';

export type { XmlDocument, XmlElement, XmlNode };

/** Reading and writing XML; made once, because the library is loaded only when a document needs it. */
export interface XmlTools {
  /** Parses one part. Throws an Error on a document type declaration (Word writes none, entities are declared there) and on damaged XML. */
  parse(text: string): XmlDocument;
  serialise(document: XmlDocument): string;
}

/** Loads the XML library. */
export async function xmlTools(): Promise<XmlTools> {
  const { DOMParser, XMLSerializer, onErrorStopParsing } = await import('@xmldom/xmldom');
  const parser = new DOMParser({ onError: onErrorStopParsing });
  const serialiser = new XMLSerializer();
  return {
    parse: (text) => {
      if (/<!DOCTYPE/iu.test(text.slice(0, 10_000))) throw new Error('expected XML without a document type declaration');
      return parser.parseFromString(text, 'text/xml');
    },
    serialise: (document) => serialiser.serializeToString(document),
  };
}

/** Child elements, all or those of one local name. */
export function elements(parent: XmlNode, name?: string): XmlElement[] {
  const found: XmlElement[] = [];
  for (let node = parent.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === 1 && (name === undefined || (node as XmlElement).localName === name)) found.push(node as XmlElement);
  }
  return found;
}

/** The first child element of that local name. */
export function element(parent: XmlNode | null | undefined, name: string): XmlElement | null {
  for (let node = parent?.firstChild ?? null; node; node = node.nextSibling) {
    if (node.nodeType === 1 && (node as XmlElement).localName === name) return node as XmlElement;
  }
  return null;
}

/** Follows child elements by name. */
export function path(parent: XmlNode | null | undefined, ...names: string[]): XmlElement | null {
  let at: XmlElement | null = null;
  for (const [index, name] of names.entries()) {
    at = element(index === 0 ? parent : at, name);
    if (!at) return null;
  }
  return at;
}

/** An attribute by its local name, whatever its prefix. */
export function attribute(from: XmlElement | null | undefined, name: string): string | null {
  if (!from) return null;
  for (const candidate of from.attributes) if (candidate.localName === name) return candidate.value;
  return null;
}

/** The `w:val` of an element, or null. */
export const val = (from: XmlElement | null | undefined): string | null => attribute(from, 'val');

/** A whole number in the `w:val` of an element, or null. */
export function number(from: XmlElement | null | undefined): number | null {
  const value = val(from);
  return value !== null && /^-?\d{1,9}$/u.test(value) ? Number(value) : null;
}

/** Whether an on/off element stands and is on; null where it does not stand. */
export function toggle(from: XmlElement | null | undefined): boolean | null {
  return from ? !['0', 'false', 'off', 'none'].includes(val(from) ?? 'true') : null;
}

/** All descendant elements of one local name, in document order, as a list of its own. */
export function descendants(root: XmlDocument | XmlElement, name: string): XmlElement[] {
  const found: XmlElement[] = [];
  let node: XmlNode | null = root.firstChild;
  while (node) {
    if (node.nodeType === 1 && (node as XmlElement).localName === name) found.push(node as XmlElement);
    let next: XmlNode | null = node.firstChild ?? node.nextSibling;
    for (let up: XmlNode | null = node; !next && up.parentNode && up.parentNode !== root; next = up.nextSibling)
      up = up.parentNode as XmlNode;
    node = next;
  }
  return found;
}

/** A new element of the same vocabulary (namespace and prefix) as `like`. */
export function create(like: XmlElement, name: string, value?: string): XmlElement {
  const prefix = like.prefix ? `${like.prefix}:` : '';
  const made = like.ownerDocument!.createElementNS(like.namespaceURI, prefix + name);
  if (value !== undefined) made.setAttributeNS(like.namespaceURI, `${prefix}val`, value);
  return made;
}

/** Puts the children of an element in its place. */
export function unwrap(wrapper: XmlElement): void {
  const parent = wrapper.parentNode;
  if (!parent) return;
  while (wrapper.firstChild) parent.insertBefore(wrapper.firstChild, wrapper);
  parent.removeChild(wrapper);
}

/** Takes an element out of its document. */
export const remove = (node: XmlNode): void => {
  node.parentNode?.removeChild(node);
};
