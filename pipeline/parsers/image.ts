import { IngestError } from '../ingest-error.js';
import type { Parser } from './parsed.js';

/** Refuses pictures. */
export const parseImage: Parser = async (_bytes, name) => {
  throw new IngestError('unsupported-format', name, 'pictures are not read yet');
};
