import { IngestError } from '../ingest-error.js';
import type { Parser } from './parsed.js';

/** Refuses HTML pages. */
export const parseHtml: Parser = async (_bytes, name) => {
  throw new IngestError('unsupported-format', name, 'HTML pages are not read yet');
};
