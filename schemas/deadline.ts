import { z } from 'zod';
import { evidenceShape, IsoDate } from './evidence.js';

export const DeadlineKind = z.enum(['before', 'by', 'on', 'during', 'from', 'recurring', 'continuous', 'relative', 'event']);

/** When a duty is to be done. Dates are ISO and inclusive; a `before` is exclusive of its `end`; `recurrence` is an RFC 5545 RRULE value. */
export const DeadlineValue = z.strictObject({
  kind: DeadlineKind,
  start: IsoDate.nullable(),
  end: IsoDate.nullable(),
  edtf: z.string().nullable(),
  due: IsoDate.nullable(),
  recurrence: z.string().nullable(),
  bound: z.enum(['before', 'by', 'on', 'during']).nullable(),
  duration: z.string().nullable(),
  working: z.boolean(),
  anchor: z.string().nullable(),
  yearSource: z.enum(['explicit', 'plan']).nullable(),
});
export type DeadlineValue = z.infer<typeof DeadlineValue>;

export const Deadline = z.strictObject({ id: z.string(), ...DeadlineValue.shape, ...evidenceShape });
export type Deadline = z.infer<typeof Deadline>;
