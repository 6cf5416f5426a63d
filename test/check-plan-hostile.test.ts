import { planChecks } from '../pipeline/check/plan/index.js';
import { openRegistry, registryChecks } from '../pipeline/check/registry/index.js';
import { ingest } from '../pipeline/ingest.js';
import { hostileTexts } from './helpers/hostile.js';
import { leastTime } from './helpers/processor-time.js';

const size = 200_000;
/** What the checks look for, over and over. */
const repeated: Record<string, string> = {
  abbreviations: 'ABCD ',
  periods: 'ban hành Kế hoạch cải cách hành chính giai đoạn 2012-2025 ',
  counts: '36 chuyên mục (12 chuyên mục ',
  lists: '36 chuyên mục gồm ',
  explanations: '(viết tắt viết tắt là là : ',
  forms: '\nMẫu số 1',
};
const texts: Record<string, string> = {
  ...hostileTexts,
  ...Object.fromEntries(Object.entries(repeated).map(([name, piece]) => [name, piece.repeat(size / piece.length)])),
};

/** Measured: 0.2 s at most for 200 kB. What grows with the square of the length takes far longer here. */
const limit = 1500;

test.each(Object.keys(texts))('a plan with 200 kB of %s is checked in time', async (name) => {
  const plan = await ingest('seeds/003_b44dab214b892303.txt');
  const registry = await openRegistry([]);
  const longer = { file: 'plan.txt', plan: { ...plan, text: `${plan.text}\n${texts[name]!.slice(0, size)}` } };
  const checks = [...planChecks, registryChecks(registry)];
  expect(leastTime(() => checks.map((check) => check(longer)), limit)).toBeLessThan(limit);
});

const line = '- Sở GTVT chủ trì, phối hợp với Sở GTVT rà soát Nghị định số 61/2018/NĐ-CP ngày 24/4/2018, trước ngày 30/6/2025, 3 lớp.\n';

test('a plan of many tasks, units and citations is checked in time', async () => {
  const bytes = new TextEncoder().encode(`KẾ HOẠCH\nCông tác năm 2026\n\n${line.repeat(300)}`);
  const plan = await ingest({ bytes, path: 'plan.txt' });
  const registry = await openRegistry([]);
  const checks = [...planChecks, registryChecks(registry, { asOf: '2026-01-01' })];
  expect(leastTime(() => checks.map((check) => check({ file: 'plan.txt', plan })), limit)).toBeLessThan(limit);
});
