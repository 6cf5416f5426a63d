import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ingest } from '../pipeline/index.js';
import type { Plan } from '../schemas/index.js';

const folder = fileURLToPath(new URL('../fixtures/ke-hoach-so-hoa', import.meta.url));
const read = (format: string) =>
  ingest({ bytes: new Uint8Array(readFileSync(join(folder, `source.${format}`))), path: `source.${format}` });

/** What a reader of the plan would compare: every value, by its words, without places and ids. */
function readingOf(plan: Plan) {
  const words = new Map([
    ...plan.units.map((u) => [u.id, `${u.role} ${u.name}`] as const),
    ...[...plan.deadlines, ...plan.targets, ...plan.references].map((m) => [m.id, m.quote] as const),
  ]);
  const named = (ids: readonly string[]) => ids.map((id) => words.get(id));
  const { evidence: _, ...header } = plan.header;
  return {
    header,
    sections: plan.sections.map(({ path, kind, heading }) => ({ path, kind, heading })),
    references: plan.references.map(({ quote, type, number, year, symbol, date, issuer, title, provisions, relation, key }) => ({
      quote,
      type,
      number,
      year,
      symbol,
      date,
      issuer,
      title,
      provisions,
      relation,
      key,
    })),
    deadlines: plan.deadlines.map(({ quote, kind, start, end, due, recurrence, bound, duration, working, anchor, yearSource }) => ({
      quote,
      kind,
      start,
      end,
      due,
      recurrence,
      bound,
      duration,
      working,
      anchor,
      yearSource,
    })),
    units: plan.units.map(({ name, role }) => ({ name, role })),
    targets: plan.targets.map(({ quote, comparator, value, upper, unit, metric, change, per }) => ({
      quote,
      comparator,
      value,
      upper,
      unit,
      metric,
      change,
      per,
    })),
    tasks: plan.tasks.map((task) => ({
      source: task.source,
      number: task.number,
      path: task.path,
      group: task.group,
      title: task.title,
      products: task.products,
      units: named([...task.leads, ...task.coordinators, ...task.implementers, ...task.monitors]),
      deadlines: named(task.deadlines),
      targets: named(task.targets),
      references: named(task.references),
    })),
  };
}

describe('one plan in eight formats', () => {
  let word: Plan;
  beforeAll(async () => {
    word = await read('docx');
  });

  test.each(['pdf', 'md', 'txt', 'doc', 'rtf', 'odt', 'html', 'page.html'])('%s says the same as docx', async (format) => {
    expect(readingOf(await read(format))).toEqual(readingOf(word));
  });

  test('the plan is read as it was written', () => {
    expect(word.header).toMatchObject({
      type: 'KH',
      number: '412',
      symbol: 'KH-SNV',
      issuer: 'Sở Nội vụ',
      parent: 'UBND tỉnh Hòa Giang',
      date: '2025-03-12',
      period: { start: 2025, end: 2025 },
    });
    expect(word.tasks.map((task) => task.source)).toEqual([
      ...new Array(5).fill('block'),
      ...new Array(8).fill('prose'),
      ...new Array(13).fill('table'),
    ]);
    const [row] = word.tasks.filter((task) => task.number === '2' && task.source === 'table');
    expect(row).toMatchObject({
      path: 'PHỤ LỤC.I.2',
      group: ['Chuẩn bị số hóa'],
      title: 'Xây dựng quy trình số hóa tài liệu lưu trữ',
      products: ['Dự thảo quy trình', 'Quyết định ban hành quy trình'],
    });
    expect(word.deadlines.find((d) => d.id === row!.deadlines[0])).toMatchObject({
      quote: 'Trước ngày 15/4/2025',
      kind: 'before',
      end: '2025-04-15',
      due: '2025-04-14',
    });
  });

  test('only the PDF has pages and boxes', async () => {
    const pdf = await read('pdf');
    expect(pdf.source.pages).toBe(5);
    for (const unit of pdf.units) expect(unit.boxes?.length).toBeGreaterThan(0);
    expect(word.source.pages).toBeNull();
    expect(word.units.every((unit) => unit.boxes === undefined)).toBe(true);
  });
});
