import type { Plan } from '../../schemas/index.js';

/** How much a plan holds, as the batch report and the summary count it; `warnings` counts diagnostics of severity warning or error. */
export interface PlanCounts {
  tasks: number;
  deadlines: number;
  references: number;
  targets: number;
  units: number;
  warnings: number;
}

/** The counts of one plan. */
export function planCounts(plan: Plan): PlanCounts {
  return {
    tasks: plan.tasks.length,
    deadlines: plan.deadlines.length,
    references: plan.references.length,
    targets: plan.targets.length,
    units: plan.units.length,
    warnings: plan.diagnostics.filter(({ severity }) => severity !== 'note').length,
  };
}

/** The sum of counts over many plans. */
export function sumCounts(all: readonly PlanCounts[]): PlanCounts {
  const sum: PlanCounts = { tasks: 0, deadlines: 0, references: 0, targets: 0, units: 0, warnings: 0 };
  for (const counts of all) for (const key of Object.keys(sum) as (keyof PlanCounts)[]) sum[key] += counts[key];
  return sum;
}
