import { type Command, InvalidArgumentError, Option } from 'commander';
import type { CheckCommandOptions } from './check.js';

/** What the exit codes of `check` mean. */
export const checkExitCodes =
  '\nExit codes: 0 checked, 1 some inputs failed, or (with --fail-on) there are findings that grave, 2 wrong use, damaged settings or registry not there.';

/** Describes `kehoach check` on a new command; `run` gets its inputs and options. */
export function describeCheck(
  command: Command,
  wholeNumber: (text: string) => number,
  run: (inputs: string[], options: CheckCommandOptions) => Promise<void>,
): void {
  command
    .description(
      'Check the legal references of documents, or of earlier results of extract: in themselves, against each other, against records.',
    )
    .argument('[inputs...]', 'documents, outputs of extract (JSON, NDJSON), folders or globs')
    .option('--registry <file>', 'records of legal documents (CSV, TSV, JSON, NDJSON, SQLite, Parquet); may be given again', gather)
    .option('--as-of <date>', 'judge on this day (YYYY-MM-DD) instead of the date of each citing document', day)
    .option('--md', 'write Markdown for people (default)')
    .option('--json', 'write the whole report as JSON (kehoach schema check)')
    .option('--ndjson', 'write the findings, one a line')
    .option('--sarif', 'write SARIF 2.1.0')
    .addOption(new Option('--graph <form>', 'write which documents cite which instead').choices(['mermaid', 'dot', 'json']))
    .addOption(new Option('--fail-on <severity>', 'exit with 1 if there are findings that grave').choices(['error', 'warning']))
    .addOption(new Option('--lang <language>', 'language of messages').choices(['vi', 'en']).default('vi'))
    .option('--out <file>', 'write to this file instead of standard output')
    .option('--config <file>', 'suppressions, each with a reason (default: .kehoachrc, if there is one)')
    .option('--list-codes', 'list what is checked')
    .option('-c, --concurrency <n>', 'documents read at the same time (default: number of processors)', wholeNumber)
    .option('--timeout <seconds>', 'time that one document may take', wholeNumber, 120)
    .option('--max-size <megabytes>', 'largest input that is read', wholeNumber, 100)
    .option('-q, --quiet', 'print failures only')
    .action(run);
}

const gather = (value: string, earlier: string[] = []): string[] => [...earlier, value];

function day(text: string): string {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== text)
    throw new InvalidArgumentError('It must be a day such as 2025-07-01.');
  return text;
}
