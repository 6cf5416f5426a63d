import { IngestError } from '../ingest-error.js';
import { legacyFont } from '../parsers/encodings/legacy-fonts.js';
import { refuseUnreadableText } from '../parsers/encodings/refuse-unreadable.js';
import { type ArrangedPage, arrange } from '../parsers/layout/arrange.js';
import { layOut } from '../parsers/layout/lay-out.js';
import type { ParserOptions } from '../parsers/options.js';
import { areDoubtful, type FontLetters, type FontTexts, gatherFontTexts, lettersByName } from '../parsers/pdf/font-letters.js';
import { type OpenDocument, openDocument } from '../parsers/pdf/pdfium.js';
import { readLetters } from '../parsers/pdf/read-letters.js';
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

/** Every page, with the letters of its fonts read as `letters` says; and the text set in each font. */
function glanceAt(opened: OpenDocument, options: ParserOptions, letters: FontLetters): { glance: Glance; texts: FontTexts } {
  const counts: PageCounts[] = [];
  const words: ArrangedPage[] = [];
  const texts: FontTexts = new Map();
  let broken = 0;
  for (let number = 1; number <= opened.pageCount; number += 1) {
    const content = readPage(opened, number, letters);
    if (content === null) {
      broken += 1;
      continue;
    }
    counts.push(countLetters(content));
    gatherFontTexts(texts, content);
    if (number <= FIRST || number > opened.pageCount - LAST) words.push(arrange(content));
  }
  const named = counts.flatMap((page) => page.legacyFonts)[0];
  const glance: Glance = {
    pages: opened.pageCount,
    textLayer: layerOf(counts, broken),
    encoding: named === undefined ? null : (legacyFont(named)?.encoding ?? null),
    text: words.length > 0 ? textOf(layOut(words)) : '',
    digitallySigned: isSigned(opened),
    restricted: opened.engine.api.FPDF_GetSecurityHandlerRevision(opened.pointer) > 0,
    toRecognise: counts.filter((page) => judgePage(page) !== 'blank' && needsRecognition(page, options.ocr)).length,
  };
  return { glance, texts };
}

async function openPdf(bytes: Uint8Array, name: string, { limits }: ParserOptions): Promise<OpenDocument | null> {
  const opened = await openDocument(bytes);
  if (opened === 'password') throw new IngestError('encrypted-file', name, 'the PDF asks for a password');
  if (opened === 'broken') return null;
  if (opened.pageCount <= limits.pages) return opened;
  opened.close();
  throw new IngestError('too-large', name, `${opened.pageCount} pages; at most ${limits.pages} are read`);
}

/**
 * Looks at every page of a PDF, without recognising any. null where the engine cannot open it. Throws IngestError `encrypted-file`, `too-large` or
 * `unsupported-format` (letters in an old encoding that cannot be told).
 */
export async function glancePdf(bytes: Uint8Array, name: string, options: ParserOptions): Promise<Glance | null> {
  const look = async (letters: FontLetters) => {
    const opened = await openPdf(bytes, name, options);
    if (opened === null) return null;
    try {
      return glanceAt(opened, options, letters);
    } finally {
      opened.close();
    }
  };
  const first = await look(lettersByName);
  const reading = first && areDoubtful(first.texts) ? await readLetters(bytes) : null;
  const again = reading ? await look(reading.letters) : null;
  const glance = again ? { ...again.glance, encoding: reading!.encoding ?? again.glance.encoding } : (first?.glance ?? null);
  if (glance && glance.toRecognise === 0) refuseUnreadableText(glance.text, name);
  return glance;
}
