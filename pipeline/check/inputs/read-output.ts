import { open } from 'node:fs/promises';
import { Plan } from '../../../schemas/index.js';
import { IngestError } from '../../ingest-error.js';
import { readInput } from '../../read-file.js';

/** The plan that an output of `extract` holds; null for JSON that is no output of ours. Throws IngestError where it is damaged or breaks the contract. */
export function planOf(json: string, shownAs: string): Plan | null {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    throw new IngestError('unreadable-file', shownAs, `expected JSON, but ${(error as Error).message}`);
  }
  const { generator, schemaVersion, references } = (typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>;
  if ((generator as { name?: unknown } | undefined)?.name !== 'kehoach' || references === undefined) return null;
  if (schemaVersion !== '1')
    throw new IngestError(
      'unsupported-format',
      shownAs,
      `expected an output of schema version 1, met version ${String(schemaVersion)}; extract it again`,
    );
  const { data, error } = Plan.safeParse(value);
  if (data) return data;
  const issue = error!.issues[0]!;
  throw new IngestError(
    'unreadable-file',
    shownAs,
    `breaks the contract at ${issue.path.join('.') || 'its top'}: ${issue.message}; extract it again`,
  );
}

/** The text of a whole output file. */
export async function readText(path: string, shownAs: string, maxBytes: number): Promise<string> {
  return new TextDecoder().decode(await readInput(path, shownAs, maxBytes));
}

/** The lines between two byte offsets, without empty ones, each with its byte offset. */
export async function readLines(path: string, shownAs: string, from: number, to: number): Promise<{ line: string; at: number }[]> {
  if (to === from) await readInput(path, shownAs);
  const file = await open(path);
  try {
    const bytes = Buffer.alloc(to - from);
    await file.read(bytes, 0, bytes.length, from);
    const lines: { line: string; at: number }[] = [];
    for (let start = 0; start < bytes.length; ) {
      const found = bytes.indexOf(10, start);
      const end = found < 0 ? bytes.length : found;
      const line = bytes.toString('utf8', start, end).trim();
      if (line !== '') lines.push({ line, at: from + start });
      start = end + 1;
    }
    return lines;
  } finally {
    await file.close();
  }
}
