import { IngestError } from '../ingest-error.js';
import type { Parser } from './parsed.js';

/** Refuses RTF files. */
export const parseRtf: Parser = async (_bytes, name) => {
  throw new IngestError('unsupported-format', name, 'RTF files are not read yet');
};
