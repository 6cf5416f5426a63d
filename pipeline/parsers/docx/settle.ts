import { listCounters } from '../word/list-counters.js';
import { create, descendants, remove, type XmlDocument, type XmlTools } from '../xml/xml.js';
import type { DocxParts } from './archive.js';
import { openContainers } from './containers.js';
import { readNumbering } from './numbering.js';
import { type FormSources, settleParagraph } from './paragraph-form.js';
import { acceptRevisions } from './revisions.js';
import { readStyleSheet } from './style-sheet.js';
import { settleTable } from './table-form.js';

/** Characters that Word stores as elements: a hyphen that does not break, an optional one, positioned tabs, plain returns. */
function writeCharacters(document: XmlDocument): void {
  for (const hyphen of descendants(document, 'noBreakHyphen')) {
    const text = create(hyphen, 't');
    text.appendChild(document.createTextNode('-'));
    hyphen.parentNode?.replaceChild(text, hyphen);
  }
  for (const soft of descendants(document, 'softHyphen')) remove(soft);
  for (const tab of descendants(document, 'ptab')) tab.parentNode?.replaceChild(create(tab, 'tab'), tab);
  for (const end of descendants(document, 'cr')) end.parentNode?.replaceChild(create(end, 'br'), end);
}

function settlePart(document: XmlDocument, sources: FormSources): void {
  acceptRevisions(document);
  openContainers(document);
  writeCharacters(document);
  for (const paragraph of descendants(document, 'p')) settleParagraph(paragraph, sources);
  for (const table of descendants(document, 'tbl')) settleTable(table, sources.styles);
}

/**
 * Rewrites the text parts of a Word document so that nothing of them depends on other parts: revisions applied, containers opened,
 * automatic numbers and inherited form written out. Throws an Error where a part is no XML.
 */
export function settleParts(parts: DocxParts, xml: XmlTools): { document: string; footnotes: string | null; endnotes: string | null } {
  const lists = readNumbering(parts.numbering === null ? null : xml.parse(parts.numbering));
  const styles = readStyleSheet(parts.styles === null ? null : xml.parse(parts.styles));
  const sources: FormSources = { styles, lists, counters: listCounters(lists) };
  const settle = (text: string): string => {
    const document = xml.parse(text);
    settlePart(document, sources);
    return xml.serialise(document);
  };
  const note = (text: string | null) => (text === null ? null : settle(text));
  return { document: settle(parts.document), footnotes: note(parts.footnotes), endnotes: note(parts.endnotes) };
}
