import type { Plan } from '../../schemas/index.js';
import { ingest } from '../ingest.js';
import { defaultMaxBytes, readInput, sha256 } from '../read-file.js';
import { shownPath } from '../shown-path.js';
import { type DocumentJob, type DocumentResult, failedResult, type PageProgress } from './document-result.js';
import { planCounts } from './plan-counts.js';
import { unchangedOutput } from './resume.js';

/** Reads one document to JSON. Never rejects: a failure, also one of our own making, is a result and costs this document only. */
export async function runDocumentJob({
  path,
  indent,
  maxBytes = defaultMaxBytes,
  parsing = {},
  progress,
  earlierOutput,
}: DocumentJob): Promise<DocumentResult> {
  const started = performance.now();
  try {
    const bytes = await readInput(path, shownPath(path), maxBytes);
    const hash = sha256(bytes);
    const unchanged = earlierOutput === undefined ? null : await unchangedOutput(earlierOutput, shownPath(path), hash);
    if (unchanged) return { status: 'unchanged', sha256: hash, ...unchanged };
    const onPage = (page: number, pages: number) => progress?.postMessage({ page, pages } satisfies PageProgress);
    const plan: Plan = await ingest({ bytes, path }, { maxBytes, timeout: 0, parsing: { ...parsing, onPage } });
    const json = JSON.stringify(plan, null, indent);
    return { status: 'ok', json, sha256: hash, milliseconds: Math.round(performance.now() - started), ...planCounts(plan) };
  } catch (error) {
    return failedResult(error, path);
  }
}
