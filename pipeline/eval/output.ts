import { z } from 'zod';
import { DeadlineItem, HeaderItem, ReferenceItem, TargetItem, TaskItem, UnitItem } from './items.js';

const id = z.string().optional();

/** As much of an output document as is scored; wider than a Plan, so that outputs of other versions and programs can be scored too. */
export const Output = z.looseObject({
  source: z.looseObject({ path: z.string() }),
  text: z.string().optional(),
  header: HeaderItem.optional(),
  sections: z
    .array(
      z.looseObject({
        kind: z.string().nullish(),
        marker: z.string().nullish(),
        path: z.string().nullish(),
        heading: z.string().nullish(),
        span: z.looseObject({ start: z.number(), end: z.number() }).optional(),
      }),
    )
    .optional(),
  references: z.array(ReferenceItem.extend({ id, identifier: z.string().nullish() })).optional(),
  deadlines: z.array(DeadlineItem.extend({ id })).optional(),
  units: z.array(UnitItem.extend({ id })).optional(),
  targets: z.array(TargetItem.extend({ id })).optional(),
  tasks: z.array(TaskItem).optional(),
});
export type Output = z.infer<typeof Output>;
