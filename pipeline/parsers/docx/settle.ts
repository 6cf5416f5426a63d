import { listCounters } from '../word/list-counters.js';
import { letterCode, mayBeLetter } from '../word/optional-hyphen.js';
import { create, descendants, remove, type XmlDocument, type XmlElement, type XmlTools } from '../xml/xml.js';
import type { DocxParts } from './archive.js';
import { openContainers } from './containers.js';
import { readNumbering } from './numbering.js';
import { type FormSources, settleParagraph } from './paragraph-form.js';
import { acceptRevisions } from './revisions.js';
import { readStyleSheet } from './style-sheet.js';
import { settleTable } from './table-form.js';
import { withoutUnread } from './unread.js';

/** Whether optional hyphens can be letters of TCVN3: the document has such fonts, and nowhere the letter by its code. */
const hyphensMayBeLetters = (parts: DocxParts): boolean =>
  [parts.document, parts.styles ?? ''].some((part) => /"\.Vn[A-Z]/u.test(part)) && !parts.document.includes(letterCode);

function replaceByText(node: XmlElement, content: string): void {
  const text = create(node, 't');
  text.appendChild(node.ownerDocument!.createTextNode(content));
  node.parentNode?.replaceChild(text, node);
}

/** Characters that Word stores as elements: a hyphen that does not break, an optional one, positioned tabs, plain returns. */
function writeCharacters(document: XmlDocument, letters: boolean): void {
  for (const hyphen of descendants(document, 'noBreakHyphen')) replaceByText(hyphen, '-');
  for (const soft of descendants(document, 'softHyphen')) {
    const isLetter = letters && mayBeLetter(soft.previousSibling?.textContent?.at(-1), soft.nextSibling?.textContent?.[0]);
    if (isLetter) replaceByText(soft, letterCode);
    else remove(soft);
  }
  for (const tab of descendants(document, 'ptab')) tab.parentNode?.replaceChild(create(tab, 'tab'), tab);
  for (const end of descendants(document, 'cr')) end.parentNode?.replaceChild(create(end, 'br'), end);
}

function settlePart(document: XmlDocument, sources: FormSources, letters: boolean): void {
  acceptRevisions(document);
  openContainers(document);
  writeCharacters(document, letters);
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
  const letters = hyphensMayBeLetters(parts);
  const settle = (text: string): string => {
    const document = xml.parse(withoutUnread(text));
    settlePart(document, sources, letters);
    return xml.serialise(document);
  };
  const note = (text: string | null) => (text === null ? null : settle(text));
  return { document: settle(parts.document), footnotes: note(parts.footnotes), endnotes: note(parts.endnotes) };
}
