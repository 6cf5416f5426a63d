import { IngestError } from '../ingest-error.js';
import type { Format } from '../parsers/detect/signatures.js';
import { zipEntryNames } from '../parsers/detect/zip-entries.js';
import { openPictures } from '../parsers/image/decode.js';
import { parserFor } from '../parsers/index.js';
import type { ParserOptions } from '../parsers/options.js';
import { type Glance, textOf } from './glance.js';
import { glancePdf } from './glance-pdf.js';

/** Looks at a picture: only its head is read. */
async function glancePicture(bytes: Uint8Array, name: string, { limits, ocr }: ParserOptions): Promise<Glance> {
  if (ocr === 'off') throw new IngestError('no-text', name, 'it is a picture, and text recognition (OCR) is switched off');
  const pictures = await openPictures(bytes);
  if (pictures === null) throw new IngestError('unreadable-file', name, 'the picture is cut off or damaged');
  const { count } = pictures;
  if (count > limits.pages) throw new IngestError('too-large', name, `${count} pages; at most ${limits.pages} are read`);
  for (let number = 1; number <= count; number += 1) {
    const pixels = await pictures.pixels(number);
    if (pixels > limits.pixels)
      throw new IngestError('too-large', name, `page ${number} has ${pixels} pixels; at most ${limits.pixels} are read`);
  }
  const textLayer = { native: 0, ocr: 0, none: count, garbage: 0, blank: 0 };
  return { pages: count, textLayer, encoding: null, text: '', digitallySigned: false, restricted: false, toRecognise: count };
}

/** Office files hold their digital signatures as parts of their own. */
const signaturePart = /^(?:_xmlsignatures\/sig\d{1,3}\.xml|META-INF\/documentsignatures\.xml)$/iu;

/** Reads the file as `extract` does, without recognising pictures in it. */
async function glanceParsed(format: Format, bytes: Uint8Array, name: string, options: ParserOptions): Promise<Glance> {
  const zipped = bytes[0] === 0x50 && bytes[1] === 0x4b ? zipEntryNames(bytes) : null;
  const digitallySigned = zipped?.some((entry) => signaturePart.test(entry)) ?? false;
  const parse = await parserFor(format);
  const { blocks, pages, encoding } = await parse(bytes, name, { ...options, ocr: 'off' });
  return {
    pages: pages?.length ?? null,
    textLayer: null,
    encoding,
    text: textOf(blocks),
    digitallySigned,
    restricted: false,
    toRecognise: 0,
  };
}

/** Looks into a file of a known format; no character recognition is run. Throws IngestError where `extract` will refuse the file. */
export async function glanceAtFile(format: Format, bytes: Uint8Array, name: string, options: ParserOptions): Promise<Glance> {
  if (format === 'image') return glancePicture(bytes, name, options);
  const pdf = format === 'pdf' ? await glancePdf(bytes, name, options) : null;
  return pdf ?? glanceParsed(format, bytes, name, options);
}
