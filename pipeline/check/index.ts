import type { CheckedFile, CheckReport } from '../../schemas/index.js';
import { defaultMaxBytes } from '../read-file.js';
import type { DocumentFacts } from './facts.js';
import type { FoundFinding } from './finding.js';
import { planJobs } from './inputs/jobs.js';
import { readFacts } from './inputs/read-facts.js';
import { stringSharer } from './inputs/share-strings.js';
import { openRegistry } from './registry/index.js';
import { assembleReport, checkedFile, type ReportOptions } from './report.js';

export interface CheckOptions extends ReportOptions {
  /** Files of records of legal documents, beside those that ship with kehoach. */
  registry?: readonly string[];
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
  const { registry: registries = [], asOf = null, maxBytes = defaultMaxBytes } = options;
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
  return assembleReport({ documents, facts, found, registryProblems }, options);
}
