import { IngestError } from '../ingest-error.js';
import type { Parser } from './parsed.js';

/** Refuses OpenDocument texts. */
export const parseOdt: Parser = async (_bytes, name) => {
  throw new IngestError('unsupported-format', name, 'OpenDocument texts are not read yet');
};
