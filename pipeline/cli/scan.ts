import { expandInputs } from '../batch/inputs.js';
import type { OcrEngine, OcrMode } from '../parsers/options.js';
import { scanFiles } from '../scan/scan-files.js';
import { print, say } from './output.js';
import { scanTable } from './scan-table.js';

export interface ScanCommandOptions {
  json?: boolean;
  ocr: OcrMode;
  ocrEngine: OcrEngine;
}

/** `kehoach scan`: says what each file is and what extract will do with it; returns the exit code. */
export async function runScan(args: readonly string[], { json = false, ocr, ocrEngine }: ScanCommandOptions): Promise<number> {
  const { inputs, unmatched } = await expandInputs(args);
  for (const arg of unmatched) say(`kehoach: no documents found for ${arg}`);
  if (inputs.length === 0) {
    say('kehoach: nothing to scan');
    return 2;
  }
  const report = await scanFiles(
    inputs.map(({ path }) => path),
    { parsing: { ocr, ocrEngine } },
  );
  await print(json ? `${JSON.stringify(report, null, 2)}\n` : scanTable(report, process.stdout.columns ?? 160));
  return report.refused > 0 || unmatched.length > 0 ? 1 : 0;
}
