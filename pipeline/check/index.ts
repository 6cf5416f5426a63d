import { type CheckedFile, CheckReport, type CheckSettings } from '../../schemas/index.js';
import { generator } from '../generator.js';
import { defaultMaxBytes } from '../read-file.js';
import { checkBatch } from './batch/index.js';
import type { DocumentFacts } from './facts.js';
import type { FoundFinding, Language } from './finding.js';
import { planJobs } from './inputs/jobs.js';
import { readFacts } from './inputs/read-facts.js';
import { stringSharer } from './inputs/share-strings.js';
import { inReportOrder } from './order.js';
import { referenceIndex } from './reference-index.js';
import { openRegistry } from './registry/index.js';
import { settingsFile } from './settings.js';
import { suppress } from './suppressions.js';

export interface CheckOptions {
  /** Files of records of legal documents, beside those that ship with kehoach. */
  registry?: readonly string[];
  /** ISO day on which documents are judged; the date of each citing document unless given. */
  asOf?: string;
  /** The language of messages; Vietnamese unless given. */
  language?: Language;
  /** Findings that are not to be reported; `settingsName` is how messages call their file. */
  settings?: CheckSettings;
  settingsName?: string;
  /** Documents read at the same time; as many as there are processors unless given. */
  concurrency?: number;
  /** Milliseconds that one document (or piece of a file of outputs) may take; 120 s unless given. */
  timeout?: number;
  /** Larger inputs are refused; 100 MB unless given. */
  maxBytes?: number;
  /** Told after each input: how many of how many are done. */
  onProgress?: (done: number, total: number) => void;
}

/**
 * Checks the references of documents and of outputs of earlier runs (files, folders, globs), each by itself, against each other and against
 * records. The same inputs give the same report. An input that cannot be read is reported and costs no other. Throws IngestError where a
 * registry file is not there.
 */
export async function checkReferences(inputs: readonly string[], options: CheckOptions = {}): Promise<CheckReport> {
  const { registry: registries = [], asOf = null, language = 'vi', maxBytes = defaultMaxBytes } = options;
  const registry = await openRegistry(registries);
  const registryProblems = registry.problems.map(({ file, line, reason }) => ({ file, line, reason }));
  await registry.close();
  const { jobs, unmatched } = await planJobs(inputs, { maxBytes, registries, asOf });
  const documents: CheckedFile[] = unmatched.map((file) => ({
    file,
    status: 'failed',
    code: 'unreadable-file',
    message: `${file}: no documents found`,
  }));
  const facts: DocumentFacts[] = [];
  const found: FoundFinding[] = [];
  const seen = new Map<string, string>();
  const share = stringSharer();
  let done = 0;
  for await (const { plans, failures } of readFacts(jobs, options)) {
    for (const { facts: read, findings } of plans.map(share)) {
      const of = seen.get(read.sha256);
      if (of !== undefined) {
        documents.push({ file: read.file, status: 'duplicate', of });
        continue;
      }
      seen.set(read.sha256, read.file);
      documents.push(checkedFile(read));
      facts.push(read);
      found.push(...findings);
    }
    documents.push(...failures.map((failure) => ({ status: 'failed' as const, ...failure })));
    options.onProgress?.(++done, jobs.length);
  }
  const all = [...found, ...checkBatch(facts)];
  const { kept, used } = suppress(all, options.settings?.suppress ?? [], options.settingsName ?? settingsFile);
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

function checkedFile({ file, sha256, key, header, citations }: DocumentFacts): CheckedFile {
  const { type, number, symbol, date, issuer, title } = header;
  return { file, status: 'checked', sha256, key, type, number, symbol, date, issuer, title, references: citations.length };
}
