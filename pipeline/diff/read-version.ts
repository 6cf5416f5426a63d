import { extname } from 'node:path';
import { Plan } from '../../schemas/index.js';
import { type IngestOptions, ingest } from '../ingest.js';
import { IngestError } from '../ingest-error.js';
import { readInput } from '../read-file.js';
import { shownPath } from '../shown-path.js';

/**
 * The plan in a file: a document of any supported format is read, an earlier output (`.json`) taken as it is. Throws IngestError where there
 * is neither.
 */
export async function readVersion(path: string, options: IngestOptions = {}): Promise<Plan> {
  if (extname(path).toLowerCase() !== '.json') return ingest(path, options);
  const shown = shownPath(path);
  const bytes = await readInput(path, shown, options.maxBytes);
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder().decode(bytes));
  } catch (error) {
    throw new IngestError('unreadable-file', shown, `it is no JSON: ${(error as Error).message}`, { cause: error });
  }
  const read = Plan.safeParse(value);
  if (read.success) return read.data;
  const [first] = read.error.issues;
  throw new IngestError(
    'unreadable-file',
    shown,
    `it is no output of extract in this version of kehoach: ${first!.path.join('.')}: ${first!.message}`,
  );
}
