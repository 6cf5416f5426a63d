import { z } from 'zod';
import { DeadlineKind } from '../../schemas/deadline.js';
import { Relation } from '../../schemas/legal-reference.js';
import { TargetValue } from '../../schemas/target.js';
import { Role } from '../../schemas/unit.js';
import { DeadlineItem, HeaderItem, ReferenceItem, SectionItem, TargetItem, TaskItem, UnitItem } from './items.js';

/** `optional`: careful people could disagree whether the thing counts at all; finding it or not is neither rewarded nor punished. */
const optional = z.boolean().optional();
const mustSay = z.string().min(1);

/**
 * What people found in one document, by hand: the measure of the program. `doc` is the document's file name, with folders before it where
 * the name alone is not unique. Of header fields and kinds only those that are there are scored.
 */
export const Gold = z.looseObject({
  doc: mustSay,
  header: HeaderItem.optional(),
  sections: z.array(SectionItem.extend({ path: mustSay, optional })).optional(),
  references: z.array(ReferenceItem.extend({ quote: mustSay, relation: Relation.nullish(), optional })).optional(),
  deadlines: z.array(DeadlineItem.extend({ quote: mustSay, kind: DeadlineKind, optional })).optional(),
  units: z.array(UnitItem.extend({ name: mustSay, role: Role, optional })).optional(),
  targets: z.array(TargetItem.extend({ quote: mustSay, comparator: TargetValue.shape.comparator, value: z.number(), optional })).optional(),
  tasks: z.array(TaskItem.extend({ title: mustSay, optional })).optional(),
});
export type Gold = z.infer<typeof Gold>;
