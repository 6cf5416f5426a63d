import { z } from 'zod';
import { FailureCode } from './failure.js';

const counts = {
  tasks: z.int().nonnegative(),
  deadlines: z.int().nonnegative(),
  references: z.int().nonnegative(),
  targets: z.int().nonnegative(),
  units: z.int().nonnegative(),
  warnings: z.int().nonnegative().describe('Diagnostics of severity warning or error'),
};

/** One input of a batch: read (with its output), skipped as unchanged, or failed with the reason. */
export const BatchItem = z.discriminatedUnion('status', [
  z.strictObject({
    status: z.literal('ok'),
    input: z.string(),
    output: z.string().nullable(),
    sha256: z.string(),
    ...counts,
    milliseconds: z.number(),
  }),
  z.strictObject({ status: z.literal('unchanged'), input: z.string(), output: z.string(), sha256: z.string(), ...counts }),
  z.strictObject({ status: z.literal('failed'), input: z.string(), code: FailureCode, message: z.string() }),
]);
export type BatchItem = z.infer<typeof BatchItem>;

/** The report of one run of `extract`, written to `batch.json` beside the outputs. */
export const BatchReport = z.strictObject({
  schemaVersion: z.literal('1'),
  generator: z.strictObject({ name: z.literal('kehoach'), version: z.string() }),
  documents: z.int().nonnegative(),
  read: z.int().nonnegative(),
  unchanged: z.int().nonnegative(),
  failed: z.int().nonnegative(),
  ...counts,
  milliseconds: z.number(),
  items: z.array(BatchItem),
});
export type BatchReport = z.infer<typeof BatchReport>;
