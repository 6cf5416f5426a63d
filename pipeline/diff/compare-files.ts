import type { PlanDiff } from '../../schemas/index.js';
import type { IngestOptions } from '../ingest.js';
import { diffPlans } from './index.js';
import { readVersion } from './read-version.js';

/** Compares two files, each a document of any supported format or an earlier output. Throws IngestError where one cannot be read. */
export async function compareFiles(oldPath: string, newPath: string, options: IngestOptions = {}): Promise<PlanDiff> {
  const old = await readVersion(oldPath, options);
  return diffPlans(old, await readVersion(newPath, options));
}
