import type { DocumentFacts } from '../facts.js';
import type { FoundFinding } from '../finding.js';

/** One piece of work: a document, an earlier output, or the lines between two byte offsets of a file of outputs. Data only, it is sent to a thread. */
export interface FactsJob {
  path: string;
  kind: 'document' | 'output' | 'lines';
  from?: number;
  to?: number;
  /** The file was found in a folder: one that holds no output of ours is passed over. */
  found: boolean;
  maxBytes: number;
  registries: readonly string[];
  /** ISO day on which documents are judged; null: the date of each citing document. */
  asOf: string | null;
}

/** A document, reduced to what the checks over the batch need, with what was found in it alone. */
export interface CheckedPlan {
  facts: DocumentFacts;
  findings: FoundFinding[];
}

export interface FactsFailure {
  file: string;
  code: string;
  message: string;
}

export interface FactsResult {
  status: 'read';
  plans: CheckedPlan[];
  failures: FactsFailure[];
}
