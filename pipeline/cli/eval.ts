import { writeAtomic } from '../batch/write-atomic.js';
import { Baseline, baselineOf, baselineText } from '../eval/baseline.js';
import { type Changes, changesSince } from '../eval/changes.js';
import { extractDocuments } from '../eval/documents.js';
import { evaluate } from '../eval/evaluate.js';
import { readGold } from '../eval/gold-files.js';
import { checked, readJson, UnusableFile } from '../eval/json-files.js';
import { belowMinimum, type Minimum } from '../eval/minimums.js';
import { readOutputs } from '../eval/outputs.js';
import { changeLines, problemLines, scoreText } from '../eval/report.js';
import { shownPath } from '../shown-path.js';
import { print, say } from './output.js';

export interface EvalOptions {
  documents?: string[];
  out?: string;
  details?: boolean;
  json?: boolean;
  baseline?: string;
  save?: string;
  min?: Minimum[];
}

/** `kehoach eval`: scores extraction against gold and compares with an earlier run; returns the exit code. */
export async function runEval(args: readonly string[], options: EvalOptions): Promise<number> {
  if (options.out !== undefined && options.documents !== undefined) return wrongUse('either --documents or --out');
  try {
    return await runChecked(args, options);
  } catch (error) {
    if (!(error instanceof UnusableFile)) throw error;
    return wrongUse(error.message);
  }
}

async function runChecked(args: readonly string[], options: EvalOptions): Promise<number> {
  const { documents = [], out, details = false, json = false, baseline, save, min = [] } = options;
  const golds = await readGold(args);
  const earlier = baseline === undefined ? null : checked(Baseline, await readJson(baseline), baseline, 'baseline of eval');
  const outputs = out === undefined ? await extractDocuments(golds, documents) : await readOutputs(golds, out);
  const evaluation = evaluate(
    golds.map(({ gold }) => gold),
    outputs,
  );
  const changes: Changes | null = earlier && changesSince(earlier, evaluation.judgements);
  const below = belowMinimum(evaluation, min);
  if (json) {
    const { judgements, ...score } = evaluation;
    await print(`${JSON.stringify({ ...score, changes, below, ...(details ? { judgements } : {}) }, null, 1)}\n`);
  } else {
    const problems = details ? problemLines(evaluation.judgements) : [];
    await print(`${[...problems, ...(changes ? changeLines(changes) : []), ...scoreText(evaluation)].join('\n')}\n`);
  }
  for (const { document, reason } of evaluation.missing) say(`kehoach: ${document} was not scored: ${reason}`);
  for (const { of, least, got } of below)
    say(`kehoach: ${of}: ${got === null ? 'not in the gold' : `${got.toFixed(4)} is below ${least}`}`);
  if (save !== undefined) await saveBaseline(save, baselineText(baselineOf(evaluation.judgements)));
  return evaluation.missing.length > 0 || below.length > 0 ? 1 : 0;
}

async function saveBaseline(file: string, text: string): Promise<void> {
  await writeAtomic(file, text).catch((error: Error) => {
    throw new UnusableFile(`${shownPath(file)}: cannot be written: ${error.message}`);
  });
}

function wrongUse(message: string): number {
  for (const line of message.split('\n')) say(`kehoach: ${line}`);
  return 2;
}
