import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { diffPlans, ingest, type Plan } from '../../pipeline/index.js';

const folder = fileURLToPath(new URL('../../fixtures/ke-hoach-so-hoa/', import.meta.url));
const formats = ['docx', 'pdf', 'md', 'txt'] as const;
const plans = new Map<string, Plan>();
beforeAll(async () => {
  for (const format of formats)
    plans.set(format, await ingest({ bytes: readFileSync(`${folder}source.${format}`), path: `source.${format}` }));
}, 60_000);

describe('one plan in two formats: no change of any class', () => {
  test.each(formats.flatMap((old) => formats.map((current) => [old, current] as const)))('%s against %s', (old, current) => {
    const { summary, changes } = diffPlans(plans.get(old)!, plans.get(current)!);
    expect(changes).toEqual([]);
    expect(summary).toEqual({ unrelated: false, likeness: 1, substantive: 0, editorial: 0, structural: 0, explained: 0 });
  });
});

test('the same plan twice needs no edit', () => {
  expect(diffPlans(plans.get('pdf')!, structuredClone(plans.get('pdf')!)).script).toEqual([]);
});
