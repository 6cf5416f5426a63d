import { dirname, join } from 'node:path';
import { runDocumentJob } from '../batch/document-job.js';
import { expandInputs } from '../batch/inputs.js';
import type { GoldFile } from './gold-files.js';
import type { Output } from './output.js';
import { pairedWith } from './pairing.js';
import { withQuietConsole } from './quiet-console.js';

/** The output for each gold, in its order, or the reason, in words, why there is none. */
export type OutputOrReason = { output: Output } | { reason: string };

/** Where documents are looked for when nobody says: below these folders of the working directory, after the gold file's own. */
const usualFolders = ['seeds', 'fixtures'];

/**
 * Finds the documents that gold files are about and extracts them. `folders` are searched in their order, each with all below it; without
 * any, the folder of the gold file (alone), then `seeds` and `fixtures`.
 */
export async function extractDocuments(golds: readonly GoldFile[], folders: readonly string[]): Promise<OutputOrReason[]> {
  const filesIn = remembered(async (folder: string) => (await expandInputs([folder])).inputs.map(({ path }) => path));
  const found = await Promise.all(
    golds.map(async ({ file, gold }) => {
      if (folders.length > 0) return firstOf(gold.doc, folders, filesIn);
      const beside = dirname(file);
      const own = async () => (await filesIn(beside)).filter((path) => path === join(beside, gold.doc));
      return (await firstOf(gold.doc, [beside], own)) ?? firstOf(gold.doc, usualFolders, filesIn);
    }),
  );
  const outputOf = remembered(extractOne);
  const places = folders.length > 0 ? folders.join(', ') : `its folder, ${usualFolders.join(', ')}`;
  const outputs: OutputOrReason[] = [];
  for (const [at, place] of found.entries()) {
    if (!place) outputs.push({ reason: `no document ${golds[at]!.gold.doc} in ${places}` });
    else outputs.push('reason' in place ? place : await outputOf(place.found));
  }
  return outputs;
}

/** The output as it would be written: through the same JSON. */
async function extractOne(path: string): Promise<OutputOrReason> {
  const result = await withQuietConsole(() => runDocumentJob({ path, indent: 0 }));
  if (result.status === 'ok') return { output: JSON.parse(result.json) as Output };
  return { reason: result.status === 'failed' ? `${result.message} (${result.code})` : 'it was not read' };
}

/** What the first folder that has the document says. */
async function firstOf(doc: string, folders: readonly string[], filesIn: (folder: string) => Promise<string[]>) {
  for (const folder of folders) {
    const paired = pairedWith(doc, await filesIn(folder), (path) => path);
    if (paired) return paired;
  }
  return null;
}

/** Asks once for each argument. */
function remembered<Value>(ask: (argument: string) => Promise<Value>): (argument: string) => Promise<Value> {
  const answers = new Map<string, Promise<Value>>();
  return (argument) => {
    const answer = answers.get(argument) ?? ask(argument);
    answers.set(argument, answer);
    return answer;
  };
}
