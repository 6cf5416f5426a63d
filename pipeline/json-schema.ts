import { z } from 'zod';
import * as schemas from '../schemas/index.js';

/** The contracts that can be printed, by the name that `kehoach schema` takes. */
const contracts = {
  plan: schemas.Plan,
  batch: schemas.BatchReport,
  check: schemas.CheckReport,
  'citation-graph': schemas.CitationGraph,
  diagnostic: schemas.Diagnostic,
  deadline: schemas.Deadline,
  diff: schemas.PlanDiff,
  'diff-folders': schemas.FolderDiff,
  'diff-series': schemas.SeriesDiff,
  document: schemas.SourceDocument,
  header: schemas.Header,
  reference: schemas.Reference,
  registry: schemas.RegistryRow,
  scan: schemas.ScanReport,
  section: schemas.Section,
  source: schemas.Source,
  table: schemas.OutputTable,
  target: schemas.Target,
  task: schemas.Task,
  unit: schemas.Unit,
} satisfies Record<string, z.ZodType>;

export type SchemaName = keyof typeof contracts;

/** The names that `jsonSchema` knows, `plan` first. */
export const schemaNames = Object.keys(contracts) as SchemaName[];

/** A contract as JSON Schema, draft 2020-12. */
export function jsonSchema(name: SchemaName): Record<string, unknown> {
  const { $schema, ...schema } = z.toJSONSchema(contracts[name], { target: 'draft-2020-12' });
  return { $schema, title: `kehoach ${name}`, ...schema };
}
