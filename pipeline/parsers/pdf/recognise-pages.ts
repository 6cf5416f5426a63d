import { type ArrangedPage, arrange } from '../layout/arrange.js';
import type { PageContent } from '../layout/glyph.js';
import { type PageReader, pageReader } from '../ocr/page-reader.js';
import { countWords, readsAsVietnamese } from '../ocr/reading-quality.js';
import type { OcrMode, ParserOptions } from '../options.js';
import type { OpenDocument } from './pdfium.js';
import { readPage } from './read-page.js';
import { renderPage } from './render-page.js';
import { judgePage, type PageCounts, type Verdict } from './text-layer.js';

/** What recognition made of the pages of a file. */
export interface Recognition {
  /** The pages that are to stand instead of what the file itself says, by their numbers. */
  pages: ReadonlyMap<number, ArrangedPage>;
  /** Numbers of pages on which nothing could be recognised, and whose own letters say nothing. */
  unreadable: readonly number[];
  changes: PageReader['changes'];
  stamps: PageReader['stamps'];
}

export const nothingRecognised: Recognition = { pages: new Map(), unreadable: [], changes: [], stamps: [] };

const textOf = ({ glyphs }: PageContent) => glyphs.map((glyph) => glyph.text).join('');
const lettersOf = (content: PageContent) => textOf(content).replace(/\s+/gu, '').length;

/** Whether a page is to be recognised: it has no text, or text that says nothing; or all pages are. */
export const needsRecognition = (page: PageCounts, mode: OcrMode): boolean =>
  mode === 'force' || (mode === 'auto' && judgePage(page) !== 'text');

/** Whether what was recognised is to stand instead of the letters of the page itself. */
function isBetter(verdict: Verdict, recognised: PageContent, own: PageContent): boolean {
  if (verdict === 'doubtful') return readsAsVietnamese(countWords(textOf(recognised)));
  if (verdict === 'scan') return lettersOf(recognised) >= lettersOf(own) - own.invisible;
  return true;
}

/** A recognised page with what a signing tool filled in, which is no part of its picture. */
function withFillings(recognised: PageContent, own: PageContent): PageContent {
  const filled = recognised.turn === own.turn ? own.glyphs.filter((glyph) => glyph.filled) : [];
  return { ...recognised, glyphs: [...recognised.glyphs, ...filled] };
}

/**
 * Recognises the pages that need it. `opened` is the file as it was: reading a page makes
 * its annotations part of it, so each page is drawn first. Throws IngestError where the engine cannot run.
 */
export async function recognisePages(
  opened: OpenDocument,
  counts: readonly PageCounts[],
  options: ParserOptions,
  name: string,
): Promise<Recognition> {
  const reader = pageReader(options, name);
  const pages = new Map<number, ArrangedPage>();
  const unreadable: number[] = [];
  for (const page of counts) {
    if (!needsRecognition(page, options.ocr)) continue;
    const { number } = page;
    const verdict = judgePage(page);
    const picture = renderPage(opened, number);
    const own = readPage(opened, number);
    const recognised = own && picture && (await reader.read(picture, number));
    if (recognised && isBetter(verdict, recognised, own)) pages.set(number, arrange(withFillings(recognised, own)));
    else if (!recognised && (verdict === 'scan' || verdict === 'garbage')) unreadable.push(number);
    options.onPage?.(number, opened.pageCount);
  }
  return { pages, unreadable, changes: reader.changes, stamps: reader.stamps };
}
