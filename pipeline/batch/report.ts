import { type BatchItem, BatchReport } from '../../schemas/index.js';
import { generator } from '../generator.js';
import type { DocumentResult } from './document-result.js';
import { type PlanCounts, sumCounts } from './plan-counts.js';

/** One line of the batch report; `output` is relative to the output folder, null where results went to standard output. */
export function batchItem(input: string, output: string | null, result: DocumentResult): BatchItem {
  if (result.status === 'failed') return { status: 'failed', input, code: result.code, message: result.message };
  const { tasks, deadlines, references, targets, units, warnings, sha256 } = result;
  const common = { input, sha256, tasks, deadlines, references, targets, units, warnings };
  if (result.status === 'unchanged') return { status: 'unchanged', output: output ?? '', ...common };
  return { status: 'ok', output, ...common, milliseconds: result.milliseconds };
}

/** The report of a whole run, validated; `milliseconds` is wall clock time. */
export function batchReport(items: BatchItem[], milliseconds: number): BatchReport {
  const count = (status: BatchItem['status']) => items.filter((item) => item.status === status).length;
  return BatchReport.parse({
    schemaVersion: '1',
    generator,
    documents: items.length,
    read: count('ok'),
    unchanged: count('unchanged'),
    failed: count('failed'),
    ...sumCounts(items.filter((item): item is BatchItem & PlanCounts => item.status !== 'failed')),
    milliseconds: Math.round(milliseconds),
    items,
  });
}
