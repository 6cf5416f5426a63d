import picocolors from 'picocolors';
import type { BatchItem, BatchReport } from '../../schemas/index.js';

/** The closing table of a run: one column a count. */
export function summary(report: BatchReport): string {
  const columns: [string, string][] = [
    ['documents', String(report.documents)],
    ['read', String(report.read)],
    ['unchanged', String(report.unchanged)],
    ['failed', String(report.failed)],
    ['tasks', String(report.tasks)],
    ['deadlines', String(report.deadlines)],
    ['references', String(report.references)],
    ['targets', String(report.targets)],
    ['warnings', String(report.warnings)],
    ['time', `${(report.milliseconds / 1000).toFixed(1)} s`],
  ];
  const line = (part: 0 | 1) => columns.map((column) => column[part].padStart(Math.max(...column.map((text) => text.length)))).join('  ');
  return `${line(0)}\n${line(1)}`;
}

const { red } = picocolors.createColors(process.stderr.isTTY === true && !('NO_COLOR' in process.env));

/** A failure in one line: the code, the file, the reason. */
export function describeFailure(item: BatchItem & { status: 'failed' }): string {
  return `${red('FAILED')} (${item.code}) ${item.message}`;
}

/** What became of one document, in one line. */
export function describeItem(item: BatchItem): string {
  if (item.status === 'failed') return describeFailure(item);
  if (item.status === 'unchanged') return `${item.input}: unchanged`;
  const counted = (['tasks', 'deadlines', 'references', 'targets', 'warnings'] as const)
    .filter((kind) => kind !== 'warnings' || item.warnings > 0)
    .map((kind) => `${item[kind]} ${item[kind] === 1 ? kind.slice(0, -1) : kind}`);
  return `${item.input}: ${counted.join(', ')}`;
}
