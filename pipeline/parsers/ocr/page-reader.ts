import { IngestError } from '../../ingest-error.js';
import type { PageContent } from '../layout/glyph.js';
import type { ParserOptions } from '../options.js';
import { recogniserOf } from './engine.js';
import type { PagePicture } from './picture.js';
import { readPicture } from './read-picture.js';
import { OcrUnavailable } from './unavailable.js';

/** Reads the picture of a page (numbered from 1); null where nothing readable stands on it. */
export type ReadPagePicture = (picture: PagePicture, number: number) => Promise<PageContent | null>;

/**
 * A reader of page pictures with the engine that the options ask for; it starts with its first picture. Throws IngestError `no-text` where that
 * engine cannot run here, `timeout` once the time of the file `name` is over.
 */
export function pageReader(options: ParserOptions, name: string): ReadPagePicture {
  return async (picture, number) => {
    if (options.signal?.aborted) throw new IngestError('timeout', name, `its time was over before page ${number} was recognised`);
    try {
      return await readPicture(picture, number, await recogniserOf(options.ocrEngine));
    } catch (error) {
      if (error instanceof OcrUnavailable) throw new IngestError('no-text', name, `its pages are pictures, and ${error.message}`);
      throw error;
    }
  };
}
