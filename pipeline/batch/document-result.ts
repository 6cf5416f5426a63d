import type { MessagePort } from 'node:worker_threads';
import type { FailureCode } from '../../schemas/index.js';
import { IngestError } from '../ingest-error.js';
import type { ParserOptions } from '../parsers/options.js';
import { shownPath } from '../shown-path.js';
import type { PlanCounts } from './plan-counts.js';

/** Options of the parsers that are mere data. */
export type SentOptions = Partial<Omit<ParserOptions, 'onPage' | 'signal'>>;

/** Told by a worker when it has recognised a page (counted from 1). */
export interface PageProgress {
  page: number;
  pages: number;
}

/** One document to read in a worker. */
export interface DocumentJob {
  path: string;
  /** Spaces of indentation of the JSON; 0 for one line. */
  indent: number;
  maxBytes?: number;
  /** How pictures of text are read, and the bounds on one file; data only, it is sent to a thread. */
  parsing?: SentOptions;
  /** Where to tell of each recognised page; given by the pool. */
  progress?: MessagePort;
  /** An output of an earlier run: if it was made from the same bytes by the same version, the document is not read again. */
  earlierOutput?: string;
}

export type DocumentResult =
  | ({ status: 'ok'; json: string; sha256: string; milliseconds: number } & PlanCounts)
  | ({ status: 'unchanged'; sha256: string } & PlanCounts)
  | FailedResult;

/** Why a document could not be read. */
export interface FailedResult {
  status: 'failed';
  code: FailureCode;
  message: string;
  stack?: string;
}

/** A failure as the batch reports it: the code of an IngestError, `parser-crash` for anything else. */
export function failedResult(error: unknown, path: string): FailedResult {
  if (error instanceof IngestError) return { status: 'failed', code: error.code, message: error.message, ...stackOf(error.cause ?? error) };
  const reason = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return { status: 'failed', code: 'parser-crash', message: `${shownPath(path)}: internal error: ${reason}`, ...stackOf(error) };
}

const stackOf = (error: unknown): { stack?: string } => (error instanceof Error && error.stack ? { stack: error.stack } : {});
