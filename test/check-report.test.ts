import { Ajv2020 } from 'ajv/dist/2020.js';
import { checkCitations } from '../pipeline/check/citation/index.js';
import { citationGraph } from '../pipeline/check/citation-graph.js';
import { graphForms, reportForms } from '../pipeline/check/output/index.js';
import { toSarif } from '../pipeline/check/output/sarif.js';
import { assembleReport, checkedFile, type ReportOptions } from '../pipeline/check/report.js';
import { jsonSchema } from '../pipeline/index.js';
import type { CheckReport } from '../schemas/index.js';
import { factsOfTexts, planOf } from './check-texts.js';

interface Side {
  physicalLocation: { artifactLocation: { uri: string }; region?: object };
}
interface Log {
  version: string;
  runs: {
    results: { ruleId: string; ruleIndex: number; locations: Side[]; relatedLocations: Side[] }[];
    tool: { driver: { rules: { id: string }[] } };
    invocations: { executionSuccessful: boolean }[];
  }[];
}

const texts = {
  'plans/a b.txt': planOf(
    'Căn cứ Kế hoạch số 34/KH-UBND ngày 03/3/2022 của UBND tỉnh về tuyên truyền cải cách hành chính; Nghị quyết số 10-NQ/TW; Nghị quyết số 10-NQ/TW ngày 10/02/2022 của Bộ Chính trị;',
  ),
  'plans/b.txt': planOf(
    'Căn cứ Kế hoạch số 12/KH-SNV ngày 15/3/2024 của Sở Nội vụ; Kế hoạch số 34/KH-UBND ngày 04/3/2022 của UBND tỉnh;',
    'Quảng Ngãi',
    'ngày 20 tháng 4 năm 2024',
  ).replace('12/KH-SNV', '13/KH-SNV'),
  'plans/c.txt': planOf(
    'Theo Kế hoạch số 34/KH-UBND ngày 03 tháng 3 năm 2022 về tuyên truyền CCHC; Quyết định số 7|8/QĐ-UBND ngày 3/2/2022;',
  ).replace('12/KH-SNV', '   /KH-SNV'),
};
const plans = 'ke-hoach/34/2022/kh-ubnd@quang-ngai';

async function reportOf(options: ReportOptions = {}): Promise<CheckReport> {
  const facts = await factsOfTexts(texts);
  const found = facts.flatMap((document) => checkCitations(document, null));
  const registryProblems = [{ file: 'records.csv', line: 3, reason: 'no date' }];
  const documents = [
    ...facts.map(checkedFile),
    { file: 'd.pdf', status: 'failed' as const, code: 'encrypted-file', message: 'd.pdf: it is encrypted' },
  ];
  return assembleReport({ documents, facts, found, registryProblems }, options);
}

test('the index tells where, how often and with which reading; what has no identity stays apart and says why', async () => {
  const { references } = await reportOf();
  const entry = references.find(({ key }) => key === plans)!;
  expect(entry).toMatchObject({ files: 3, mentions: 3, type: 'KH', reason: null });
  expect(entry.readings.map(({ date, mentions }) => [date, mentions.map(({ file }) => file)])).toEqual([
    ['2022-03-03', ['plans/a b.txt', 'plans/c.txt']],
    ['2022-03-04', ['plans/b.txt']],
  ]);
  const unknown = references.filter(({ key }) => key === null);
  expect(unknown.map(({ reason, candidates, readings }) => [readings[0]!.identifier, reason, candidates])).toEqual([
    ['10-NQ/TW', 'no-year', ['nghi-quyet/10/2022/nq-tw']],
  ]);
  const keys = references.flatMap(({ key }) => (key === null ? [] : [key]));
  expect(keys).toEqual([...keys].sort());
});

test('the report meets its own contract as it is printed', async () => {
  const report = await reportOf();
  const isReport = new Ajv2020().compile(jsonSchema('check'));
  expect(isReport(JSON.parse(reportForms.json(report))) ? [] : isReport.errors).toEqual([]);
  const isGraph = new Ajv2020().compile(jsonSchema('citation-graph'));
  expect(isGraph(JSON.parse(graphForms.json(report)))).toBe(true);
  const lines = reportForms.ndjson(report).trimEnd().split('\n');
  expect(lines.map((line) => JSON.parse(line))).toEqual(report.findings);
});

test('the graph joins plans that cite each other, and plans that are cited only', async () => {
  const report = await reportOf();
  const { nodes, edges } = citationGraph(report);
  expect(nodes.map(({ id, label, key }) => [id, label, key])).toEqual([
    ['plans/a b.txt', '12/KH-SNV', 'ke-hoach/12/2024/kh-snv@quang-ngai'],
    ['plans/b.txt', '13/KH-SNV', 'ke-hoach/13/2024/kh-snv@quang-ngai'],
    ['plans/c.txt', 'Cải cách hành chính năm 2024', null],
    [plans, '34/KH-UBND', plans],
  ]);
  expect(edges).toEqual([
    { from: 'plans/a b.txt', to: plans, mentions: 1 },
    { from: 'plans/b.txt', to: 'plans/a b.txt', mentions: 1 },
    { from: 'plans/b.txt', to: plans, mentions: 1 },
    { from: 'plans/c.txt', to: plans, mentions: 1 },
  ]);
  expect(graphForms.mermaid(report)).toContain('  n2 -->|1| n1\n  n2 -.->|1| n4\n');
  expect(graphForms.dot(report)).toContain('  "plans/b.txt" -> "plans/a b.txt" [label="1"];\n');
});

test('Markdown quotes both sides with their files, in both languages', async () => {
  const vietnamese = reportForms.md(await reportOf(), 'vi');
  expect(vietnamese).toContain('### Một văn bản được viện dẫn với nhiều ngày khác nhau (`conflicting-dates`, 1)');
  expect(vietnamese).toContain('   - `plans/b.txt`: «Kế hoạch số 34/KH-UBND ngày 04/3/2022 của UBND tỉnh»');
  expect(vietnamese).toContain('   - `plans/a b.txt`: «Kế hoạch số 34/KH-UBND ngày 03/3/2022 của UBND tỉnh»');
  expect(vietnamese).toContain(
    '- «Nghị quyết số 10-NQ/TW» – `plans/a b.txt`: không có năm: số được đánh lại mỗi năm; có thể là `nghi-quyet/10/2022/nq-tw`',
  );
  expect(vietnamese).toContain('- d.pdf: it is encrypted');
  expect(vietnamese).toContain('- `records.csv`, dòng 3: no date');
  const english = reportForms.md(await reportOf({ language: 'en' }), 'en');
  expect(english).toContain('a copy may be wrong, compare with the original');
  for (const line of english.split('\n').filter((row) => row.startsWith('| ')))
    expect(line.replace(/\\\|/g, '').split('|')).toHaveLength(9);
});

test('SARIF has every finding with both sides, and names of files as URIs', async () => {
  const report = await reportOf({ language: 'en' });
  const log = toSarif(report, 'en') as Log;
  const [run] = log.runs;
  expect([log.version, log.runs.length, run!.results.length]).toEqual(['2.1.0', 1, report.findings.length]);
  for (const result of run!.results) expect(run!.tool.driver.rules[result.ruleIndex]!.id).toBe(result.ruleId);
  const conflict = run!.results.find(({ ruleId }) => ruleId === 'conflicting-dates')!;
  expect(conflict.locations[0]!.physicalLocation.artifactLocation).toEqual({ uri: 'plans/b.txt' });
  expect(conflict.relatedLocations.map((side) => side.physicalLocation.artifactLocation.uri)).toEqual(['plans/a%20b.txt', 'plans/c.txt']);
  const { region } = conflict.locations[0]!.physicalLocation;
  const [fact] = (await factsOfTexts({ 'plans/b.txt': texts['plans/b.txt'] })).flatMap(({ citations }) =>
    citations.filter(({ key }) => key === plans),
  );
  expect(region).toEqual({
    charOffset: fact!.place.span!.start,
    charLength: fact!.place.quote.length,
    snippet: { text: fact!.place.quote },
  });
  expect(run!.invocations[0]!.executionSuccessful).toBe(false);
});

test('suppressions take out what they name, and tell when they name nothing', async () => {
  const used = { code: 'conflicting-dates', file: 'plans/**', key: plans, reason: 'the original was seen' };
  const unused = { code: 'conflicting-titles', reason: 'no longer there' };
  const before = await reportOf({ language: 'en' });
  const after = await reportOf({ language: 'en', settings: { suppress: [used, unused] } });
  expect(after.suppressed).toEqual([{ ...used, findings: 1 }]);
  const codes = ({ findings }: CheckReport) => findings.map(({ code }) => code);
  expect(codes(after)).toEqual([...codes(before).filter((code) => code !== 'conflicting-dates'), 'unused-suppression']);
  expect(after.findings.at(-1)!.evidence[0]).toMatchObject({ file: '.kehoachrc', quote: JSON.stringify(unused) });
});

test('counts of one are told in the singular, and where nothing was checked nothing is said to be clean', async () => {
  const facts = await factsOfTexts({ 'one.txt': planOf('Căn cứ Nghị quyết số 10-NQ/TW ngày 10/02/2022 của Bộ Chính trị;') });
  const clean = assembleReport({ documents: facts.map(checkedFile), facts, found: [], registryProblems: [] }, {});
  expect(reportForms.md(clean, 'en')).toContain('1 document · 1 cited document · 1 citation · 0 errors');
  expect(reportForms.md(clean, 'en')).toContain('| 2022-02-10 |');
  expect(reportForms.md(clean, 'vi')).toContain('Không có phát hiện nào.');
  const missing = { file: 'a.txt', status: 'failed', code: 'unreadable-file', message: 'a.txt: there is no such file' } as const;
  const failed = assembleReport({ documents: [missing], facts: [], found: [], registryProblems: [] }, {});
  expect(reportForms.md(failed, 'vi')).not.toContain('Không có phát hiện nào.');
});
