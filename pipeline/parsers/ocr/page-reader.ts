import { IngestError } from '../../ingest-error.js';
import type { PageContent } from '../layout/glyph.js';
import type { ParserOptions } from '../options.js';
import { recogniserOf } from './engine.js';
import type { PagePicture } from './picture.js';
import { readPicture } from './read-picture.js';
import { newSequences } from './roman-numbers.js';
import { OcrUnavailable } from './unavailable.js';

/** Reads pictures of pages, one after the other, and keeps account of what was corrected in them. */
export interface PageReader {
  /** The page (numbered from 1) in a picture; null where nothing readable stands on it. */
  read(picture: PagePicture, number: number): Promise<PageContent | null>;
  /** What was corrected so far (`kiếm tra → kiểm tra`), with the number of the page. */
  changes: { page: number; change: string }[];
  /** What the stamps of arrival say that were left out. */
  stamps: { page: number; text: string }[];
}

/**
 * A reader of page pictures with the engine that the options ask for; it starts with its first picture. `read` throws IngestError `no-text` where
 * that engine cannot run here, `timeout` once the time of the file `name` is over.
 */
export function pageReader(options: ParserOptions, name: string): PageReader {
  const changes: PageReader['changes'] = [];
  const stamps: PageReader['stamps'] = [];
  const sequences = newSequences();
  const read: PageReader['read'] = async (picture, number) => {
    if (options.signal?.aborted) throw new IngestError('timeout', name, `its time was over before page ${number} was recognised`);
    try {
      const page = await readPicture(picture, number, await recogniserOf(options.ocrEngine), sequences);
      changes.push(...(page?.changes ?? []).map((change) => ({ page: number, change })));
      stamps.push(...(page?.stamps ?? []).map((text) => ({ page: number, text })));
      return page?.content ?? null;
    } catch (error) {
      if (error instanceof OcrUnavailable) throw new IngestError('no-text', name, `its pages are pictures, and ${error.message}`);
      throw error;
    }
  };
  return { read, changes, stamps };
}
