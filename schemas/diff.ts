import { z } from 'zod';
import { Span } from './evidence.js';
import { FailureCode } from './failure.js';
import { Period } from './header.js';

/** What a change means: it alters a duty, only its wording, only its place or number, or is a succession that the registry knows. */
export const ChangeClass = z.enum(['substantive', 'editorial', 'structural', 'explained']);
export type ChangeClass = z.infer<typeof ChangeClass>;

export const ChangeKind = z.enum(['task', 'deadline', 'unit', 'target', 'reference', 'product', 'header', 'section', 'text']);
export type ChangeKind = z.infer<typeof ChangeKind>;

/** In which direction a value went, or what became of an item; null where there is no more to say than `change` does. */
export const ChangeEffect = z.enum([
  'earlier',
  'later',
  'more-precise',
  'less-precise',
  'raised',
  'lowered',
  'softened',
  'hardened',
  'replaced',
  'rewritten',
  'filled-in',
  'renumbered',
  'reordered',
  'split',
  'merged',
  'succeeded',
]);
export type ChangeEffect = z.infer<typeof ChangeEffect>;

/**
 * Where a change shows in one version. `at` tells what is quoted: the changed `words`, the `owner` that they are missing from, or what stands
 * `before` the place where they are missing. `pointer` is the JSON Pointer (RFC 6901) of the value in the output, null for free text.
 */
export const DiffPlace = z.strictObject({
  at: z.enum(['words', 'owner', 'before']),
  pointer: z.string().nullable(),
  quote: z.string(),
  span: Span,
  page: z.int().positive().nullable(),
  section: z.string().nullable(),
});
export type DiffPlace = z.infer<typeof DiffPlace>;

/** One change. `before` and `after` are what a reader would say: names, quotes, texts; null where there is nothing. */
export const Change = z.strictObject({
  id: z.string(),
  class: ChangeClass,
  kind: ChangeKind,
  change: z.enum(['added', 'removed', 'modified', 'moved']),
  field: z.string().nullable(),
  effect: ChangeEffect.nullable(),
  before: z.json(),
  after: z.json(),
  item: z.strictObject({ old: z.string().nullable(), new: z.string().nullable() }).describe('The item that it happens to, in few words'),
  where: z.strictObject({ old: DiffPlace, new: DiffPlace }),
  reason: z.string().nullable().describe('Why it is explained: the succession and its source'),
});
export type Change = z.infer<typeof Change>;

/** One step of the edit script: a value put in, taken out or replaced, or a piece of a string (`splice`, `at` counts UTF-16 units). */
export const JsonEdit = z.discriminatedUnion('op', [
  z.strictObject({ op: z.literal('add'), path: z.string(), after: z.json() }),
  z.strictObject({ op: z.literal('remove'), path: z.string(), before: z.json() }),
  z.strictObject({ op: z.literal('replace'), path: z.string(), before: z.json(), after: z.json() }),
  z.strictObject({ op: z.literal('splice'), path: z.string(), at: z.int().nonnegative(), before: z.string(), after: z.string() }),
]);
export type JsonEdit = z.infer<typeof JsonEdit>;

/** Which document one side of a comparison is. */
export const DiffSide = z.strictObject({
  path: z.string(),
  sha256: z.string(),
  type: z.string().nullable(),
  title: z.string().nullable(),
  issuer: z.string().nullable(),
  period: Period.nullable(),
});
export type DiffSide = z.infer<typeof DiffSide>;

export const DiffSummary = z.strictObject({
  unrelated: z.boolean().describe('The two share too little to be versions of one plan: no changes are listed'),
  likeness: z.number().min(0).max(1).describe('Share of the words, rare ones weighing more, that found their like'),
  substantive: z.int().nonnegative(),
  editorial: z.int().nonnegative(),
  structural: z.int().nonnegative(),
  explained: z.int().nonnegative(),
});
export type DiffSummary = z.infer<typeof DiffSummary>;

/**
 * What changed between two versions of a plan, in reading order of the new one, and `script`, which turns the old output into the new one
 * and, backwards, the new one into the old.
 */
export const PlanDiff = z.strictObject({
  schemaVersion: z.literal('1'),
  generator: z.strictObject({ name: z.literal('kehoach'), version: z.string() }),
  old: DiffSide,
  new: DiffSide,
  summary: DiffSummary,
  changes: z.array(Change),
  script: z.array(JsonEdit),
});
export type PlanDiff = z.infer<typeof PlanDiff>;

/** A task followed over several versions: its id in each, null where it is missing, and the changes that happened to it. */
export const TaskHistory = z.strictObject({
  title: z.string(),
  ids: z.array(z.string().nullable()),
  changes: z.array(z.strictObject({ step: z.int().nonnegative(), change: z.string() })),
});
export type TaskHistory = z.infer<typeof TaskHistory>;

/** A plan over several versions: `steps[0]` leads from the first to the second. */
export const SeriesDiff = z.strictObject({
  schemaVersion: z.literal('1'),
  generator: z.strictObject({ name: z.literal('kehoach'), version: z.string() }),
  versions: z.array(DiffSide),
  steps: z.array(PlanDiff),
  tasks: z.array(TaskHistory),
});
export type SeriesDiff = z.infer<typeof SeriesDiff>;

/** Two folders of plans: those that are versions of each other, those that only one has, and those that could not be read. */
export const FolderDiff = z.strictObject({
  schemaVersion: z.literal('1'),
  generator: z.strictObject({ name: z.literal('kehoach'), version: z.string() }),
  pairs: z.array(PlanDiff),
  removed: z.array(DiffSide),
  added: z.array(DiffSide),
  failed: z.array(z.strictObject({ path: z.string(), code: FailureCode, message: z.string() })),
});
export type FolderDiff = z.infer<typeof FolderDiff>;
