import type { Diagnostic } from '../../schemas/index.js';
import { IngestError } from '../ingest-error.js';
import { type ArrangedPage, arrange } from './layout/arrange.js';
import { layOut } from './layout/lay-out.js';
import { paragraphsOfPlainPages } from './layout/plain-pages.js';
import type { ParsedPage, ParsedSource, Parser } from './parsed.js';
import {
  brokenPage,
  damagedTextLayer,
  legacyEncoding,
  noTextReason,
  pageWithoutText,
  plainTextOnly,
  sidewaysText,
} from './pdf/messages.js';
import { readSecond } from './pdf/pdf-parse.js';
import { isCrash, type OpenDocument, openDocument } from './pdf/pdfium.js';
import { readPage } from './pdf/read-page.js';
import { countLetters, damage, judgeTextLayer, type PageCounts } from './pdf/text-layer.js';

/** Longer files are books or archives, not plans. */
const MOST_PAGES = 2000;

/**
 * Reads a PDF with a text layer: words with their boxes, paragraphs joined by geometry, ruled tables stitched over pages, footnotes apart, running
 * headers, footers and page numbers left out. Throws IngestError `encrypted-file`, `unreadable-file`, `no-text` (a scan) or `too-large`.
 */
export const parsePdf: Parser = async (bytes, name) => {
  const read = await readPages(bytes, name);
  if (read === null) return readPlainly(bytes, name);
  const { pages, counts, broken } = read;
  const layer = judgeTextLayer(counts);
  if (layer.kind === 'none') throw new IngestError('no-text', name, noTextReason(pages.length, layer.scans.length));
  const diagnostics: Diagnostic[] = [];
  if (broken.length > 0) diagnostics.push(brokenPage(broken));
  if (layer.scans.length > 0) diagnostics.push(pageWithoutText(layer.scans));
  if (layer.sideways.length > 0) diagnostics.push(sidewaysText(layer.sideways));
  if (layer.legacyFonts.length > 0) diagnostics.push(legacyEncoding(layer.legacyFonts));
  const better = layer.damage > 0 ? await readBetter(bytes, counts) : null;
  if (layer.damage > 0) diagnostics.push(damagedTextLayer(layer.damage, better !== null));
  const sizes = pages.map(({ frame }) => sizeOf(frame));
  if (better) return source(sizes, 'native', paragraphsOfPlainPages(better), diagnostics, true);
  return source(sizes, layer.kind, layOut(pages), diagnostics);
};

interface ReadPages {
  pages: ArrangedPage[];
  counts: PageCounts[];
  /** Numbers of pages that could not be opened. */
  broken: number[];
}

/** All pages of a file; null where the engine refuses it, or crashes on it: the second reader may still read it. */
async function readPages(bytes: Uint8Array, name: string): Promise<ReadPages | null> {
  const opened = await openDocument(bytes);
  if (opened === 'password') throw new IngestError('encrypted-file', name, 'the PDF asks for a password');
  if (opened === 'broken') return null;
  if (opened.pageCount > MOST_PAGES) {
    opened.close();
    throw new IngestError('too-large', name, tooLong(opened.pageCount));
  }
  try {
    const read = arrangePages(opened);
    opened.close();
    return read.pages.length > 0 ? read : null;
  } catch (error) {
    if (isCrash(error)) return null;
    throw error;
  }
}

/** Each page is arranged at once, so that its characters need no memory. */
function arrangePages(opened: OpenDocument): ReadPages {
  const read: ReadPages = { pages: [], counts: [], broken: [] };
  for (let number = 1; number <= opened.pageCount; number += 1) {
    const content = readPage(opened, number);
    if (content === null) {
      read.broken.push(number);
      continue;
    }
    read.pages.push(arrange(content));
    read.counts.push(countLetters(content));
  }
  return read;
}

/** The plain text of the second reader, where it holds far fewer characters without meaning. */
async function readBetter(bytes: Uint8Array, counts: readonly PageCounts[]): Promise<string[] | null> {
  const second = await readSecond(bytes);
  if (!Array.isArray(second)) return null;
  const letters = counts.reduce((sum, page) => sum + page.letters, 0);
  const own = counts.reduce((sum, page) => sum + page.meaningless, 0) / letters;
  return damage(second) < 0.5 * own ? second : null;
}

/** The text of a file that the engine refuses, from the second reader: without positions and tables. */
async function readPlainly(bytes: Uint8Array, name: string): Promise<ParsedSource> {
  const second = await readSecond(bytes);
  if (second === 'password') throw new IngestError('encrypted-file', name, 'the PDF asks for a password');
  if (second === 'broken') throw new IngestError('unreadable-file', name, 'the PDF is cut off or damaged: it has no readable pages');
  if (second.length > MOST_PAGES) throw new IngestError('too-large', name, tooLong(second.length));
  if (second.join('').trim() === '') throw new IngestError('no-text', name, noTextReason(second.length, 0));
  return source(null, 'native', paragraphsOfPlainPages(second), [plainTextOnly()], true);
}

const tooLong = (pages: number) => `${pages} pages; at most ${MOST_PAGES} are read`;

/** The size of a page as displayed. */
const sizeOf = ({ number, width, height, turn }: ArrangedPage['frame']): ParsedPage =>
  turn % 2 === 0 ? { number, width, height } : { number, width: height, height: width };

function source(
  pages: ParsedPage[] | null,
  textLayer: ParsedSource['textLayer'],
  blocks: ParsedSource['blocks'],
  diagnostics: Diagnostic[],
  pageCuts = false,
): ParsedSource {
  return { mediaType: 'application/pdf', pages, textLayer, encoding: null, pageCuts, blocks, diagnostics };
}
