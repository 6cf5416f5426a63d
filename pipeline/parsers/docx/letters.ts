import type { Diagnostic } from '../../../schemas/index.js';
import { convertTexts, type SetText } from '../word/convert-texts.js';
import type { WordDocument, WordNode } from '../word/word-model.js';

/** What mammoth says of a run besides its form; the fonts were settled before. */
interface Run {
  font?: string | null;
  isAllCaps?: boolean;
}

interface Text extends SetText {
  capitals: boolean;
}

/** The texts of each paragraph under these nodes, in order, with their fonts. */
function textsOf(nodes: readonly WordNode[], { font = null, isAllCaps = false }: Run, paragraph: Text[], paragraphs: Text[][]): void {
  for (const node of nodes) {
    if (node.type === 'text') paragraph.push({ node, font, capitals: isAllCaps });
    else if (node.type === 'run') textsOf(node.children, node as Run, paragraph, paragraphs);
    else if (node.type === 'hyperlink') textsOf(node.children, { font, isAllCaps }, paragraph, paragraphs);
    else if (node.type === 'paragraph') {
      const own: Text[] = [];
      paragraphs.push(own);
      textsOf(node.children, {}, own, paragraphs);
    } else if (node.type === 'table')
      for (const cell of node.children.flatMap((row) => row.children)) textsOf(cell.children, {}, paragraph, paragraphs);
  }
}

/**
 * Turns the letters of old Vietnamese encodings into Unicode, in place, and text that is shown in capitals into capitals. Returns the
 * encoding that most were converted from, null for none. Throws IngestError `unsupported-format` for unreadable ones.
 */
export function settleLetters(document: WordDocument, name: string): { encoding: string | null; diagnostics: Diagnostic[] } {
  const paragraphs: Text[][] = [];
  for (const body of [document.children, ...document.notes]) textsOf(body, {}, [], paragraphs);
  const converted = convertTexts(paragraphs, name);
  for (const { node, capitals } of paragraphs.flat()) if (capitals) node.value = node.value.toUpperCase();
  return converted;
}
