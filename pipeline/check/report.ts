import { type CheckedFile, CheckReport, type CheckSettings } from '../../schemas/index.js';
import { generator } from '../generator.js';
import { checkBatch } from './batch/index.js';
import type { DocumentFacts } from './facts.js';
import type { FoundFinding, Language } from './finding.js';
import { inReportOrder } from './order.js';
import { referenceIndex } from './reference-index.js';
import { settingsFile } from './settings.js';
import { suppress } from './suppressions.js';

export interface ReportOptions {
  /** ISO day on which documents are judged; the date of each citing document unless given. */
  asOf?: string;
  /** The language of messages; Vietnamese unless given. */
  language?: Language;
  /** Findings that are not to be reported; `settingsName` is how messages call their file. */
  settings?: CheckSettings;
  settingsName?: string;
}

/** What was read: the inputs, the facts of those that could be read, and what was found in each alone. */
export interface ReadInputs {
  documents: CheckedFile[];
  facts: readonly DocumentFacts[];
  found: readonly FoundFinding[];
  registryProblems: CheckReport['registryProblems'];
}

/** Checks the facts of all documents against each other and makes the report of everything, validated. */
export function assembleReport({ documents, facts, found, registryProblems }: ReadInputs, options: ReportOptions): CheckReport {
  const { asOf = null, language = 'vi', settings = { suppress: [] }, settingsName = settingsFile } = options;
  const { kept, used } = suppress([...found, ...checkBatch(facts)], settings.suppress, settingsName);
  const files = documents.map(({ file }) => file);
  return CheckReport.parse({
    schemaVersion: '1',
    generator,
    asOf,
    documents,
    references: referenceIndex(facts),
    findings: inReportOrder(kept, files).map(({ message, ...finding }) => ({ ...finding, message: message[language] })),
    suppressed: used,
    registryProblems,
  });
}

/** The line of a document that was checked. */
export function checkedFile({ file, sha256, key, header, citations }: DocumentFacts): CheckedFile {
  const { type, number, symbol, date, issuer, title } = header;
  return { file, status: 'checked', sha256, key, type, number, symbol, date, issuer, title, references: citations.length };
}
