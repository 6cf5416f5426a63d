/** The document as mammoth reads it; only what is used here. */
export type WordNode =
  | { type: 'paragraph'; children: WordNode[]; styleId: string | null; alignment: string | null }
  | { type: 'run'; children: WordNode[]; isBold: boolean; isItalic: boolean; verticalAlignment: string }
  | { type: 'text'; value: string }
  | { type: 'tab' }
  | { type: 'break'; breakType: string }
  | { type: 'checkbox'; checked: boolean }
  | { type: 'hyperlink'; children: WordNode[] }
  | { type: 'noteReference'; noteType: string; noteId: string }
  | WordTable
  | { type: 'image' | 'commentReference' | 'bookmarkStart' };

export interface WordTable {
  type: 'table';
  styleId: string | null;
  children: { type: 'tableRow'; isHeader: boolean; children: WordCell[] }[];
}

export interface WordCell {
  type: 'tableCell';
  colSpan: number;
  rowSpan: number;
  children: WordNode[];
}

/** Body of a Word document, and the bodies of its notes in the order of their reference marks. */
export interface WordDocument {
  children: WordNode[];
  notes: WordNode[][];
}

interface MammothDocument {
  children: WordNode[];
  notes: { resolve(reference: { noteType: string; noteId: string }): { body: WordNode[] } | null };
}

function referencesIn(nodes: readonly WordNode[]): { noteType: string; noteId: string }[] {
  return nodes.flatMap((node) => {
    if (node.type === 'noteReference') return [node];
    return 'children' in node ? referencesIn(node.children as WordNode[]) : [];
  });
}

/** Reads a Word file with mammoth, up to its document model; no HTML is made of it. */
export async function readWordModel(file: Buffer): Promise<WordDocument> {
  const { default: mammoth } = await import('mammoth');
  let read: MammothDocument | null = null;
  const transformDocument = (document: MammothDocument) => {
    read = document;
    return { ...document, children: [] };
  };
  await mammoth.convertToHtml({ buffer: file }, { transformDocument, includeEmbeddedStyleMap: false, externalFileAccess: false });
  const document = read as MammothDocument | null;
  if (!document) return { children: [], notes: [] };
  const notes = referencesIn(document.children).map((reference) => document.notes.resolve(reference)?.body ?? []);
  return { children: document.children, notes };
}
