import { z } from 'zod';

/** Why there is no document at all. Anything less is a diagnostic inside the output. */
export const FailureCode = z.enum([
  'unsupported-format',
  'unreadable-file',
  'encrypted-file',
  'no-text',
  'too-large',
  'timeout',
  'parser-crash',
]);
export type FailureCode = z.infer<typeof FailureCode>;
