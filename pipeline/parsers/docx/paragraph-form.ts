import type { ListCounters } from '../word/list-counters.js';
import type { NumberList } from '../word/number-list.js';
import { headingStyle } from '../word/word-model.js';
import { create, descendants, element, elements, path, remove, val, type XmlElement } from '../xml/xml.js';
import { paragraphFacts, runFacts, type StyleFacts, type StyleSheet } from './style-sheet.js';

/** What the form of a document is read from. */
export interface FormSources {
  styles: StyleSheet;
  lists: ReadonlyMap<string, NumberList>;
  counters: ListCounters;
}

/** Runs of this paragraph, not those of another one inside it. */
const runsOf = (paragraph: XmlElement): XmlElement[] => elements(paragraph, 'r');

const ensure = (parent: XmlElement, name: string): XmlElement => {
  const found = element(parent, name);
  if (found) return found;
  const made = create(parent, name);
  parent.insertBefore(made, parent.firstChild);
  return made;
};

/** Replaces a property element by one with this value. */
function set(properties: XmlElement, name: string, value: string): void {
  const old = element(properties, name);
  if (old) remove(old);
  properties.insertBefore(create(properties, name, value), properties.firstChild);
}

/** Leaves an on/off property standing where it is on, and nowhere else. */
function mark(properties: XmlElement, name: string, on: boolean): void {
  const old = element(properties, name);
  if (old) remove(old);
  if (on) properties.insertBefore(create(properties, name), properties.firstChild);
}

function settleRun(run: XmlElement, inherited: StyleFacts, styles: StyleSheet): void {
  const rPr = ensure(run, 'rPr');
  const facts = { ...inherited, ...styles.run(val(element(rPr, 'rStyle'))), ...runFacts(rPr) };
  if (facts.hidden) {
    remove(run);
    return;
  }
  const style = element(rPr, 'rStyle');
  if (style) remove(style);
  mark(rPr, 'b', facts.bold ?? false);
  mark(rPr, 'i', facts.italic ?? false);
  mark(rPr, 'caps', facts.capitals ?? false);
  if (facts.font !== undefined) {
    const fonts = ensure(rPr, 'rFonts');
    fonts.setAttributeNS(fonts.namespaceURI, `${fonts.prefix ? `${fonts.prefix}:` : ''}ascii`, facts.font);
  }
}

const hasWords = (node: XmlElement): boolean => descendants(node, 't').some((text) => (text.textContent ?? '').trim() !== '');

/** The only paragraph of an empty cell: a column of row numbers is often made so. */
function isNumberCell(paragraph: XmlElement): boolean {
  const cell = paragraph.parentNode as XmlElement | null;
  return cell?.localName === 'tc' && elements(cell, 'p').length === 1;
}

/** List and level of a paragraph: its own, else those of its style; null where it is in none. */
function listPlace(own: StyleFacts, inherited: StyleFacts, styleId: string | null, lists: FormSources['lists']) {
  const numId = own.numId ?? inherited.numId;
  const list = numId === undefined || numId === '0' ? undefined : lists.get(numId);
  if (numId === undefined || !list) return null;
  const linked = styleId === null ? -1 : list.levels.findIndex((level) => level?.style === styleId);
  return { numId, level: own.level ?? (linked >= 0 ? linked : (inherited.level ?? 0)) };
}

function writeNumber(paragraph: XmlElement, number: string): void {
  const run = create(paragraph, 'r');
  const like = element(runsOf(paragraph).find((r) => element(r, 't')) ?? null, 'rPr');
  if (like) run.appendChild(like.cloneNode(true));
  const text = create(paragraph, 't');
  text.setAttribute('xml:space', 'preserve');
  text.appendChild(paragraph.ownerDocument!.createTextNode(number));
  run.appendChild(text);
  const properties = element(paragraph, 'pPr');
  paragraph.insertBefore(run, properties ? properties.nextSibling : paragraph.firstChild);
}

/**
 * Makes the form of a paragraph explicit: inherited bold, italic and centring stand at its runs and at itself, fonts and capitals too,
 * hidden text is gone, its automatic number is text. A paragraph of a table of contents loses its words.
 */
export function settleParagraph(paragraph: XmlElement, { styles, lists, counters }: FormSources): void {
  const pPr = ensure(paragraph, 'pPr');
  const styleId = val(element(pPr, 'pStyle'));
  const inherited = styles.paragraph(styleId);
  const own = paragraphFacts(pPr);
  const facts = { ...inherited, ...own };
  if (inherited.contents) for (const node of elements(paragraph)) if (node !== pPr) remove(node);
  for (const run of runsOf(paragraph)) settleRun(run, inherited, styles);
  const place = listPlace(own, inherited, styleId, lists);
  const number = place ? counters.next(place.numId, place.level) : '';
  if (number !== '' && (hasWords(paragraph) || isNumberCell(paragraph))) writeNumber(paragraph, number);
  for (const name of ['numPr', 'pStyle']) {
    const node = path(pPr, name);
    if (node) remove(node);
  }
  if (facts.heading) set(pPr, 'pStyle', headingStyle);
  const alignment = element(pPr, 'jc');
  if (alignment) remove(alignment);
  if (facts.centred) set(pPr, 'jc', 'center');
}
