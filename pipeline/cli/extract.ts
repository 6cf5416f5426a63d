import { resolve } from 'node:path';
import type { BatchItem } from '../../schemas/index.js';
import type { DocumentJob } from '../batch/document-result.js';
import { expandInputs } from '../batch/inputs.js';
import { outputNames } from '../batch/output-names.js';
import { readDocuments } from '../batch/read-documents.js';
import { batchItem, batchReport } from '../batch/report.js';
import { systemEngineProblem } from '../parsers/ocr/system-tesseract.js';
import { defaultLimits, type Limits, type OcrEngine, type OcrMode } from '../parsers/options.js';
import { shownPath } from '../shown-path.js';
import { say } from './output.js';
import { createProgress } from './progress.js';
import { discardOnSignal } from './signals.js';
import { createSink, type Sink } from './sink.js';
import { describeFailure, summary } from './summary.js';

export interface ExtractOptions {
  out?: string;
  format: 'json' | 'ndjson';
  concurrency?: number;
  resume?: boolean;
  timeout: number;
  maxSize: number;
  ocr: OcrMode;
  ocrEngine: OcrEngine;
  limit?: Partial<Limits>;
  quiet?: boolean;
  verbose?: boolean;
}

/** `kehoach extract`: reads the inputs, hands each result on in order, reports; returns the exit code. */
export async function runExtract(args: readonly string[], options: ExtractOptions): Promise<number> {
  if (options.resume && options.format === 'ndjson')
    return wrongUse('--resume needs --format json: the lines of a stream are always written anew');
  const missing = options.ocrEngine === 'system' && options.ocr !== 'off' ? await systemEngineProblem() : null;
  if (missing !== null) return wrongUse(missing);
  const started = performance.now();
  const folder = options.out ?? (options.format === 'json' ? 'out' : null);
  const { inputs, unmatched } = await expandInputs(args, folder ?? undefined);
  for (const arg of unmatched) say(`kehoach: no documents found for ${arg}`);
  if (inputs.length === 0) return wrongUse('nothing to read');
  discardOnSignal();
  const names = outputNames(inputs);
  let sink: Sink;
  try {
    sink = await createSink(folder, options.format);
  } catch (error) {
    return wrongUse(`cannot write to ${folder}: ${(error as Error).message}`);
  }
  const jobs = inputs.map(
    ({ path }, index): DocumentJob => ({
      path,
      indent: options.format === 'json' ? 2 : 0,
      maxBytes: options.maxSize * 1_000_000,
      parsing: { ocr: options.ocr, ocrEngine: options.ocrEngine, limits: { ...defaultLimits, ...options.limit } },
      ...(options.resume && folder !== null ? { earlierOutput: resolve(folder, names[index]!) } : {}),
    }),
  );
  const items: BatchItem[] = [];
  const progress = createProgress(jobs.length, options.quiet ?? false);
  const results = readDocuments(jobs, {
    concurrency: options.concurrency,
    timeout: options.timeout * 1000,
    onPage: ({ index, path }, page, pages) => progress.page(index + 1, path, page, pages),
  });
  try {
    for await (const result of results) {
      const index = items.length;
      const output = result.status === 'ok' ? await sink.put(names[index]!, result.json) : names[index]!;
      items.push(batchItem(shownPath(jobs[index]!.path), output, result));
      progress.done(items.at(-1)!);
      if (options.verbose && result.status === 'failed' && result.stack) say(result.stack);
    }
    const report = batchReport(items, performance.now() - started);
    await sink.finish(report);
    progress.stop();
    if (!progress.printsFailures) for (const item of items) if (item.status === 'failed') say(describeFailure(item));
    if (!options.quiet) say(summary(report));
    return report.failed > 0 || unmatched.length > 0 ? 1 : 0;
  } finally {
    progress.stop();
    await sink.discard();
  }
}

function wrongUse(message: string): number {
  say(`kehoach: ${message}`);
  return 2;
}
