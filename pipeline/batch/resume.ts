import { readFile } from 'node:fs/promises';
import { Plan } from '../../schemas/index.js';
import { generator } from '../generator.js';
import { type PlanCounts, planCounts } from './plan-counts.js';

/**
 * The counts of an earlier output that a new run would write again: a valid plan by this version, for the same shown path and hash.
 * null where there is none, so that the document is read again.
 */
export async function unchangedOutput(file: string, shownAs: string, sha256: string): Promise<PlanCounts | null> {
  const plan = Plan.safeParse(await readJson(file)).data;
  const same = plan?.generator.version === generator.version && plan.source.sha256 === sha256 && plan.source.path === shownAs;
  return plan && same ? planCounts(plan) : null;
}

async function readJson(file: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch {
    return null; // Absent or damaged: as if it had never been written.
  }
}
