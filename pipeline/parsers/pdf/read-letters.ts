import { lettersAsGiven, lettersOfFile, type ReadLetters } from './font-letters.js';
import { openDocument } from './pdfium.js';
import { readPage } from './read-page.js';

/** How the letters of a file are to be read, by its words; null where the names of its fonts are right. The file is opened anew: reading changes it. */
export async function readLetters(bytes: Uint8Array): Promise<ReadLetters | null> {
  const opened = await openDocument(bytes);
  if (typeof opened === 'string') return null;
  try {
    return lettersOfFile(Array.from({ length: Math.min(opened.pageCount, 10) }, (_, at) => readPage(opened, at + 1, lettersAsGiven)));
  } finally {
    opened.close();
  }
}
