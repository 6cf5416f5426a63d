import { z } from 'zod';
import { IsoDate, Span } from './evidence.js';
import { HeaderFields } from './header.js';
import { Relation } from './legal-reference.js';

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

/** One input: checked (with the identity of the document itself), a copy of another input, or impossible to read. */
export const CheckedFile = z.discriminatedUnion('status', [
  z.strictObject({
    file: z.string(),
    status: z.literal('checked'),
    sha256: z.string(),
    key: z.string().nullable().describe('Key of the document itself, null where its number or date is blank'),
    ...HeaderFields.pick({ type: true, number: true, symbol: true, date: true, issuer: true, title: true }).shape,
    references: z.int().nonnegative(),
  }),
  z.strictObject({ file: z.string(), status: z.literal('duplicate'), of: z.string() }),
  z.strictObject({ file: z.string(), status: z.literal('failed'), code: z.string(), message: z.string() }),
]);
export type CheckedFile = z.infer<typeof CheckedFile>;

/** Why the identity of a cited document cannot be known. */
export const UnknownIdentity = z.enum(['no-number', 'no-year', 'no-symbol', 'no-place', 'no-name']);
export type UnknownIdentity = z.infer<typeof UnknownIdentity>;

/** One mention of a cited document. */
export const CitationPlace = z.strictObject({ ...FindingEvidence.shape, relation: Relation });
export type CitationPlace = z.infer<typeof CitationPlace>;

/** What mentions that agree say about a cited document, and where they stand. */
export const CitationReading = z.strictObject({
  identifier: z.string().nullable(),
  date: z.string().nullable(),
  issuer: z.string().nullable(),
  title: z.string().nullable(),
  mentions: z.array(CitationPlace).min(1),
});
export type CitationReading = z.infer<typeof CitationReading>;

/** A cited document: where, how often and in which readings. Without a key it is one mention, with the reason and the documents that it may be. */
export const IndexedReference = z.strictObject({
  key: z.string().nullable(),
  reason: UnknownIdentity.nullable(),
  candidates: z.array(z.string()).describe('Keys of documents cited in the same file under the same number and symbol'),
  type: z.string().nullable(),
  files: z.int().positive(),
  mentions: z.int().positive(),
  readings: z.array(CitationReading).min(1).describe('The most frequent first'),
});
export type IndexedReference = z.infer<typeof IndexedReference>;

/** A finding that is not to be reported, and why. `file` is a glob; what is not given holds for all. */
export const Suppression = z.strictObject({
  code: z.string().optional(),
  file: z.string().optional(),
  key: z.string().optional(),
  reason: z.string().trim().min(1),
});
export type Suppression = z.infer<typeof Suppression>;

/** The contents of a `.kehoachrc` file. */
export const CheckSettings = z.strictObject({ suppress: z.array(Suppression).default([]) });
export type CheckSettings = z.infer<typeof CheckSettings>;

/** A row of a registry file that was not used, or only in part. */
export const RegistryRowProblem = z.strictObject({ file: z.string(), line: z.int().nonnegative().nullable(), reason: z.string() });

/** The report of `check`, schema version 1: the inputs, the index of the documents that they cite, and what a reviewer should look at. */
export const CheckReport = z.strictObject({
  schemaVersion: z.literal('1'),
  generator: z.strictObject({ name: z.literal('kehoach'), version: z.string() }),
  asOf: IsoDate.nullable().describe('The day on which documents were judged; null: on the date of each citing document'),
  documents: z.array(CheckedFile),
  references: z.array(IndexedReference),
  findings: z.array(Finding),
  suppressed: z.array(z.strictObject({ ...Suppression.shape, findings: z.int().positive() })),
  registryProblems: z.array(RegistryRowProblem),
});
export type CheckReport = z.infer<typeof CheckReport>;

/** Which documents cite which: the inputs, and plans that they cite without being inputs themselves. */
export const CitationGraph = z.strictObject({
  schemaVersion: z.literal('1'),
  nodes: z.array(z.strictObject({ id: z.string(), label: z.string(), file: z.string().nullable(), key: z.string().nullable() })),
  edges: z.array(z.strictObject({ from: z.string(), to: z.string(), mentions: z.int().positive() })),
});
export type CitationGraph = z.infer<typeof CitationGraph>;
