import type { CheckedPlan } from './facts-job.js';

/** Equal texts are kept once, however many citations they came with: what threads send are copies. */
export function stringSharer(): (plan: CheckedPlan) => CheckedPlan {
  const known = new Map<string, string>();
  const share = <T>(value: T): T => {
    if (typeof value === 'string') {
      const old = known.get(value);
      if (old !== undefined) return old as T;
      known.set(value, value);
    } else if (Array.isArray(value)) {
      for (const [index, item] of value.entries()) value[index] = share(item);
    } else if (typeof value === 'object' && value !== null) {
      const fields = value as Record<string, unknown>;
      for (const name of Object.keys(fields)) fields[name] = share(fields[name]);
    }
    return value;
  };
  return share;
}
