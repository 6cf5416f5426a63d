import { IngestError } from '../ingest-error.js';

import type { LegacyEncoding } from './encodings/legacy-encodings.js';
import { legacyFont } from './encodings/legacy-fonts.js';
import { mendTcvn3 } from './encodings/mend-tcvn3.js';
import { convertedLetters } from './encodings/messages.js';
import { type ArrangedPage, arrange } from './layout/arrange.js';
import { layOut } from './layout/lay-out.js';
import { openTableNotices } from './layout/open/notices.js';
import { paragraphsOfPlainPages } from './layout/plain-pages.js';
import { unsureWords } from './ocr/diagnostics.js';
import type { ParserOptions } from './options.js';
import type { ParsedPage, ParsedSource, Parser } from './parsed.js';
import { findings, garbagePages, kindOf } from './pdf/findings.js';
import { areDoubtful, type FontLetters, type FontTexts, gatherFontTexts, lettersByName } from './pdf/font-letters.js';
import { noTextReason, plainTextOnly } from './pdf/messages.js';
import { readSecond } from './pdf/pdf-parse.js';
import { isCrash, type OpenDocument, openDocument } from './pdf/pdfium.js';
import { readLetters } from './pdf/read-letters.js';
import { readPage } from './pdf/read-page.js';
import { needsRecognition, nothingRecognised, type Recognition, recognisePages } from './pdf/recognise-pages.js';
import { countLetters, damage, judgeTextLayer, type PageCounts } from './pdf/text-layer.js';

/**
 * Reads a PDF: words with their boxes, paragraphs joined by geometry, ruled tables stitched over pages, footnotes apart, running headers, footers
 * and page numbers left out. Pages that are pictures, or whose letters say nothing, are recognised as `options.ocr` says. Throws IngestError
 * `encrypted-file`, `unreadable-file`, `no-text` or `too-large`.
 */
export const parsePdf: Parser = async (bytes, name, options) => {
  const read = await readPages(bytes, name, options);
  if (read === null) return readPlainly(bytes, name, options);
  const { pages, counts, broken, better, recognition, encoding } = read;
  const own = counts.filter((page) => !recognition.pages.has(page.number));
  const layer = judgeTextLayer(own);
  const left = new Set(garbagePages(own));
  if (recognition.pages.size === 0 && (layer.kind === 'none' || left.size === own.length))
    throw new IngestError('no-text', name, noTextReason(pages.length, layer.scans.length + left.size, options.ocr));
  const sizes = pages.map(({ frame }) => sizeOf(frame));
  const found = findings({ own, layer, recognition, broken, replaced: better !== null });
  if (encoding !== null) found.push(convertedLetters(encoding, []));
  if (better) return source(sizes, 'native', paragraphsOfPlainPages(better), found, null, true);
  const kept = pages.filter(({ frame }) => !left.has(frame.number));
  const laidOut = layOut(kept.map((page) => recognition.pages.get(page.frame.number) ?? page));
  const old = encoding ?? layer.legacyFonts.map((font) => legacyFont(font)?.encoding)[0] ?? null;
  const blocks = old === 'tcvn3' ? mendTcvn3(laidOut) : laidOut;
  const notes = [...found, ...openTableNotices(blocks), ...unsureWords(blocks)];
  return source(sizes, kindOf({ own, layer, recognition }), blocks, notes, old);
};

interface ReadPages {
  pages: ArrangedPage[];
  counts: PageCounts[];
  /** Numbers of pages that could not be opened. */
  broken: number[];
  /** The text of the second reader, where it is the better one. */
  better: string[] | null;
  recognition: Recognition;
  /** The old encoding that letters are in although their fonts do not say so. */
  encoding: LegacyEncoding | null;
}

/** All pages of a file; null where the engine refuses it, or crashes on it: the second reader may still read it. */
async function readPages(bytes: Uint8Array, name: string, options: ParserOptions): Promise<ReadPages | null> {
  const opened = await openDocument(bytes);
  if (opened === 'password') throw new IngestError('encrypted-file', name, 'the PDF asks for a password');
  if (opened === 'broken') return null;
  if (opened.pageCount > options.limits.pages) {
    opened.close();
    throw new IngestError('too-large', name, tooLong(opened.pageCount, options));
  }
  try {
    let read = arrangePages(opened, lettersByName);
    const reading = areDoubtful(read.texts) ? await readLetters(bytes) : null;
    if (reading) read = (await arrangeAnew(bytes, reading.letters)) ?? read;
    const better = options.ocr !== 'force' && judgeTextLayer(read.counts).damage > 0 ? await readBetter(bytes, read.counts) : null;
    opened.close();
    const recognition = better === null ? await recogniseAgain(bytes, read.counts, options, name) : nothingRecognised;
    return read.pages.length > 0 ? { ...read, better, recognition, encoding: reading?.encoding ?? null } : null;
  } catch (error) {
    if (isCrash(error)) return null;
    throw error;
  }
}

/** The pages with their letters read otherwise, in a file opened anew. */
async function arrangeAnew(bytes: Uint8Array, letters: FontLetters): Promise<Arranged | null> {
  const opened = await openDocument(bytes);
  if (typeof opened === 'string') return null;
  try {
    return arrangePages(opened, letters);
  } finally {
    opened.close();
  }
}

/** Recognises pages where that is wanted, in a file opened anew. */
async function recogniseAgain(
  bytes: Uint8Array,
  counts: readonly PageCounts[],
  options: ParserOptions,
  name: string,
): Promise<Recognition> {
  const wanted = counts.some((page) => needsRecognition(page, options.ocr));
  const opened = wanted ? await openDocument(bytes) : 'broken';
  if (typeof opened === 'string') return nothingRecognised;
  try {
    return await recognisePages(opened, counts, options, name);
  } finally {
    opened.close();
  }
}

type Arranged = Pick<ReadPages, 'pages' | 'counts' | 'broken'> & { texts: FontTexts };

/** Each page is arranged at once, so that its characters need no memory. */
function arrangePages(opened: OpenDocument, letters: FontLetters): Arranged {
  const read: Arranged = { pages: [], counts: [], broken: [], texts: new Map() };
  for (let number = 1; number <= opened.pageCount; number += 1) {
    const content = readPage(opened, number, letters);
    if (content === null) {
      read.broken.push(number);
      continue;
    }
    gatherFontTexts(read.texts, content);
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
async function readPlainly(bytes: Uint8Array, name: string, options: ParserOptions): Promise<ParsedSource> {
  const second = await readSecond(bytes);
  if (second === 'password') throw new IngestError('encrypted-file', name, 'the PDF asks for a password');
  if (second === 'broken') throw new IngestError('unreadable-file', name, 'the PDF is cut off or damaged: it has no readable pages');
  if (second.length > options.limits.pages) throw new IngestError('too-large', name, tooLong(second.length, options));
  if (second.join('').trim() === '') throw new IngestError('no-text', name, noTextReason(second.length, 0, options.ocr));
  return source(null, 'native', paragraphsOfPlainPages(second), [plainTextOnly()], null, true);
}

const tooLong = (pages: number, { limits }: ParserOptions) => `${pages} pages; at most ${limits.pages} are read`;

/** The size of a page as displayed. */
const sizeOf = ({ number, width, height, turn }: ArrangedPage['frame']): ParsedPage =>
  turn % 2 === 0 ? { number, width, height } : { number, width: height, height: width };

function source(
  pages: ParsedPage[] | null,
  textLayer: ParsedSource['textLayer'],
  blocks: ParsedSource['blocks'],
  diagnostics: ParsedSource['diagnostics'],
  encoding: string | null = null,
  pageCuts = false,
): ParsedSource {
  return { mediaType: 'application/pdf', pages, textLayer, encoding, pageCuts, blocks, diagnostics };
}
