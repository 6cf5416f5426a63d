import { z } from 'zod';
import { Deadline } from './deadline.js';
import { Page } from './document.js';
import { Diagnostic } from './evidence.js';
import { Header } from './header.js';
import { Reference, ShortReference } from './legal-reference.js';
import { Section } from './section.js';
import { OutputTable } from './table.js';
import { Target } from './target.js';
import { Task } from './task.js';
import { Unit } from './unit.js';

/** The input file: `pages` is null for formats without pages, `encoding` null for binary formats. */
export const Source = z.strictObject({
  path: z.string(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  bytes: z.int().nonnegative(),
  mediaType: z.string(),
  pages: z.int().positive().nullable(),
  textLayer: z.enum(['native', 'ocr', 'mixed']),
  encoding: z.string().nullable(),
});
export type Source = z.infer<typeof Source>;

/** The output for one input file, schema version 1. Items stand in reading order; unknown is null, never a guess. */
export const Plan = z.strictObject({
  schemaVersion: z.literal('1'),
  generator: z.strictObject({ name: z.literal('kehoach'), version: z.string() }),
  source: Source,
  text: z.string(),
  pages: z.array(Page),
  header: Header,
  sections: z.array(Section),
  tables: z.array(OutputTable),
  references: z.array(Reference),
  shortReferences: z.array(ShortReference),
  deadlines: z.array(Deadline),
  units: z.array(Unit),
  targets: z.array(Target),
  tasks: z.array(Task),
  diagnostics: z.array(Diagnostic),
});
export type Plan = z.infer<typeof Plan>;
