import type { Diagnostic } from '../../../schemas/index.js';
import { listCounters } from '../word/list-counters.js';
import type { WordDocument, WordNode } from '../word/word-model.js';
import { arrangeStory, type TableBounds } from './arrange.js';
import type { Contents } from './contents.js';
import { embeddedObjects } from './embedded.js';
import type { FontText } from './runs.js';
import { type Reading, readStory } from './story.js';

/** A document as the model that all readers of Word files share; its texts still have the letters of their fonts. */
export interface ReadDocument {
  document: WordDocument;
  /** The texts of each paragraph, in reading order. */
  texts: FontText[][];
  /** What of the document is left out. */
  diagnostics: Diagnostic[];
}

/** Positions of the marks of the notes in reading order. */
function noteMarks(nodes: readonly WordNode[]): number[] {
  return nodes.flatMap((node) => {
    if (node.type === 'noteReference') return [Number(node.noteId)];
    return 'children' in node ? noteMarks(node.children as WordNode[]) : [];
  });
}

/** Reads the text of a document: main text with its boxes, then the notes in the order of their marks; headers, footers and comments are left out. */
export function readDocument(contents: Contents, bounds: TableBounds): ReadDocument {
  const reading: Reading = { contents, counters: listCounters(contents.lists.lists), texts: [] };
  const read = (range: { start: number; end: number }) => arrangeStory(readStory(reading, range), contents.styles.table, bounds);
  const children = [...read(contents.main), ...contents.looseBoxes.flatMap(read)];
  const notes = noteMarks(children).map((mark) => read(contents.notes.get(mark)!));
  return { document: { children, notes }, texts: reading.texts, diagnostics: embeddedObjects(contents.text) };
}
