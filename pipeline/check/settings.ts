import { readFile } from 'node:fs/promises';
import { CheckSettings } from '../../schemas/index.js';
import { IngestError } from '../ingest-error.js';
import { findingCodes } from './codes.js';

/** The settings file that is read where none is named. */
export const settingsFile = '.kehoachrc';

/** Reads a settings file (JSON); none at the usual place means none. Throws IngestError where it is damaged, or suppresses without a reason or a known code. */
export async function readSettings(file: string | undefined): Promise<CheckSettings> {
  const path = file ?? settingsFile;
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    if (file === undefined && (error as NodeJS.ErrnoException).code === 'ENOENT') return { suppress: [] };
    throw new IngestError('unreadable-file', path, (error as Error).message, { cause: error });
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new IngestError('unreadable-file', path, `expected JSON, but ${(error as Error).message}`, { cause: error });
  }
  const { data, error } = CheckSettings.safeParse(value);
  if (!data) {
    const issue = error!.issues[0]!;
    throw new IngestError('unreadable-file', path, `${issue.path.join('.') || 'settings'}: ${issue.message}`);
  }
  const unknown = data.suppress.find(({ code }) => code !== undefined && !Object.hasOwn(findingCodes, code));
  if (unknown) throw new IngestError('unreadable-file', path, `there is no code "${unknown.code}"; kehoach check --list-codes lists them`);
  return data;
}
