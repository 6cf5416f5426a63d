import { z } from 'zod';
import { evidenceShape } from './evidence.js';
import { Period } from './header.js';

/** A number to be reached, kept or not exceeded. `upper` only for `between`. */
export const TargetValue = z.strictObject({
  metric: z.string().nullable(),
  comparator: z.enum(['>=', '>', '<=', '<', '=', 'between']),
  value: z.number(),
  upper: z.number().nullable(),
  unit: z.string(),
  change: z.enum(['increase', 'decrease']).nullable(),
  baseline: z.string().nullable(),
  per: z.array(z.string()),
  period: Period.nullable(),
});
export type TargetValue = z.infer<typeof TargetValue>;

export const Target = z.strictObject({ id: z.string(), ...TargetValue.shape, ...evidenceShape });
export type Target = z.infer<typeof Target>;
