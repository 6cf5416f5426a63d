import { IngestError } from '../ingest-error.js';
import { legacyFont } from '../parsers/encodings/legacy-fonts.js';
import { type ArrangedPage, arrange } from '../parsers/layout/arrange.js';
import { layOut } from '../parsers/layout/lay-out.js';
import type { ParserOptions } from '../parsers/options.js';
import { type OpenDocument, openDocument } from '../parsers/pdf/pdfium.js';
import { readPage } from '../parsers/pdf/read-page.js';
import { needsRecognition } from '../parsers/pdf/recognise-pages.js';
import { countLetters, judgePage, type PageCounts } from '../parsers/pdf/text-layer.js';
import { type Glance, textOf } from './glance.js';

/** The letterhead stands on the first pages, the signature on the last: only their words are put in order. */
const FIRST = 2;
const LAST = 1;

function layerOf(counts: readonly PageCounts[], blank: number): Glance['textLayer'] {
  const layer = { native: 0, ocr: 0, none: 0, garbage: 0, blank };
  for (const page of counts) {
    const verdict = judgePage(page);
    if (verdict === 'text') layer[page.invisible > 0.5 * page.letters ? 'ocr' : 'native'] += 1;
    else if (verdict === 'scan') layer.none += 1;
    else if (verdict === 'blank') layer.blank += 1;
    else layer.garbage += 1;
  }
  return layer;
}

/** A signature field counts only where it was signed: it then says which bytes it covers. */
function isSigned({ engine: { api }, pointer }: OpenDocument): boolean {
  const fields = Math.max(0, api.FPDF_GetSignatureCount(pointer));
  return Array.from({ length: fields }, (_, index) => api.FPDF_GetSignatureObject(pointer, index)).some(
    (field) => field !== 0 && api.FPDFSignatureObj_GetByteRange(field, 0, 0) > 0,
  );
}

function glanceAt(opened: OpenDocument, options: ParserOptions): Glance {
  const counts: PageCounts[] = [];
  const words: ArrangedPage[] = [];
  let broken = 0;
  for (let number = 1; number <= opened.pageCount; number += 1) {
    const content = readPage(opened, number);
    if (content === null) broken += 1;
    else {
      counts.push(countLetters(content));
      if (number <= FIRST || number > opened.pageCount - LAST) words.push(arrange(content));
    }
  }
  const fonts = counts.flatMap((page) => page.legacyFonts);
  return {
    pages: opened.pageCount,
    textLayer: layerOf(counts, broken),
    encoding: fonts.length > 0 ? (legacyFont(fonts[0]!)?.encoding ?? null) : null,
    text: words.length > 0 ? textOf(layOut(words)) : '',
    digitallySigned: isSigned(opened),
    restricted: opened.engine.api.FPDF_GetSecurityHandlerRevision(opened.pointer) > 0,
    toRecognise: counts.filter((page) => judgePage(page) !== 'blank' && needsRecognition(page, options.ocr)).length,
  };
}

/** Looks at every page of a PDF, without recognising any. null where the engine cannot open it. Throws IngestError `encrypted-file` or `too-large`. */
export async function glancePdf(bytes: Uint8Array, name: string, options: ParserOptions): Promise<Glance | null> {
  const opened = await openDocument(bytes);
  if (opened === 'password') throw new IngestError('encrypted-file', name, 'the PDF asks for a password');
  if (opened === 'broken') return null;
  try {
    if (opened.pageCount > options.limits.pages)
      throw new IngestError('too-large', name, `${opened.pageCount} pages; at most ${options.limits.pages} are read`);
    return glanceAt(opened, options);
  } finally {
    opened.close();
  }
}
