/** The public API. */
export type { Diagnostic, FailureCode, Plan } from '../schemas/index.js';
export { type BatchResult, ingestMany } from './batch/ingest-many.js';
export type { BatchOptions } from './batch/read-documents.js';
export { type IngestInput, type IngestOptions, ingest } from './ingest.js';
export { IngestError } from './ingest-error.js';
export { jsonSchema, type SchemaName, schemaNames } from './json-schema.js';
