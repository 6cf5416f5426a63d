import { IngestError } from '../ingest-error.js';
import type { Parser } from './parsed.js';

/** Refuses saved web pages. */
export const parseMhtml: Parser = async (_bytes, name) => {
  throw new IngestError('unsupported-format', name, 'saved web pages are not read yet');
};
