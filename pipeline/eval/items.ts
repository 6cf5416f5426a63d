import { z } from 'zod';

/** The shapes that gold and outputs share: what is compared of each kind. Anything may be missing; more may be there. */
const text = z.string().nullish();
const texts = z.array(z.string()).nullish();
const number = z.number().nullish();

export const ReferenceItem = z.looseObject({
  quote: text,
  type: text,
  number: text,
  year: number,
  symbol: text,
  date: text,
  issuer: text,
  title: text,
  provisions: z.array(z.looseObject({ article: text, clause: text, point: text })).nullish(),
  relation: text,
});
export type ReferenceItem = z.infer<typeof ReferenceItem>;

export const DeadlineItem = z.looseObject({
  quote: text,
  kind: text,
  start: text,
  end: text,
  recurrence: text,
  duration: text,
  yearSource: text,
});
export type DeadlineItem = z.infer<typeof DeadlineItem>;

export const UnitItem = z.looseObject({ name: text, role: text });
export type UnitItem = z.infer<typeof UnitItem>;

export const TargetItem = z.looseObject({
  quote: text,
  comparator: text,
  value: number,
  upper: number,
  unit: text,
  metric: text,
  change: text,
  baseline: text,
  per: z.union([z.string(), z.array(z.string())]).nullish(),
});
export type TargetItem = z.infer<typeof TargetItem>;

/** Lists of a gold task hold names, quotes and identifiers; those of an output ids, until it is flattened. */
export const TaskItem = z.looseObject({
  number: text,
  path: text,
  title: text,
  products: texts,
  leads: texts,
  coordinators: texts,
  implementers: texts,
  monitors: texts,
  deadlines: texts,
  targets: texts,
  references: texts,
});
export type TaskItem = z.infer<typeof TaskItem>;

export const SectionItem = z.looseObject({ path: text, heading: text });
export type SectionItem = z.infer<typeof SectionItem>;

export const HeaderItem = z.looseObject({
  type: text,
  number: text,
  symbol: text,
  issuer: text,
  parent: text,
  place: text,
  date: text,
  title: text,
  period: z.looseObject({ start: number, end: number }).nullish(),
  signers: z.array(z.looseObject({ authority: text, position: text, name: text })).nullish(),
  recipients: texts,
});
export type HeaderItem = z.infer<typeof HeaderItem>;
