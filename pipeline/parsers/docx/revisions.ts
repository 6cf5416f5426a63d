import { descendants, element, elements, path, remove, type XmlDocument, type XmlElement } from '../xml/xml.js';

/** Properties hold revision marks about themselves, not deleted text. */
const isMark = (node: XmlElement): boolean =>
  ['rPr', 'trPr', 'tcPr', 'numPr'].includes((node.parentNode as XmlElement | null)?.localName ?? '');

const markGone = (paragraph: XmlElement): boolean => {
  const mark = path(paragraph, 'pPr', 'rPr');
  return element(mark, 'del') !== null || element(mark, 'moveFrom') !== null;
};

const nextParagraph = (paragraph: XmlElement): XmlElement | null => {
  for (let node = paragraph.nextSibling; node; node = node.nextSibling) {
    if (node.nodeType !== 1) continue;
    const name = (node as XmlElement).localName;
    if (name === 'p') return node as XmlElement;
    if (name === 'tbl') return null;
  }
  return null;
};

/** Puts the words of a paragraph whose mark was deleted at the beginning of the next one. */
function mergeIntoNext(paragraph: XmlElement): void {
  const next = nextParagraph(paragraph);
  if (!next) return;
  const words = elements(paragraph).filter((node) => node.localName !== 'pPr');
  const properties = element(next, 'pPr');
  const before = properties ? properties.nextSibling : next.firstChild;
  for (const node of words) next.insertBefore(node, before);
  remove(paragraph);
}

/** Applies tracked changes: insertions stay, deletions and what was moved away go, deleted paragraph marks and table rows too. */
export function acceptRevisions(document: XmlDocument): void {
  for (const name of ['del', 'moveFrom']) {
    for (const node of descendants(document, name)) if (!isMark(node)) remove(node);
  }
  for (const row of descendants(document, 'tr')) if (element(element(row, 'trPr'), 'del')) remove(row);
  for (const table of descendants(document, 'tbl')) if (!element(table, 'tr') && descendants(table, 'tr').length === 0) remove(table);
  for (const paragraph of descendants(document, 'p')) if (markGone(paragraph)) mergeIntoNext(paragraph);
}
