import { z } from 'zod';
import { evidenceShape } from './evidence.js';

const ids = z.array(z.string());

/** One row of the task register; lists hold ids of units, deadlines, targets and references of the same document. */
export const Task = z.strictObject({
  id: z.string(),
  source: z.enum(['table', 'block', 'prose']),
  number: z.string().nullable(),
  path: z.string().nullable(),
  group: z.array(z.string()),
  title: z.string(),
  products: z.array(z.string()),
  leads: ids,
  coordinators: ids,
  implementers: ids,
  monitors: ids,
  deadlines: ids,
  targets: ids,
  references: ids,
  ...evidenceShape,
});
export type Task = z.infer<typeof Task>;
