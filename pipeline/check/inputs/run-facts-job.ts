import type { Plan } from '../../../schemas/index.js';
import { failedResult } from '../../batch/document-result.js';
import { ingest } from '../../ingest.js';
import { IngestError } from '../../ingest-error.js';
import { shownPath } from '../../shown-path.js';
import { checkCitations } from '../citation/index.js';
import { factsOf } from '../facts.js';
import type { DocumentCheck } from '../finding.js';
import { planChecks } from '../plan/index.js';
import { openRegistry, registryChecks } from '../registry/index.js';
import type { CheckedPlan, FactsJob, FactsResult } from './facts-job.js';
import { planOf, readLines, readText } from './read-output.js';

/** Does one piece of work. Never rejects: what cannot be read is told and costs nothing else. */
export async function runFactsJob(job: FactsJob): Promise<FactsResult> {
  const result: FactsResult = { status: 'read', plans: [], failures: [] };
  const shown = shownPath(job.path);
  const attempt = async (file: string, read: () => Promise<Plan | null>) => {
    try {
      const plan = await read();
      if (plan !== null) result.plans.push(await checkedPlan(plan, job));
      else if (!job.found) throw new IngestError('unsupported-format', file, 'it is no output of kehoach extract');
    } catch (error) {
      const { code, message } = failedResult(error, file);
      result.failures.push({ file, code, message });
    }
  };
  if (job.kind === 'document') await attempt(shown, () => ingest(job.path, { maxBytes: job.maxBytes, timeout: 0 }));
  if (job.kind === 'output') await attempt(shown, async () => planOf(await readText(job.path, shown, job.maxBytes), shown));
  if (job.kind === 'lines')
    try {
      for (const { line, at } of await readLines(job.path, shown, job.from ?? 0, job.to ?? 0)) {
        const place = `${shown} (byte ${at})`;
        await attempt(place, async () => planOf(line, place));
      }
    } catch (error) {
      const { code, message } = failedResult(error, job.path);
      result.failures.push({ file: shown, code, message });
    }
  return result;
}

async function checkedPlan(plan: Plan, { asOf, registries }: FactsJob): Promise<CheckedPlan> {
  const document = { file: plan.source.path, plan };
  const facts = factsOf(document);
  const checks = [...planChecks, await registryCheck(registries, asOf)];
  return { facts, findings: [...checkCitations(facts, asOf), ...checks.flatMap((check) => check(document))] };
}

/** Each thread opens the records once. */
const opened = new Map<string, Promise<DocumentCheck>>();

function registryCheck(files: readonly string[], asOf: string | null): Promise<DocumentCheck> {
  const name = JSON.stringify([files, asOf]);
  const known = opened.get(name) ?? openRegistry(files).then((registry) => registryChecks(registry, { asOf }));
  opened.set(name, known);
  return known;
}
