import type { SetText } from '../word/convert-texts.js';
import { headingStyle, type WordDocument, type WordNode } from '../word/word-model.js';
import { attribute, descendants, elements, type XmlElement } from '../xml/xml.js';
import { readLine } from './inline.js';
import { type OdtNumbers, odtNumbers } from './lists.js';
import type { OdtStyles } from './styles.js';
import { readTable } from './tables.js';

/** What is read of an OpenDocument text: its model, and each text with its font, paragraph by paragraph. */
export interface OdtReading {
  document: WordDocument;
  texts: SetText[][];
}

/** The list that a paragraph stands in: its id for numbers, its level from 0, the name of its style. */
interface Place {
  id: string;
  level: number;
  style: string | null;
}

/** Parts of the body that hold no words of the document: indexes repeat its headings, the rest is kept for programs. */
const silent =
  /^(?:tracked-changes|sequence-decls|variable-decls|user-field-decls|forms|table-of-content|alphabetical-index|illustration-index|table-index|object-index|user-index|bibliography|calculation-settings|annotation|image|object|title|desc)$/u;

/** The only paragraph of an empty cell: a column of row numbers is often made so. */
function isNumberCell(paragraph: XmlElement): boolean {
  let at = paragraph.parentNode as XmlElement | null;
  while (at && at.localName !== 'table-cell' && at.localName !== 'body') at = at.parentNode as XmlElement | null;
  return at?.localName === 'table-cell' && descendants(at, 'p').length === 1;
}

/** Reads the body of an OpenDocument text: insertions of tracked changes stand in it, deletions are kept elsewhere and are not read. */
export function readOdtBody(body: XmlElement, styles: OdtStyles): OdtReading {
  const numbers: OdtNumbers = odtNumbers(styles);
  const texts: SetText[][] = [];
  const notes: WordNode[][] = [];

  const paragraph = (node: XmlElement, place: Place | null, restart: number | null): WordNode[] => {
    if (attribute(node, 'is-hidden') === 'true') return [];
    const facts = styles.paragraph(attribute(node, 'style-name'));
    const outline = node.localName === 'h' ? Number(attribute(node, 'outline-level') ?? 1) - 1 : null;
    const words = (node.textContent ?? '').trim() !== '';
    const unnumbered = attribute(node, 'is-list-header') === 'true';
    let number = '';
    if ((words || isNumberCell(node)) && place && !unnumbered) {
      if (restart !== null) place.id = numbers.restart(place.id, place.level, restart);
      number = numbers.next(place.id, place.level);
    } else if (words && outline !== null && !unnumbered) number = numbers.heading(outline);
    const line = readLine(node, facts, number, styles);
    texts.push(line.texts);
    const heading = outline !== null || facts.heading === true;
    const block: WordNode = {
      type: 'paragraph',
      children: line.runs,
      styleId: heading ? headingStyle : null,
      alignment: facts.centred ? 'center' : null,
    };
    for (const note of line.notes) notes.push(flow(note, null));
    return [block, ...line.boxes.flatMap((box) => flow(box, null))];
  };

  const list = (node: XmlElement, outer: Place | null): WordNode[] => {
    const style = attribute(node, 'style-name') ?? outer?.style ?? null;
    const same = outer !== null && style === outer.style;
    const place: Place = { id: same ? outer.id : numbers.open(node, style), level: outer ? outer.level + 1 : 0, style };
    const read = elements(node).flatMap((item) => {
      const start = attribute(item, 'start-value');
      let restart = start !== null && /^\d{1,6}$/u.test(start) ? Number(start) : null;
      let numbered = item.localName === 'list-item';
      return elements(item).flatMap((child) => {
        if (child.localName !== 'p' && child.localName !== 'h')
          return child.localName === 'list' ? list(child, place) : flowOf(child, null);
        const blocks = paragraph(child, numbered ? place : null, restart);
        numbered = false;
        restart = null;
        return blocks;
      });
    });
    if (same) outer.id = place.id;
    return read;
  };

  const flowOf = (node: XmlElement, place: Place | null): WordNode[] => {
    const name = node.localName ?? '';
    if (silent.test(name) || attribute(node, 'is-hidden') === 'true') return [];
    if (name === 'p' || name === 'h') return paragraph(node, place, null);
    if (name === 'list') return list(node, null);
    if (name === 'numbered-paragraph') {
      const level = Math.max(Number(attribute(node, 'level') ?? 1) - 1, 0);
      return elements(node).flatMap((child) =>
        paragraph(child, { id: numbers.open(node, attribute(node, 'style-name')), level, style: null }, null),
      );
    }
    if (name === 'table') return [readTable(node, styles, (cell) => flow(cell, null))];
    if (name === 'section' && (attribute(node, 'display') === 'none' || styles.isHiddenSection(attribute(node, 'style-name')))) return [];
    return flow(node, place);
  };

  const flow = (parent: XmlElement, place: Place | null): WordNode[] => elements(parent).flatMap((child) => flowOf(child, place));

  return { document: { children: flow(body, null), notes }, texts };
}
