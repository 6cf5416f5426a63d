import { baselineOf, baselineText } from '../pipeline/eval/baseline.js';
import { changesSince } from '../pipeline/eval/changes.js';
import { stemOf } from '../pipeline/eval/document-name.js';
import { evaluate } from '../pipeline/eval/evaluate.js';
import { flatten } from '../pipeline/eval/found.js';
import { Gold } from '../pipeline/eval/gold.js';
import { judge } from '../pipeline/eval/judge.js';
import { matchBestFirst } from '../pipeline/eval/matching.js';
import { belowMinimum, readMinimum } from '../pipeline/eval/minimums.js';
import type { Output } from '../pipeline/eval/output.js';
import { pairedWith } from '../pipeline/eval/pairing.js';
import { same, sameMembers } from '../pipeline/eval/sameness.js';
import { comparable, likeness } from '../pipeline/eval/text-likeness.js';
import { leastTime } from './helpers/processor-time.js';

const source = { path: 'a.txt' };
const gold = (parts: Partial<Gold>): Gold => Gold.parse({ doc: 'a.txt', ...parts });
const unit = (name: string, role: 'lead' | 'coordinate' | 'implement' = 'lead', optional = false) => ({
  name,
  role,
  ...(optional ? { optional } : {}),
});

describe('texts', () => {
  test('are compared without case, spacing, kinds of dashes and ways of composing', () => {
    expect(comparable('  Phòng  Kế hoạch –\nTài chính '.normalize('NFD'))).toBe('phòng kế hoạch-tài chính');
    expect(same('01/QĐ - UBND', '01/qđ-ubnd')).toBe(true);
    expect([same(null, undefined), same(null, ''), same(undefined, 'a')]).toEqual([true, false, false]);
  });
  test('are alike by the words they share', () => {
    expect(likeness('trước ngày 15/11', 'Trước ngày 15/11.')).toBe(1);
    expect(likeness('Phòng A', 'Phòng B')).toBe(0.5);
    expect(likeness('a a b', 'a b b')).toBeCloseTo(2 / 3);
    expect([likeness('', null), likeness('a', '')]).toEqual([1, 0]);
  });
  test('lists are the same in any order, however often a member stands there', () => {
    expect(sameMembers(['B', 'a'], ['A', 'b', 'b'])).toBe(true);
    expect(sameMembers(null, [])).toBe(true);
    expect(sameMembers(['A'], ['A', 'B'])).toBe(false);
  });
  test('long runs of spaces and dashes are folded in linear time', () => {
    for (const piece of [' ', '-', ' -', 'a ', '- \n']) expect(leastTime(() => comparable(piece.repeat(50_000)), 200)).toBeLessThan(200);
  });
});

describe('matching', () => {
  const equal = (one: { name: string; optional?: boolean }, other: { name: string }) => (one.name === other.name ? 1 : 0);
  test('equal mentions are paired in their order', () => {
    const names = [{ name: 'A' }, { name: 'B' }, { name: 'A' }];
    expect([...matchBestFirst(names, names, equal).foundOf].sort()).toEqual([
      [0, 0],
      [1, 1],
      [2, 2],
    ]);
  });
  test('optional mentions take what the firm ones leave', () => {
    const { foundOf } = matchBestFirst([{ name: 'A', optional: true }, { name: 'A' }], [{ name: 'A' }], equal);
    expect([...foundOf]).toEqual([[1, 0]]);
  });
});

describe('an output is flattened', () => {
  const output: Output = {
    source,
    text: 'I. MỤC ĐÍCH 1. Văn phòng làm',
    units: [{ id: 'u1', ...unit('Phòng A') }],
    references: [{ id: 'r1', identifier: null }],
    tasks: [{ title: 'T', leads: ['u1', 'u9'], references: ['r1'] }],
    sections: [
      { kind: 'heading', marker: 'I', path: 'I', heading: 'I. MỤC ĐÍCH' },
      { kind: 'item', marker: '1', path: 'I.1', heading: null, span: { start: 12, end: 28 } },
      { kind: 'bullet', marker: '-', path: 'I.1', heading: 'x' },
    ],
  };
  test('ids become words; one that leads nowhere stays', () => {
    expect(flatten(output).tasks).toMatchObject([{ leads: ['Phòng A', 'u9'], references: [''] }]);
  });
  test('sections are without bullets, headings without markers', () => {
    expect(flatten(output).sections).toEqual([
      { path: 'I', heading: 'mục đích' },
      { path: 'I.1', heading: 'văn phòng làm' },
    ]);
  });
});

describe('judging', () => {
  const fates = (document: Gold, output: Output | null) =>
    judge(document, output).map(({ kind, mention, fate, wrong }) => [kind, mention, fate, ...wrong]);
  test('right, wrong, missed and spurious', () => {
    const document = gold({ header: { type: 'KH', number: null }, units: [unit('Phòng A'), unit('Phòng B'), unit('Thanh tra Sở')] });
    const output = { source, header: { type: 'TB' }, units: [unit('Phòng A'), unit('Phòng B', 'coordinate'), unit('Văn phòng')] };
    expect(fates(document, output)).toEqual([
      ['header', 'type', 'wrong', 'type'],
      ['header', 'number', 'right'],
      ['units', 'Phòng A', 'right'],
      ['units', 'Phòng B', 'wrong', 'role'],
      ['units', 'Thanh tra Sở', 'missed'],
      ['units', 'Văn phòng', 'spurious'],
    ]);
  });
  test('an optional mention is neither rewarded nor punished', () => {
    const document = gold({ units: [unit('Phòng A', 'lead', true)] });
    expect(fates(document, { source, units: [unit('Phòng A')] })).toEqual([]);
    expect(fates(document, { source })).toEqual([]);
  });
  test('a task is forgiven an optional unit', () => {
    const document = gold({ units: [unit('Phòng B', 'lead', true)], tasks: [{ title: 'Rà soát danh mục', leads: ['Phòng A'] }] });
    const output = {
      source,
      units: [
        { id: 'u1', ...unit('Phòng A') },
        { id: 'u2', ...unit('Phòng B') },
      ],
      tasks: [{ title: 'Rà soát danh mục', leads: ['u1', 'u2'] }],
    };
    expect(fates(document, output).filter(([kind]) => kind === 'tasks')).toEqual([['tasks', '- Rà soát danh mục', 'right']]);
  });
  test('kinds that the gold does not have are not scored', () => {
    expect(fates(gold({}), { source, units: [unit('Phòng A')] })).toEqual([]);
  });
});

test('mix-ups are counted, also with nothing', () => {
  const document = gold({ units: [unit('A'), unit('B'), unit('C'), unit('D', 'implement')] });
  const units = [unit('A', 'coordinate'), unit('B', 'coordinate'), unit('C'), unit('E', 'coordinate')];
  expect(evaluate([document], [{ output: { source, units } }]).confusions).toEqual({
    'units.role': [
      { gold: 'lead', found: 'coordinate', count: 2 },
      { gold: 'implement', found: null, count: 1 },
      { gold: null, found: 'coordinate', count: 1 },
    ],
  });
});

describe('comparison with an earlier run', () => {
  const document = gold({ units: [unit('A'), unit('A'), unit('B'), unit('C')] });
  const before = judge(document, { source, units: [unit('A'), unit('A', 'coordinate'), unit('B'), unit('E')] });
  const now = judge(document, { source, units: [unit('A'), unit('A'), unit('B', 'implement'), unit('F')] });
  test('names what is gained and lost', () => {
    const { gained, lost, uncompared } = changesSince(baselineOf(before), now);
    const told = (changes: typeof gained) =>
      changes.map(({ mention, occurrence, before, now }) => `${mention} ${occurrence}: ${before} > ${now}`);
    expect(told(gained)).toEqual(['A 2: wrong (role) > right', 'E 1: spurious > absent']);
    expect(told(lost)).toEqual(['B 1: right > wrong (role)', 'F 1: absent > spurious']);
    expect(uncompared).toBe(0);
  });
  test('says nothing of the same run, through its file', () => {
    expect(changesSince(JSON.parse(baselineText(baselineOf(now))), now)).toEqual({ gained: [], lost: [], uncompared: 0 });
  });
  test('documents that only one side has are not compared', () => {
    const other = judge(gold({ doc: 'b.txt', units: [unit('A')] }), { source, units: [unit('A'), unit('B')] });
    expect(changesSince(baselineOf(before), other)).toEqual({ gained: [], lost: [], uncompared: 2 });
  });
});

describe('minimums', () => {
  test.each([
    ['deadlines=0.9', { of: 'deadlines', least: 0.9 }],
    ['tasks.strict=1', { of: 'tasks.strict', least: 1 }],
    ['header=0.95', { of: 'header', least: 0.95 }],
    ['header.strict=1', null],
    ['task=0.9', null],
    ['tasks=90', null],
    ['tasks', null],
  ])('%s', (text, minimum) => expect(readMinimum(text)).toEqual(minimum));
  test('what the gold does not have is below any', () => {
    const document = gold({ units: [unit('A'), unit('B')] });
    const evaluation = evaluate([document], [{ output: { source, units: [unit('A'), unit('B', 'coordinate')] } }]);
    const minimums = ['units=1', 'units.strict=0.6', 'header=0.5'].map((text) => readMinimum(text)!);
    expect(belowMinimum(evaluation, minimums)).toEqual([
      { of: 'units.strict', least: 0.6, got: 0.5 },
      { of: 'header', least: 0.5, got: null },
    ]);
  });
});

describe('files are paired by name', () => {
  const pair = (doc: string, ...paths: string[]) => pairedWith(doc, paths, (path) => path);
  test.each<[string, string[], string]>([
    ['a.txt', ['x/a.txt', 'x/a.pdf'], 'x/a.txt'],
    ['b/source.docx', ['a/source.docx', 'b/source.docx'], 'b/source.docx'],
    ['b/source.docx', ['source.docx', 'source.pdf'], 'source.docx'],
    ['a.txt', ['x/a.pdf', 'x/aa.txt'], 'x/a.pdf'],
    ['kế hoạch.txt', ['kế hoạch.txt'.normalize('NFD')], 'kế hoạch.txt'.normalize('NFD')],
  ])('%s among %s', (doc, paths, found) => expect(pair(doc, ...paths)).toEqual({ found }));
  test('several that could be meant are a reason, none is null', () => {
    expect(pair('a.txt', 'x/a.txt', 'y/a.txt')).toEqual({ reason: expect.stringContaining('x/a.txt, y/a.txt') });
    expect(pair('a.txt', 'b.txt')).toBeNull();
  });
  test.each([
    ['x/a.pdf.json', 'a'],
    ['a.b.txt', 'a.b'],
    ['a', 'a'],
  ])('the stem of %s', (path, stem) => expect(stemOf(path)).toBe(stem));
});
