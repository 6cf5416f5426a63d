import { z } from 'zod';
import { Span } from './evidence.js';

/** How certain and how grave a finding is: `error` contradicts itself or a record, `warning` deserves a look, `note` informs. */
export const FindingSeverity = z.enum(['error', 'warning', 'note']);
export type FindingSeverity = z.infer<typeof FindingSeverity>;

/** One side of a finding: the words, where they stand, and which item of the plan they are (`r3`, `k12`; null where none). */
export const FindingEvidence = z.strictObject({
  file: z.string(),
  quote: z.string(),
  span: Span.nullable(),
  page: z.int().positive().nullable(),
  item: z.string().nullable(),
});
export type FindingEvidence = z.infer<typeof FindingEvidence>;

/** Something that a reviewer should look at. `expected` and `met` are readings, in words; `suggestion` stands only where it is certain. */
export const Finding = z.strictObject({
  code: z.string().describe('Stable name of the check, such as year-date-mismatch'),
  severity: FindingSeverity,
  message: z.string(),
  expected: z.string().nullable(),
  met: z.string().nullable(),
  evidence: z.array(FindingEvidence).min(1),
  key: z.string().nullable().describe('Key of the cited document (references[].key), null where the finding is about none'),
  suggestion: z.string().nullable(),
});
export type Finding = z.infer<typeof Finding>;
