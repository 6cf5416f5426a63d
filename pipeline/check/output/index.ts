import type { CheckReport } from '../../../schemas/index.js';
import { citationGraph } from '../citation-graph.js';
import type { Language } from '../finding.js';
import { toDot, toMermaid } from './graph-text.js';
import { toMarkdown } from './markdown.js';
import { toSarif } from './sarif.js';

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

/** The forms that a report is written in. `ndjson` holds one finding a line. */
export const reportForms = {
  md: toMarkdown,
  json: (report: CheckReport) => json(report),
  ndjson: ({ findings }: CheckReport) => findings.map((finding) => `${JSON.stringify(finding)}\n`).join(''),
  sarif: (report: CheckReport, language: Language) => json(toSarif(report, language)),
} satisfies Record<string, (report: CheckReport, language: Language) => string>;
export type ReportForm = keyof typeof reportForms;

/** The forms that the graph of citations is written in. */
export const graphForms = {
  json: (report: CheckReport) => json(citationGraph(report)),
  mermaid: (report: CheckReport) => toMermaid(citationGraph(report)),
  dot: (report: CheckReport) => toDot(citationGraph(report)),
};
export type GraphForm = keyof typeof graphForms;
