/** The public API. */
export type {
  Change,
  CheckReport,
  Diagnostic,
  FailureCode,
  FolderDiff,
  Plan,
  PlanDiff,
  ScanItem,
  ScanReport,
  SeriesDiff,
} from '../schemas/index.js';
export { type BatchResult, ingestMany } from './batch/ingest-many.js';
export type { BatchOptions } from './batch/read-documents.js';
export { type CheckOptions, checkReferences } from './check/index.js';
export { compareFiles } from './diff/compare-files.js';
export { applyScript, invertScript } from './diff/edit-script/apply.js';
export { jsonPatch, type PatchOperation } from './diff/edit-script/json-patch.js';
export { compareFolders } from './diff/folders.js';
export { diffPlans } from './diff/index.js';
export { diffSeries } from './diff/series.js';
export { type IngestInput, type IngestOptions, ingest } from './ingest.js';
export { IngestError } from './ingest-error.js';
export { jsonSchema, type SchemaName, schemaNames } from './json-schema.js';
export { type ScanOptions, scanFiles } from './scan/scan-files.js';
