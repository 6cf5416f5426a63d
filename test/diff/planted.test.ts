import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { diffPlans, ingest, type Plan, type PlanDiff } from '../../pipeline/index.js';

const folder = fileURLToPath(new URL('../../fixtures/diff/', import.meta.url));
interface Expected {
  kind: string;
  change: string;
  effect?: string;
  field?: string;
  words: string;
}
const truth = JSON.parse(readFileSync(`${folder}truth.json`, 'utf8')) as { substantive: Expected[]; editorial: number; moves: number };
const formats = ['md', 'docx', 'pdf'] as const;
const plans = new Map<string, Plan>();
beforeAll(async () => {
  for (const format of formats)
    for (const side of ['old', 'new']) plans.set(`${side}.${format}`, await ingest(`${folder}${side}.${format}`));
}, 60_000);
const diffOf = (old: string, current: string): PlanDiff => diffPlans(plans.get(`old.${old}`)!, plans.get(`new.${current}`)!);

/** What a reader is told, without where it stands. */
const told = ({ changes }: PlanDiff, className: string) =>
  changes
    .filter((change) => change.class === className)
    .map(({ kind, change, field, effect, before, after }) => JSON.stringify([kind, change, field, effect, before, after]))
    .sort();

test('the fixture is as large as it claims', () => {
  expect(truth.substantive.length).toBe(30);
  expect(truth.editorial).toBeGreaterThanOrEqual(60);
  expect(truth.moves).toBe(20);
});

describe.each([
  ['md', 'md'],
  ['docx', 'docx'],
  ['docx', 'pdf'],
  ['pdf', 'docx'],
  ['pdf', 'md'],
])('%s against %s', (old, current) => {
  test('every planted substantive change is found with its class, and nothing else is called substantive', () => {
    const found = diffOf(old, current).changes.filter((change) => change.class === 'substantive');
    const used = new Set<string>();
    const missed = truth.substantive.filter(({ kind, change, effect, field, words }) => {
      const match = found.find(
        (one) =>
          !used.has(one.id) &&
          one.kind === kind &&
          one.change === change &&
          (effect === undefined || one.effect === effect) &&
          (field === undefined || one.field === field) &&
          JSON.stringify([one.before, one.after, one.item]).includes(words),
      );
      if (match) used.add(match.id);
      return match === undefined;
    });
    expect(missed).toEqual([]);
    expect(found.filter(({ id }) => !used.has(id)).map(({ kind, before, after }) => [kind, before, after])).toEqual([]);
  });
  test('the planted moves and the new numbers are structural', () => {
    const structural = diffOf(old, current).changes.filter((change) => change.class === 'structural');
    expect(structural.filter(({ change }) => change === 'moved').length).toBe(truth.moves);
    expect(structural.filter(({ effect }) => effect === 'renumbered').length).toBeGreaterThan(35);
  });
});

test('the same pair in other formats gives the same substantive answer', () => {
  const first = told(diffOf('docx', 'docx'), 'substantive');
  for (const [old, current] of [
    ['docx', 'pdf'],
    ['pdf', 'docx'],
    ['pdf', 'pdf'],
    ['md', 'docx'],
  ] as const)
    expect(told(diffOf(old, current), 'substantive')).toEqual(first);
});

test('every change has evidence on both sides: the quote is what stands at its place', () => {
  const [old, current] = [plans.get('old.pdf')!, plans.get('new.docx')!];
  const squeeze = (text: string) => text.replace(/\s+/gu, ' ').trim();
  for (const { where } of diffPlans(old, current).changes) {
    for (const [plan, { quote, span, at }] of [
      [old, where.old],
      [current, where.new],
    ] as const) {
      const words = squeeze(plan.text.slice(span.start, span.end));
      if (at === 'words') expect(words.length).toBeGreaterThan(0);
      expect(words.includes(quote) || quote.startsWith(words.slice(0, 20))).toBe(true);
    }
    expect(where.old.at === 'words' || where.new.at === 'words').toBe(true);
  }
  expect(diffPlans(old, current).changes.filter(({ where }) => where.old.page !== null).length).toBeGreaterThan(100);
});
