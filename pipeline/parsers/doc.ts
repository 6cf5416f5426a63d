import { IngestError } from '../ingest-error.js';
import type { Parser } from './parsed.js';

/** Refuses Word 97-2003 documents. */
export const parseDoc: Parser = async (_bytes, name) => {
  throw new IngestError('unsupported-format', name, 'Word 97-2003 documents are not read yet');
};
