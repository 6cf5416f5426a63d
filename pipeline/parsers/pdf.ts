import type { Diagnostic } from '../../schemas/index.js';
import { IngestError } from '../ingest-error.js';
import type { ParsedSource, Parser } from './parsed.js';
import type { PageContent } from './pdf/glyph.js';
import { layOut } from './pdf/layout.js';
import { legacyDecoder } from './pdf/legacy-fonts.js';
import { readSecond } from './pdf/pdf-parse.js';
import { openDocument } from './pdf/pdfium.js';
import { paragraphsOfPlainPages } from './pdf/plain-pages.js';
import { readPage } from './pdf/read-page.js';
import { damage, judgeTextLayer } from './pdf/text-layer.js';

/** Longer files are books or archives, not plans. */
const MOST_PAGES = 2000;

/**
 * Reads a PDF with a text layer: words with their boxes, paragraphs joined by geometry, ruled tables stitched over pages, footnotes apart, running
 * headers, footers and page numbers left out. Throws IngestError `encrypted-file`, `unreadable-file`, `no-text` (a scan) or `too-large`.
 */
export const parsePdf: Parser = async (bytes, name) => {
  const pages = await readPages(bytes, name);
  if (pages === null) return readPlainly(bytes, name);
  const layer = judgeTextLayer(pages);
  if (layer.kind === 'none') throw new IngestError('no-text', name, noTextReason(pages.length, layer.scans.length));
  const diagnostics: Diagnostic[] = [];
  if (layer.scans.length > 0) diagnostics.push(scanDiagnostic(layer.scans));
  const legacy = legacyFonts(pages);
  if (legacy.length > 0) diagnostics.push(legacyDiagnostic(legacy));
  if (layer.damaged) {
    const second = await readSecond(bytes);
    const own = damage(pages.map((page) => page.glyphs.map((glyph) => glyph.text).join('')));
    if (Array.isArray(second) && damage(second) < 0.5 * own)
      return plainSource(second, [...diagnostics, damagedDiagnostic(own, true)], pages);
    diagnostics.push(damagedDiagnostic(own, false));
  }
  return source(pages, layer.kind, layOut(pages), diagnostics);
};

/** The content of all pages; null where the engine refuses a file that the second reader may still read. */
async function readPages(bytes: Uint8Array, name: string): Promise<PageContent[] | null> {
  const opened = await openDocument(bytes);
  if (opened === 'password') throw new IngestError('encrypted-file', name, 'the PDF asks for a password');
  if (opened === 'broken') return null;
  try {
    if (opened.pageCount > MOST_PAGES)
      throw new IngestError('too-large', name, `${opened.pageCount} pages; at most ${MOST_PAGES} are read`);
    const pages = Array.from({ length: opened.pageCount }, (_, index) => readPage(opened, index + 1)).filter((page) => page !== null);
    return pages.length > 0 ? pages : null;
  } finally {
    opened.close();
  }
}

/** The text of a file that the engine refuses, from the second reader: without positions and tables. */
async function readPlainly(bytes: Uint8Array, name: string): Promise<ParsedSource> {
  const second = await readSecond(bytes);
  if (second === 'password') throw new IngestError('encrypted-file', name, 'the PDF asks for a password');
  if (second === 'broken') throw new IngestError('unreadable-file', name, 'the PDF is cut off or damaged: it has no readable pages');
  if (second.length > MOST_PAGES) throw new IngestError('too-large', name, `${second.length} pages; at most ${MOST_PAGES} are read`);
  if (second.join('').trim() === '') throw new IngestError('no-text', name, noTextReason(second.length, second.length));
  const message = 'The PDF is damaged: only its plain text could be read, without the places of words and without tables.';
  return plainSource(second, [{ code: 'plain-text-only', severity: 'warning', message }], null);
}

const sizeOf = ({ number, width, height, turn }: PageContent) =>
  turn % 2 === 0 ? { number, width, height } : { number, width: height, height: width };

const source = (
  pages: PageContent[],
  textLayer: ParsedSource['textLayer'],
  blocks: ParsedSource['blocks'],
  diagnostics: Diagnostic[],
): ParsedSource => ({
  mediaType: 'application/pdf',
  pages: pages.map(sizeOf),
  textLayer,
  encoding: null,
  pageCuts: false,
  blocks,
  diagnostics,
});

const plainSource = (texts: string[], diagnostics: Diagnostic[], pages: PageContent[] | null): ParsedSource => ({
  ...source(pages ?? [], 'native', paragraphsOfPlainPages(texts), diagnostics),
  pages: pages?.map(sizeOf) ?? null,
  pageCuts: true,
});

function noTextReason(pages: number, scans: number): string {
  const count = pages === 1 ? 'the page holds' : `the ${pages} pages hold`;
  const why = scans > 0 ? 'it looks like a scan' : 'there is nothing to read';
  return `${count} no text: ${why}; text recognition (OCR) is not part of this version`;
}

function scanDiagnostic(scans: readonly number[]): Diagnostic {
  const message = `Page ${scans.join(', ')}: a picture without text, left out (text recognition is not part of this version).`;
  return { code: 'page-without-text', severity: 'warning', message };
}

function legacyFonts(pages: readonly PageContent[]): string[] {
  const faces = new Set(pages.flatMap((page) => page.glyphs.map((glyph) => glyph.face)));
  const names = new Set([...faces].map((face) => face.name).filter((name) => legacyDecoder(name)));
  return [...names].sort();
}

function legacyDiagnostic(fonts: readonly string[]): Diagnostic {
  return {
    code: 'legacy-encoding',
    severity: 'note',
    message: `Letters of fonts from before Unicode were converted: ${fonts.join(', ')}.`,
  };
}

function damagedDiagnostic(share: number, replaced: boolean): Diagnostic {
  const how = replaced ? 'its plain text was read another way, without the places of words and without tables' : 'the text may be wrong';
  return {
    code: 'damaged-text-layer',
    severity: 'warning',
    message: `${Math.round(share * 100)} % of the characters have no meaning: ${how}.`,
  };
}
