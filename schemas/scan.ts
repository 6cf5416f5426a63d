import { z } from 'zod';
import { FailureCode } from './failure.js';

const count = z.int().nonnegative();

/** How many pages have a text layer of which kind; only PDFs and pictures have pages that can be told so. */
export const TextLayerCounts = z.strictObject({
  native: count.describe('Pages whose letters are text'),
  ocr: count.describe('Pages with the letters of a recogniser under a picture'),
  none: count.describe('Pages that are pictures without text'),
  garbage: count.describe('Pages whose letters say nothing, and are recognised anew'),
  blank: count.describe('Pages without letters and pictures'),
});
export type TextLayerCounts = z.infer<typeof TextLayerCounts>;

/** How far a document is: `signed` digitally, `issued` with a printed number and date, a `draft`, or unknown; and the words that show it. */
export const DocumentState = z.strictObject({
  kind: z.enum(['signed', 'issued', 'draft', 'unknown']),
  evidence: z.string().nullable(),
});
export type DocumentState = z.infer<typeof DocumentState>;

/** What `extract` will do with a file. */
export const ScanAction = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('read') }),
  z.strictObject({ kind: z.literal('convert'), from: z.string().describe('Old encoding that letters are converted from, such as tcvn3') }),
  z.strictObject({
    kind: z.literal('recognise'),
    pages: z.int().positive(),
    seconds: z.number().positive().describe('Estimated on one processor'),
  }),
  z.strictObject({ kind: z.literal('refuse'), code: FailureCode, message: z.string() }),
]);
export type ScanAction = z.infer<typeof ScanAction>;

/** What one file is, as far as it can be told without character recognition; null is unknown or does not apply. */
export const ScanItem = z.strictObject({
  file: z.string(),
  bytes: count.nullable(),
  format: z.string().nullable().describe('By content: pdf, docx, doc, rtf, …'),
  wrongEnding: z.boolean().describe('The ending promises another format'),
  pages: z.int().positive().nullable(),
  textLayer: TextLayerCounts.nullable(),
  encoding: z.string().nullable().describe('Of a text file, or the one from before Unicode that letters are in'),
  language: z.enum(['vi', 'other']).nullable(),
  protection: z.enum(['password', 'permissions']).nullable(),
  state: DocumentState,
  action: ScanAction,
});
export type ScanItem = z.infer<typeof ScanItem>;

/** The report of one run of `scan`. */
export const ScanReport = z.strictObject({
  schemaVersion: z.literal('1'),
  generator: z.strictObject({ name: z.literal('kehoach'), version: z.string() }),
  files: count,
  readable: count,
  refused: count,
  seconds: z.number().nonnegative().describe('Estimated time for character recognition on one processor'),
  items: z.array(ScanItem),
});
export type ScanReport = z.infer<typeof ScanReport>;
