import type { FindingEvidence, Reference, RegistryRecord } from '../../../schemas/index.js';
import type { CheckedDocument, DocumentCheck, FoundFinding } from '../finding.js';
import { type CitedRecord, citedRecord } from './cited-record.js';
import { type CitingDay, citingDay } from './citing-day.js';
import { forceFinding } from './force-finding.js';
import { mismatchFindings } from './mismatch-findings.js';
import type { Registry } from './registry.js';
import { type Verdicts, verdictsOf } from './verdicts.js';

export interface RegistryCheckOptions {
  /** Judge the force of cited documents on this day (ISO) instead of the citing document's own date. */
  asOf?: string | null;
}

/** A citation with its record. */
export interface Compared {
  reference: Reference;
  record: RegistryRecord;
  by: CitedRecord['by'];
  verdicts: Verdicts;
}

/** Every citation of a document that the registry knows, with what the comparison says. Citations that are not here are unknown to it. */
export function compareWithRegistry({ plan }: CheckedDocument, registry: Registry, options: RegistryCheckOptions = {}): Compared[] {
  const day = citingDay(plan, options.asOf ?? null);
  return plan.references.flatMap((reference) => {
    const found = citedRecord(reference, registry, day);
    return found === null ? [] : [{ reference, ...found, verdicts: verdictsOf(reference, found.record, day) }];
  });
}

/** A citation as evidence. */
const evidenceOf = (file: string, { quote, span, page, id }: Reference): FindingEvidence => ({ file, quote, span, page, item: id });

/** A record as evidence: what it says, and where it was taken from. */
function recordEvidence({ file, identifier, type, title, date, issuer, source, asOf }: RegistryRecord): FindingEvidence {
  const said = [[type, identifier].filter(Boolean).join(' '), date, issuer, title].filter(Boolean).join('; ');
  const from = [source, asOf].filter(Boolean).join(', ');
  return { file, quote: from === '' ? said : `${said} (${from})`, span: null, page: null, item: null };
}

/** Findings that say the same of several mentions of one document, as one with the evidence of all. */
function joined(
  findings: readonly { finding: Omit<FoundFinding, 'evidence'>; at: FindingEvidence; record: RegistryRecord }[],
): FoundFinding[] {
  const groups = new Map<string, typeof findings>();
  for (const item of findings) {
    const name = [item.finding.code, item.finding.key, item.finding.met, item.record.key, item.record.date].join('\n');
    groups.set(name, [...(groups.get(name) ?? []), item]);
  }
  return [...groups.values()].map((items) => ({
    ...items[0]!.finding,
    evidence: [...items.map(({ at }) => at), recordEvidence(items[0]!.record)],
  }));
}

/** Compares every citation of a document with the records: date, title, issuer, and whether it was in force on the citing day. */
export function registryChecks(registry: Registry, options: RegistryCheckOptions = {}): DocumentCheck {
  return (document) => {
    const day: CitingDay | null = citingDay(document.plan, options.asOf ?? null);
    const found = compareWithRegistry(document, registry, options).flatMap((compared) => {
      const findings = [...mismatchFindings(compared), ...forceFinding(compared, document.plan, day)];
      return findings.map((finding) => ({ finding, at: evidenceOf(document.file, compared.reference), record: compared.record }));
    });
    return joined(found);
  };
}
