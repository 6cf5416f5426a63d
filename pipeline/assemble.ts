import type { Extraction } from '../extractors/index.js';
import type { Diagnostic, Evidence, Plan, Source, SourceDocument, Span } from '../schemas/index.js';
import { boxesOf } from './boxes.js';
import { type Locate, locator } from './evidence.js';
import { generator } from './generator.js';
import { outputTable } from './tables-output.js';

interface Located<V> {
  rule: string;
  span: Span;
  value: V;
}

/** Values in order, each with an id (`r1`, `r2` …) and its evidence. */
const list = <V extends object>(prefix: string, mentions: readonly Located<V>[], locate: Locate) =>
  mentions.map(({ rule, span, value }, index) => ({ id: `${prefix}${index + 1}`, ...value, ...locate(span, rule) }));

const ids = (prefix: string, indexes: readonly number[]): string[] => indexes.map((index) => `${prefix}${index + 1}`);

/** Puts together the output of one document: gives ids, evidence and pages to everything that was extracted, in reading order. */
export function assemble(source: Source, document: SourceDocument, extraction: Extraction, diagnostics: readonly Diagnostic[]): Plan {
  const cellPages = new Map(
    extraction.tables.flatMap((table) => table.block.cells.map((cell) => [`${table.id}/${cell.row}`, cell.page] as const)),
  );
  const locate = locator(document, extraction.passages, cellPages);
  const { header, units } = extraction;
  const evidence: Record<string, Evidence> = Object.fromEntries(
    Object.entries(header.mentions).map(([field, { span, rule }]) => [field, locate(span, rule)]),
  );
  const role = (task: { units: number[] }, wanted: string) =>
    ids(
      'u',
      task.units.filter((index) => units[index]!.value.role === wanted),
    );
  return {
    schemaVersion: '1',
    generator,
    source,
    text: document.text,
    pages: document.pages,
    header: { ...header.fields, evidence },
    sections: extraction.outline.sections.map((section) => {
      const boxes = boxesOf(document.places, section.span);
      return { ...section, ...(boxes.length > 0 ? { boxes } : {}) };
    }),
    tables: extraction.tables.map((table) => outputTable(document, table)),
    references: list('r', extraction.references, locate),
    shortReferences: extraction.shortReferences.map(({ rule, span, of }, index) => ({
      id: `q${index + 1}`,
      of: `r${of + 1}`,
      ...locate(span, rule),
    })),
    deadlines: list('d', extraction.deadlines, locate),
    units: list('u', units, locate),
    targets: list('g', extraction.targets, locate),
    tasks: extraction.tasks.map((task, index) => ({
      id: `k${index + 1}`,
      source: task.source,
      number: task.number,
      path: task.path,
      group: task.group,
      title: task.title,
      products: task.products,
      leads: role(task, 'lead'),
      coordinators: role(task, 'coordinate'),
      implementers: role(task, 'implement'),
      monitors: role(task, 'monitor'),
      deadlines: ids('d', task.deadlines),
      targets: ids('g', task.targets),
      references: ids('r', task.references),
      ...locate(task.span, task.rule),
    })),
    diagnostics: [...diagnostics, ...extraction.findings.map(({ span, rule, ...finding }) => ({ ...finding, ...locate(span, rule) }))],
  };
}
