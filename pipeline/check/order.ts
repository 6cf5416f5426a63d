import type { FindingSeverity } from '../../schemas/index.js';
import type { FoundFinding } from './finding.js';

/** Severities, the gravest first. */
export const severities: readonly FindingSeverity[] = ['error', 'warning', 'note'];

/** Findings in the order of a report: the gravest first, then by code, then where they stand (files in the order of the inputs). */
export function inReportOrder(findings: readonly FoundFinding[], files: readonly string[]): FoundFinding[] {
  const rank = new Map(files.map((file, index) => [file, index] as const));
  const keys = findings.map((finding) => {
    const { file, span } = finding.evidence[0]!;
    return { finding, severity: severities.indexOf(finding.severity), file: rank.get(file) ?? files.length, at: span?.start ?? 0 };
  });
  const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
  return keys
    .sort((a, b) => a.severity - b.severity || compare(a.finding.code, b.finding.code) || a.file - b.file || a.at - b.at)
    .map(({ finding }) => finding);
}
