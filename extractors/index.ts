import type { SourceDocument, Span } from '../schemas/index.js';
import type { ExtractionContext, Finding } from './context.js';
import { extractDeadlines } from './deadlines/index.js';
import { extractHeader } from './header/index.js';
import { extractReferences } from './legal-references/index.js';
import { passagesOf } from './passages.js';
import { extractSections } from './sections/index.js';
import { structureFindings } from './structure-findings.js';
import { readTables } from './tables/index.js';
import { extractTargets } from './targets/index.js';
import { extractTasks } from './tasks/index.js';
import { extractUnits } from './units/index.js';

/** Everything that was found in one document; mentions hold spans and values, ids and evidence come later. */
export type Extraction = ReturnType<typeof extract>;

const bySpan = (a: { span: Span }, b: { span: Span }) => a.span.start - b.span.start;

/**
 * Reads a document: header first, then its structure, then references, whose words the later extractors leave alone.
 * Of a `fragment` (a phrase, a passage out of a document) everything is body: there is no letterhead and no title in it.
 */
export function extract(document: SourceDocument, fragment = false) {
  const header = extractHeader(document);
  const zones = new Map(header.zones.map(({ block, zone }) => [block, zone]));
  const zoneOf = (block: string) => (fragment ? 'body' : (zones.get(block) ?? 'body'));
  const outline = extractSections(document, zoneOf);
  const tables = readTables(document);
  const passages = passagesOf(document, zoneOf, outline, tables);
  const references = extractReferences({ passages, header: header.fields });
  const context: ExtractionContext = { passages, header: header.fields, citations: references.references.map(({ extent }) => extent) };
  const deadlines = extractDeadlines(context);
  const targets = extractTargets({ ...context, deadlines: deadlines.mentions.map(({ span }) => span) });
  const units = extractUnits(passages, outline, header.fields.issuer);
  const found = { units: units.mentions, deadlines: deadlines.mentions, targets: targets.mentions, references: references.references };
  const tasks = extractTasks({ document, passages, outline, tables, headings: units.headings, found });
  const findings: Finding[] = [
    ...references.findings,
    ...deadlines.findings,
    ...targets.findings,
    ...structureFindings(document, outline, tables, passages),
  ].sort(bySpan);
  return {
    header,
    outline,
    tables,
    passages,
    references: references.references,
    shortReferences: references.shortReferences,
    deadlines: deadlines.mentions,
    units: units.mentions,
    targets: targets.mentions,
    tasks,
    findings,
  };
}
