import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stemOf } from '../pipeline/eval/document-name.js';
import { type Evaluation, evaluate } from '../pipeline/eval/evaluate.js';
import { Gold } from '../pipeline/eval/gold.js';
import { Output } from '../pipeline/eval/output.js';
import { ingest } from '../pipeline/index.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const goldFolder = join(root, 'test/gold');
const golds = readdirSync(goldFolder)
  .filter((name) => name.endsWith('.json'))
  .map((name) => Gold.parse(JSON.parse(readFileSync(join(goldFolder, name), 'utf8'))));
const pathOf = ({ doc }: Gold) => (doc.includes('/') ? `fixtures/${doc}` : `seeds/${doc}`);

let outputs: Output[];
beforeAll(async () => {
  outputs = await Promise.all(golds.map(async (gold) => Output.parse(await ingest(join(root, pathOf(gold))))));
}, 120_000);

const folder = mkdtempSync(join(tmpdir(), 'kehoach-scorer-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What the reference scorer says of outputs: the figures, and how many mentions of each document and kind it lists as not right. */
function reference(damaged: readonly Output[]) {
  const out = mkdtempSync(join(folder, 'out-'));
  for (const output of damaged) writeFileSync(join(out, `${basename(output.source.path)}.json`), JSON.stringify(output));
  // Through a file: the scorer ends with process.exit, which cuts off what a slow reader of a pipe has not taken yet.
  const run = (flag: string) => {
    const file = join(out, 'printed.txt');
    const stdout = openSync(file, 'w');
    spawnSync(process.execPath, [join(root, 'test/score.mjs'), '--gold', goldFolder, '--out', out, flag], {
      stdio: ['ignore', stdout, 'inherit'],
    });
    closeSync(stdout);
    return readFileSync(file, 'utf8');
  };
  const { documents, missing, header, kinds } = JSON.parse(run('--json'));
  const lines = run('--details').split('\n');
  const counts = lines.flatMap((line) => {
    const [, headerOf] = /^header (\S+)\.\w+: /.exec(line) ?? [];
    const [, document, kind, fate] = /^(\S+) (\w+) (MISSED|WRONG|SPURIOUS) /.exec(line) ?? [];
    return headerOf ? [`${headerOf} header wrong`] : fate ? [`${document} ${kind} ${fate.toLowerCase()}`] : [];
  });
  return { documents, missing, header, kinds, counts: counts.sort() };
}

/** The same of the module. */
function own(damaged: readonly Output[]) {
  const found = golds.map(({ doc }) => damaged.find(({ source }) => source.path.endsWith(doc)));
  const evaluation: Evaluation = evaluate(
    golds,
    found.map((output) => (output ? { output } : { reason: 'none' })),
  );
  const { documents, missing, header, kinds, judgements } = evaluation;
  const problems = judgements.filter(({ fate }) => fate !== 'right');
  return {
    documents,
    missing: missing.map(({ document }) => stemOf(document)),
    header,
    kinds,
    counts: problems.map(({ document, kind, fate }) => `${stemOf(document)} ${kind} ${fate}`).sort(),
  };
}

describe('gold is exact: quotes and names are parts of the document', () => {
  const folded = (text: string) => text.normalize('NFC').replace(/\s+/g, ' ');
  test.each(golds.map((gold, at) => [gold.doc, gold, at] as const))('%s', (_, gold, at) => {
    const text = folded(outputs[at]!.text!);
    const quotes = [...(gold.references ?? []), ...(gold.deadlines ?? []), ...(gold.targets ?? [])].map(({ quote }) => quote);
    const words = [...quotes, ...(gold.units ?? []).map(({ name }) => name)];
    expect(words.filter((word) => !text.includes(folded(word)))).toEqual([]);
  });
});

type Change = (output: Output) => unknown;
const every = <Item>(list: Item[] | undefined, step: number, change: (item: Item, at: number) => unknown) =>
  (list ?? []).flatMap((item, at) => (at % step === step - 1 ? change(item, at) : item));

const damages: [string, Change][] = [
  ['nothing', (output) => output],
  ['every third mention missing', (output) => ({ ...output, ...lists(output, (list) => every(list, 3, () => [])) })],
  ['every fourth mention twice', (output) => ({ ...output, ...lists(output, (list) => every(list, 4, (item) => [item, item])) })],
  ['everything in reverse order', (output) => ({ ...output, ...lists(output, (list) => [...list].reverse()) })],
  [
    'wrong values',
    (output) => ({
      ...output,
      header: { ...output.header, number: '0', title: `${output.header?.title} khác hẳn`, signers: [], period: null },
      references: every(output.references, 2, (item) => ({ ...item, date: null, relation: 'amends', title: 'về việc khác' })),
      deadlines: every(output.deadlines, 3, (item) => ({
        ...item,
        kind: 'by',
        end: '2030-01-01',
        recurrence: 'BYMONTH=2;FREQ=YEARLY',
        duration: 'P1D',
      })),
      units: every(output.units, 5, (item) => ({ ...item, role: 'monitor' })),
      targets: every(output.targets, 2, (item) => ({ ...item, comparator: '<', upper: 7, unit: 'tỷ đồng', metric: null, per: ['quý'] })),
      tasks: every(output.tasks, 2, (item) => ({ ...item, leads: [], products: ['x'], references: ['1/2'], deadlines: [] })),
      sections: every(output.sections, 3, (item) => ({ ...item, path: `${item.path}.1` })),
    }),
  ],
  [
    'other words',
    (output) => ({
      ...output,
      header: undefined,
      references: every(output.references, 3, (item) => ({ ...item, number: '999', symbol: item.symbol?.toLowerCase() })),
      deadlines: every(output.deadlines, 2, (item) => ({ ...item, quote: `kể từ ${item.quote}, hết thời gian` })),
      units: every(output.units, 3, (item) => ({ ...item, name: `${item.name} và các đơn vị khác` })),
      targets: every(output.targets, 3, (item) => ({ ...item, value: 0, quote: 'khác' })),
      tasks: every(output.tasks, 3, (item) => ({
        ...item,
        title: `${item.title?.slice(0, 60)} ${'khác hẳn '.repeat(9)}`,
        number: null,
        path: null,
      })),
      sections: every(output.sections, 2, (item) => ({ ...item, heading: `${item.marker}. ${item.heading ?? 'không có'}` })),
    }),
  ],
  ['nothing found at all', ({ source }) => ({ source })],
  ['one document missing', (output) => (output.source.path.includes('002_') ? null : output)],
];

function lists(output: Output, change: (list: never[]) => unknown) {
  const names = ['references', 'deadlines', 'units', 'targets', 'tasks', 'sections'] as const;
  return Object.fromEntries(names.map((name) => [name, change((output[name] ?? []) as never[])]));
}

test.each(damages)('says what the reference scorer says: %s', (_, damage) => {
  const damaged = outputs
    .map(damage)
    .filter((output) => output !== null)
    .map((output) => Output.parse(output));
  expect(own(damaged)).toEqual(reference(damaged));
});
