import type { Diagnostic } from '../../../schemas/index.js';
import { IngestError } from '../../ingest-error.js';
import type { Limits } from '../options.js';
import type { ParsedBlock } from '../parsed.js';
import { wordBlocks } from '../word/blocks.js';
import { refuseLargeTables } from '../word/bounds.js';
import { convertTexts } from '../word/convert-texts.js';
import type { WordDocument } from '../word/word-model.js';
import { refuseDeepTags, refuseDeepTree } from './bounds.js';
import { readStyleRules } from './css.js';
import { elementsIn, rawText } from './elements.js';
import { findFurniture } from './furniture.js';
import { plainLook } from './look.js';
import { findNotes } from './notes.js';
import { type PageReading, readFlow } from './reader.js';
import { htmlTree } from './syntax-trees.js';

/** What a page says: its blocks, the old encoding that letters were converted from (null: none), and notes about the reading. */
export interface ReadPage {
  blocks: ParsedBlock[];
  encoding: string | null;
  diagnostics: Diagnostic[];
}

/**
 * Reads the text of an HTML page without what stands around its content: menus, scripts, hidden parts, deletions. Nothing that the page
 * points to is fetched, nothing in it is run. Throws IngestError `too-large` beyond the bounds, `no-text` where nothing is left.
 */
export async function readPage(html: string, name: string, limits: Readonly<Limits>): Promise<ReadPage> {
  refuseDeepTags(html, limits.nesting, name);
  const tree = await htmlTree(html);
  refuseDeepTree(tree, limits.nesting, name);
  const sheets = elementsIn(tree).filter((element) => element.tagName === 'style');
  const notes = findNotes(tree);
  const page: PageReading = {
    rules: readStyleRules(sheets.map(rawText)),
    passed: new Set([...findFurniture(tree), ...notes.marks, ...notes.bodies]),
    numberItems: new Set(),
    texts: [],
  };
  const children = readFlow(tree, plainLook, page);
  const bodies = notes.bodies.map((body) => readFlow(body, plainLook, page));
  const document: WordDocument = { children, notes: bodies };
  refuseLargeTables(document, limits, name);
  const { encoding, diagnostics } = convertTexts(page.texts, name);
  const blocks = wordBlocks(document);
  if (blocks.length === 0) throw new IngestError('no-text', name, 'expected the text of a document, met a page without any');
  return { blocks, encoding, diagnostics };
}
