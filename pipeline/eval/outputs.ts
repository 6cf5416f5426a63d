import { shownPath } from '../shown-path.js';
import type { OutputOrReason } from './documents.js';
import type { GoldFile } from './gold-files.js';
import { checked, jsonFiles, readJson, UnusableFile } from './json-files.js';
import { Output } from './output.js';
import { pairedWith } from './pairing.js';

/** Finds the outputs, below a folder, of the documents that gold files are about, by `source.path`. Throws UnusableFile where there is no such folder. */
export async function readOutputs(golds: readonly GoldFile[], folder: string): Promise<OutputOrReason[]> {
  const candidates: { path: string; file: string; value: unknown }[] = [];
  const unreadable: string[] = [];
  for (const file of await jsonFiles([folder])) {
    try {
      const value = await readJson(file);
      const path = sourcePath(value);
      if (path !== null) candidates.push({ path, file, value });
    } catch (error) {
      if (!(error instanceof UnusableFile)) throw error;
      unreadable.push(error.message);
    }
  }
  const hint = unreadable.length > 0 ? ` (unreadable: ${unreadable.join('; ')})` : '';
  return golds.map(({ gold }) => {
    const paired = pairedWith(gold.doc, candidates, ({ path }) => path);
    if (!paired) return { reason: `no output for ${gold.doc} in ${shownPath(folder)}${hint}` };
    return 'reason' in paired ? paired : checkedOutput(paired.found);
  });
}

/** Null for files that are no outputs, such as the report of a batch. */
function sourcePath(value: unknown): string | null {
  const path = (value as { source?: { path?: unknown } } | null)?.source?.path;
  return typeof path === 'string' ? path : null;
}

function checkedOutput({ file, value }: { file: string; value: unknown }): OutputOrReason {
  try {
    return { output: checked(Output, value, file, 'output document') };
  } catch (error) {
    if (!(error instanceof UnusableFile)) throw error;
    return { reason: error.message };
  }
}
