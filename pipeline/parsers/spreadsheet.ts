import { IngestError } from '../ingest-error.js';
import type { Parser } from './parsed.js';

/** Refuses spreadsheets. */
export const parseSpreadsheet: Parser = async (_bytes, name) => {
  throw new IngestError('unsupported-format', name, 'spreadsheets are not read yet');
};
