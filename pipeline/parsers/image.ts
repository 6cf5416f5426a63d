import { IngestError } from '../ingest-error.js';
import { openPictures } from './image/decode.js';
import { type ArrangedPage, arrange } from './layout/arrange.js';
import { layOut } from './layout/lay-out.js';
import { openTableNotices } from './layout/open/notices.js';
import { correctedWords, leftOutStamps, recognisedPages, unreadablePictures, unsureWords } from './ocr/diagnostics.js';
import { pageReader } from './ocr/page-reader.js';
import type { ParsedPage, Parser } from './parsed.js';

/**
 * Reads a picture of a document (PNG, JPEG, GIF; TIFF with its pages) by character recognition, tables by their ruling lines. Throws IngestError
 * `unreadable-file` (damaged), `too-large` (pixels, pages) or `no-text` (a photograph; recognition switched off).
 */
export const parseImage: Parser = async (bytes, name, options) => {
  if (options.ocr === 'off') throw new IngestError('no-text', name, 'it is a picture, and text recognition (OCR) is switched off');
  const { limits } = options;
  const pictures = await openPictures(bytes);
  if (pictures === null) throw new IngestError('unreadable-file', name, 'the picture is cut off or damaged');
  if (pictures.count > limits.pages) throw new IngestError('too-large', name, `${pictures.count} pages; at most ${limits.pages} are read`);
  const reader = pageReader(options, name);
  const sizes: ParsedPage[] = [];
  const pages: ArrangedPage[] = [];
  const unreadable: number[] = [];
  for (let number = 1; number <= pictures.count; number += 1) {
    const pixels = await pictures.pixels(number);
    if (pixels > limits.pixels)
      throw new IngestError('too-large', name, `page ${number} has ${pixels} pixels; at most ${limits.pixels} are read`);
    const picture = await pictures.page(number);
    if (picture === null) throw new IngestError('unreadable-file', name, `the picture of page ${number} is cut off or damaged`);
    const content = await reader.read(picture, number);
    if (content) pages.push(arrange(content));
    else unreadable.push(number);
    const points = 72 / picture.dpi;
    sizes.push({ number, width: rounded(picture.width * points), height: rounded(picture.height * points) });
    options.onPage?.(number, pictures.count);
  }
  if (pages.length === 0)
    throw new IngestError('no-text', name, 'no text could be recognised in the picture: it may be a photograph or handwriting');
  const blocks = layOut(pages);
  const diagnostics = [
    recognisedPages(pages.map(({ frame }) => frame.number)),
    ...(unreadable.length > 0 ? [unreadablePictures(unreadable)] : []),
  ];
  const { mediaType } = pictures;
  return {
    mediaType,
    pages: sizes,
    textLayer: 'ocr',
    encoding: null,
    pageCuts: false,
    blocks,
    diagnostics: [
      ...diagnostics,
      ...openTableNotices(blocks),
      ...correctedWords(reader.changes),
      ...leftOutStamps(reader.stamps),
      ...unsureWords(blocks),
    ],
  };
};

const rounded = (points: number) => Math.round(points * 100) / 100;
