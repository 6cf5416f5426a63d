import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { squeeze } from '../extractors/vietnamese.js';
import { ingest } from '../pipeline/index.js';
import { Plan } from '../schemas/index.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const filesIn = (folder: string, ending: RegExp) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => ending.test(name))
    .map((name) => `${folder}/${name}`)
    .sort();

/** Every document that the project has, malformed ones apart. */
const documents = [...filesIn('seeds', /\.txt$/), ...filesIn('fixtures', /\.(txt|md|docx|pdf|doc|rtf|odt|html)$/)].filter(
  (file) => !/malformed|origin\.md|unreadable/.test(file),
);

const bytesOf = (file: string) => new Uint8Array(readFileSync(join(root, file)));
const read = (file: string, bytes = bytesOf(file)) => ingest({ bytes, path: file });

/** Everything that carries evidence. */
const located = (plan: Plan) => [
  ...Object.values(plan.header.evidence),
  ...plan.references,
  ...plan.shortReferences,
  ...plan.deadlines,
  ...plan.units,
  ...plan.targets,
  ...plan.tasks,
  ...plan.diagnostics.flatMap((d) =>
    d.span && d.quote !== undefined ? [{ span: d.span, quote: d.quote, page: d.page ?? null, section: d.section ?? null }] : [],
  ),
];

describe.each(documents)('%s', (file) => {
  let plan: Plan;
  beforeAll(async () => {
    plan = await read(file);
  });

  test('validates, and is the same again, byte for byte', async () => {
    expect(Plan.safeParse(plan).success).toBe(true);
    expect(JSON.stringify(await read(file))).toBe(JSON.stringify(plan));
  });

  test('every quote is the text of its span; spans, pages and boxes lie inside the document', () => {
    for (const { span, quote } of located(plan)) {
      expect(squeeze(plan.text.slice(span.start, span.end))).toBe(quote);
      expect(span.end).toBeLessThanOrEqual(plan.text.length);
      expect(span.end).toBeGreaterThan(span.start);
    }
    const pages = plan.source.pages ?? 0;
    for (const { page } of located(plan)) expect(page === null ? 0 : page).toBeLessThanOrEqual(pages);
    const boxes = [...plan.references, ...plan.deadlines, ...plan.units, ...plan.targets, ...plan.tasks].flatMap(
      (item) => item.boxes ?? [],
    );
    for (const box of boxes) {
      const page = plan.pages[box.page - 1]!;
      expect(box.x + box.width).toBeLessThanOrEqual((page.width ?? 0) + 2);
      expect(box.y + box.height).toBeLessThanOrEqual((page.height ?? 0) + 2);
    }
  });

  test('items stand in reading order, with unique ids, and point to what there is', () => {
    for (const list of [plan.references, plan.deadlines, plan.targets, plan.sections]) {
      const starts = list.map((item) => item.span.start);
      expect(starts).toEqual([...starts].sort((a, b) => a - b));
    }
    const ids = [
      plan.references,
      plan.deadlines,
      plan.units,
      plan.targets,
      plan.tasks,
      plan.sections,
      plan.tables,
      plan.shortReferences,
    ].flatMap((list) => list.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
    const known = new Set<string | null>([...ids, null]);
    for (const task of plan.tasks) {
      for (const id of [
        ...task.leads,
        ...task.coordinators,
        ...task.implementers,
        ...task.monitors,
        ...task.deadlines,
        ...task.targets,
        ...task.references,
      ])
        expect(known.has(id)).toBe(true);
    }
    for (const { section } of located(plan)) expect(known.has(section)).toBe(true);
    for (const { parent } of plan.sections) expect(known.has(parent)).toBe(true);
    for (const short of plan.shortReferences) expect(known.has(short.of)).toBe(true);
  });

  test('dates are calendar dates and periods run forward', () => {
    for (const deadline of plan.deadlines) {
      for (const date of [deadline.start, deadline.end, deadline.due])
        if (date !== null) expect(new Date(`${date}T00:00:00Z`).toISOString().slice(0, 10)).toBe(date);
      if (deadline.start !== null && deadline.end !== null) expect(deadline.start <= deadline.end).toBe(true);
    }
  });

  if (/\.(txt|md)$/.test(file)) {
    test('decomposed Unicode gives the same plan', async () => {
      const decomposed = new TextEncoder().encode(new TextDecoder().decode(bytesOf(file)).normalize('NFD'));
      const again = await read(file, decomposed);
      expect({ ...again, source: null }).toEqual({ ...plan, source: null });
    });
  }
});
