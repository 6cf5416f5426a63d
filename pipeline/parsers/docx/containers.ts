import { create, descendants, element, path, remove, unwrap, type XmlDocument, type XmlElement } from '../xml/xml.js';

/** Elements that only stand around text: links, simple fields, tags, text direction, accepted insertions. */
const wrappers = ['hyperlink', 'fldSimple', 'smartTag', 'customXml', 'bdo', 'dir', 'ins', 'moveTo'];

const isProperty = (node: XmlElement): boolean => /Pr$/u.test((node.parentNode as XmlElement | null)?.localName ?? '');

/** Content controls give way to their content; a control that still shows its prompt (`Click here to enter text`) is empty. */
function openControls(document: XmlDocument): void {
  for (const control of descendants(document, 'sdt').reverse()) {
    const content = element(control, 'sdtContent');
    const prompt = path(control, 'sdtPr', 'showingPlcHdr') !== null && descendants(control, 'p').length === 0;
    if (!content || prompt) remove(control);
    else {
      for (const node of [element(control, 'sdtPr'), element(control, 'sdtEndPr')]) if (node) remove(node);
      unwrap(content);
      unwrap(control);
    }
  }
}

const isInside = (node: XmlElement, name: string): boolean => {
  for (let at = node.parentNode; at; at = at.parentNode) if ((at as XmlElement).localName === name) return true;
  return false;
};

/** The outermost paragraph around a node. */
function hostParagraph(node: XmlElement): XmlElement | null {
  let host: XmlElement | null = null;
  for (let at = node.parentNode; at; at = at.parentNode) if ((at as XmlElement).localName === 'p') host = at as XmlElement;
  return host;
}

/** A line for the number of the document with nothing typed before the symbol: `Số:        /KH-UBND`. */
const blankNumber = /^\s*Số\s?:\s{0,40}\//u;

/** Types the words of a box that holds nothing but a number into the blank of the paragraph that it lies on. Whether it did. */
function fillNumber(box: XmlElement, host: XmlElement): boolean {
  const words = descendants(box, 't')
    .map((text) => text.textContent ?? '')
    .join('')
    .trim();
  if (!/^\d{1,5}[a-z]?$/iu.test(words)) return false;
  const texts = descendants(host, 't').filter((text) => !isInside(text, 'txbxContent'));
  if (
    !blankNumber.test(
      texts
        .map((text) => text.textContent ?? '')
        .join('')
        .normalize('NFC'),
    )
  )
    return false;
  const slash = texts.find((text) => text.textContent?.includes('/'))!;
  slash.textContent = slash.textContent!.replace('/', `${words}/`);
  remove(box);
  return true;
}

/** Puts the paragraphs of text boxes behind the paragraph that they are anchored to, once each: boxes are stored in two versions. */
function openTextBoxes(document: XmlDocument): void {
  for (const alternatives of descendants(document, 'AlternateContent')) {
    const fallback = element(alternatives, 'Fallback');
    const choice = element(alternatives, 'Choice');
    const hasText = (node: XmlElement | null) => node !== null && descendants(node, 'txbxContent').length > 0;
    if (choice && hasText(choice) && fallback) remove(fallback);
    else if (choice && fallback && hasText(fallback)) remove(choice);
  }
  for (const box of descendants(document, 'txbxContent').reverse()) {
    const host = hostParagraph(box);
    if (!host?.parentNode || fillNumber(box, host)) continue;
    const after = host.nextSibling;
    while (box.firstChild) host.parentNode.insertBefore(box.firstChild, after);
  }
}

/** The text of a formula on one line: `a/b` for fractions. */
function formulaText(node: XmlElement): string {
  if (node.localName === 't') return node.textContent ?? '';
  const parts: string[] = [];
  for (let child = node.firstChild; child; child = child.nextSibling)
    if (child.nodeType === 1) parts.push(formulaText(child as XmlElement));
  return parts.filter((part) => part !== '').join(node.localName === 'f' ? '/' : '');
}

function writeFormulas(document: XmlDocument): void {
  for (const formula of descendants(document, 'oMath')) {
    const host = hostParagraph(formula);
    if (!host) continue;
    const run = create(host, 'r');
    const text = create(host, 't');
    text.appendChild(document.createTextNode(formulaText(formula)));
    run.appendChild(text);
    formula.parentNode?.replaceChild(run, formula);
  }
  for (const paragraph of descendants(document, 'oMathPara')) unwrap(paragraph);
}

/**
 * Leaves only paragraphs, runs, tables and fields: content controls, links, text boxes and formulas are opened, pictures removed.
 */
export function openContainers(document: XmlDocument): void {
  openControls(document);
  for (const name of wrappers) for (const node of descendants(document, name)) if (!isProperty(node)) unwrap(node);
  openTextBoxes(document);
  writeFormulas(document);
  for (const name of ['AlternateContent', 'drawing', 'pict', 'object']) for (const node of descendants(document, name)) remove(node);
}
