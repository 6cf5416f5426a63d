import type { CheckReport, FindingSeverity } from '../../schemas/index.js';
import type { Language } from '../check/finding.js';
import { severities } from '../check/order.js';
import type { GraphForm, ReportForm } from '../check/output/index.js';
import { IngestError } from '../ingest-error.js';
import { print, say } from './output.js';

export interface CheckCommandOptions {
  registry?: string[];
  asOf?: string;
  json?: boolean;
  ndjson?: boolean;
  md?: boolean;
  sarif?: boolean;
  graph?: GraphForm;
  failOn?: 'error' | 'warning';
  lang: Language;
  out?: string;
  config?: string;
  listCodes?: boolean;
  concurrency?: number;
  timeout: number;
  maxSize: number;
  quiet?: boolean;
}

/** `kehoach check`: checks the references of the inputs, writes the report; returns the exit code. */
export async function runCheck(inputs: readonly string[], options: CheckCommandOptions): Promise<number> {
  const forms = (['json', 'ndjson', 'md', 'sarif'] as const).filter((form) => options[form]);
  if (forms.length + (options.graph ? 1 : 0) > 1) return wrongUse('one form at a time: --json, --ndjson, --md, --sarif or --graph');
  if (options.listCodes) {
    await print((await import('../check/output/code-list.js')).codeList(options.lang));
    return 0;
  }
  if (inputs.length === 0) return wrongUse('nothing to check: name documents, outputs of extract, or folders');
  let report: CheckReport;
  try {
    report = await checked(inputs, options);
  } catch (error) {
    if (error instanceof IngestError) return wrongUse(error.message);
    throw error;
  }
  const { graphForms, reportForms } = await import('../check/output/index.js');
  const form: ReportForm = forms[0] ?? 'md';
  const text = options.graph ? graphForms[options.graph](report) : reportForms[form](report, options.lang);
  if (options.out === undefined) await print(text);
  else await (await import('../batch/write-atomic.js')).writeAtomic(options.out, text);
  const failed = report.documents.filter((document) => document.status === 'failed');
  for (const { message } of failed) say(`kehoach: ${message}`);
  for (const { file, line, reason } of report.registryProblems.slice(0, 20))
    say(`kehoach: ${file}${line === null ? '' : `:${line}`}: ${reason}`);
  if (!options.quiet) say(counts(report));
  return failed.length > 0 || fails(report, options.failOn) ? 1 : 0;
}

async function checked(inputs: readonly string[], options: CheckCommandOptions): Promise<CheckReport> {
  const [{ checkReferences }, { readSettings, settingsFile }] = await Promise.all([
    import('../check/index.js'),
    import('../check/settings.js'),
  ]);
  return checkReferences(inputs, {
    registry: options.registry ?? [],
    ...(options.asOf === undefined ? {} : { asOf: options.asOf }),
    language: options.lang,
    settings: await readSettings(options.config),
    settingsName: options.config ?? settingsFile,
    ...(options.concurrency === undefined ? {} : { concurrency: options.concurrency }),
    timeout: options.timeout * 1000,
    maxBytes: options.maxSize * 1_000_000,
    ...(options.quiet || !process.stderr.isTTY ? {} : { onProgress: showProgress }),
  });
}

function showProgress(done: number, total: number): void {
  process.stderr.write(`\r${done}/${total}${done === total ? '\n' : ''}`);
}

function fails({ findings }: CheckReport, least: FindingSeverity | undefined): boolean {
  return least !== undefined && findings.some(({ severity }) => severities.indexOf(severity) <= severities.indexOf(least));
}

function counts({ documents, references, findings }: CheckReport): string {
  const of = (severity: FindingSeverity) => counted(findings.filter((finding) => finding.severity === severity).length, severity);
  const read = documents.filter(({ status }) => status === 'checked').length;
  return `${counted(read, 'document')}, ${counted(references.filter(({ key }) => key !== null).length, 'cited document')}: ${severities.map(of).join(', ')}`;
}

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

function wrongUse(message: string): number {
  say(`kehoach: ${message}`);
  return 2;
}
