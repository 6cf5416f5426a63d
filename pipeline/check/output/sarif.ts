import { createHash } from 'node:crypto';
import type { CheckReport, Finding, FindingEvidence } from '../../../schemas/index.js';
import { generator } from '../../generator.js';
import { findingCodes } from '../codes.js';
import type { Language } from '../finding.js';

/**
 * The report as SARIF 2.1.0 (OASIS), for viewers and build servers. Regions are UTF-16 offsets into the text of a document as `extract` writes
 * it (`plan.text`), which for Word and PDF files is not the file itself; the page stands in the properties.
 */
export function toSarif(report: CheckReport, language: Language): object {
  const used = [...new Set(report.findings.map(({ code }) => code))].sort();
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: generator.name, semanticVersion: generator.version, rules: used.map((code) => rule(code, language)) } },
        columnKind: 'utf16CodeUnits',
        language: language === 'vi' ? 'vi-VN' : 'en-US',
        invocations: [
          {
            executionSuccessful: report.documents.every(({ status }) => status !== 'failed'),
            toolExecutionNotifications: report.documents.flatMap((document) =>
              document.status === 'failed'
                ? [{ level: 'error', message: { text: document.message }, locations: [{ physicalLocation: artifact(document.file) }] }]
                : [],
            ),
          },
        ],
        results: report.findings.map((finding) => result(finding, used.indexOf(finding.code))),
      },
    ],
  };
}

function rule(code: string, language: Language): object {
  const known = findingCodes[code];
  return {
    id: code,
    shortDescription: { text: known?.meaning[language] ?? code },
    ...(known ? { defaultConfiguration: { level: known.severity } } : {}),
  };
}

function result({ code, severity, message, expected, met, evidence, key, suggestion }: Finding, ruleIndex: number): object {
  const [first, ...others] = evidence;
  return {
    ruleId: code,
    ruleIndex,
    level: severity,
    message: { text: suggestion === null ? message : `${message} (${suggestion})` },
    locations: [location(first!)],
    ...(others.length > 0 ? { relatedLocations: others.map((side, index) => ({ id: index + 1, ...location(side) })) } : {}),
    partialFingerprints: { 'kehoachFinding/v1': fingerprint(code, key, evidence) },
    properties: { key, expected, met },
  };
}

function location({ file, quote, span, page, item }: FindingEvidence): object {
  const region = span === null ? {} : { region: { charOffset: span.start, charLength: span.end - span.start, snippet: { text: quote } } };
  return { physicalLocation: { ...artifact(file), ...region }, message: { text: quote === '' ? file : quote }, properties: { page, item } };
}

/** A path as a URI reference: each name between slashes percent-encoded. */
function artifact(file: string): { artifactLocation: { uri: string } } {
  const uri = file.split('/').map(encodeURIComponent).join('/');
  return { artifactLocation: { uri: uri === '' ? '.' : uri } };
}

/** The same finding in a later run: its kind, what it is about and the words, without their places. */
function fingerprint(code: string, key: string | null, evidence: readonly FindingEvidence[]): string {
  const parts = [code, key ?? '', ...evidence.flatMap(({ file, quote }) => [file, quote])];
  return createHash('sha256').update(parts.join('\0')).digest('hex').slice(0, 32);
}
