import type { WordDocument, WordNode } from '../word/word-model.js';

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
