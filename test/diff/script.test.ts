import fc from 'fast-check';
import jsonPatchLibrary, { type Operation } from 'fast-json-patch';
import { scriptBetween } from '../../pipeline/diff/edit-script/script.js';
import { applyScript, diffPlans, invertScript, jsonPatch, type Plan } from '../../pipeline/index.js';
import { PlanDiff } from '../../schemas/index.js';
import { planFrom, planText } from './plan-of.js';

/** A JSON value as text, members sorted: equal for equal values. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const members = Object.entries(value).map(([name, member]) => `${JSON.stringify(name)}:${canonical(member)}`);
  return `{${members.sort().join(',')}}`;
}
const same = (one: unknown, other: unknown): boolean => canonical(one) === canonical(other);

/** Applies a script and its inverse, and the JSON Patch of another library's making; says what did not come out right. */
function faults(old: unknown, current: unknown): string[] {
  const script = scriptBetween(old, current);
  const patched = jsonPatchLibrary.applyPatch(structuredClone(old), jsonPatch(old, script) as Operation[]).newDocument;
  return [
    ...(same(applyScript(old, script), current) ? [] : ['forwards']),
    ...(same(applyScript(current, invertScript(script)), old) ? [] : ['backwards']),
    ...(same(patched, current) ? [] : ['JSON Patch']),
  ];
}

const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.constantFrom('Văn phòng Sở', 'k1', '', 'a/b~c', 'trước ngày 30/6/2026'),
);
const json = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constant(null),
    fc.boolean(),
    fc.integer(),
    text,
    tie('list'),
    tie('record'),
  ),
  list: fc.array(tie('value'), { maxLength: 6 }),
  record: fc.dictionary(fc.oneof(fc.constantFrom('id', 'span', 'quote', '__proto__', 'a/b'), text), tie('value'), { maxKeys: 5 }),
})).value;

test('any two JSON values: the script leads from one to the other and back', () => {
  const plainJson = json.map((value) => JSON.parse(JSON.stringify({ value })) as unknown);
  fc.assert(
    fc.property(plainJson, plainJson, (one, other) => {
      const script = scriptBetween(one, other);
      return same(applyScript(one, script), other) && same(applyScript(other, invertScript(script)), one);
    }),
    { numRuns: 2000, seed: 1 },
  );
});

const rows = Array.from({ length: 12 }, (_, row) => [
  `Nhiệm vụ thứ ${row + 1} về quản lý xây dựng`,
  `${row + 2} báo cáo`,
  'Văn phòng Sở',
  'Phòng Pháp chế',
  'Quý II/2026',
]);
type Path = (string | number)[];

/** All lists and strings of a plan, to be edited anywhere. */
function placesIn(value: unknown, path: Path = []): Path[] {
  if (typeof value === 'string' || typeof value === 'number') return [path];
  if (Array.isArray(value)) return [path, ...value.flatMap((member, at) => placesIn(member, [...path, at]))];
  return value !== null && typeof value === 'object'
    ? Object.entries(value).flatMap(([name, member]) => placesIn(member, [...path, name]))
    : [];
}

function edited(plan: Plan, edits: readonly { at: number; pick: number; kind: number; words: string }[]): unknown {
  const copy = structuredClone(plan) as unknown;
  for (const { at, pick, kind, words } of edits) {
    const places = placesIn(copy);
    const path = places[at % places.length]!;
    const holder = path.slice(0, -1).reduce((value, name) => (value as Record<string | number, unknown>)[name], copy) as Record<
      string | number,
      unknown
    >;
    const value = holder[path.at(-1)!];
    if (Array.isArray(value)) {
      if (kind % 4 === 0) value.splice(pick % (value.length + 1), 0, structuredClone(value[0] ?? words));
      else if (kind % 4 === 1) value.splice(pick % (value.length + 1), 1);
      else if (kind % 4 === 2) value.reverse();
      else value.push(...value.splice(0, 1));
    } else if (typeof value === 'string')
      holder[path.at(-1)!] = value.slice(0, pick % (value.length + 1)) + words + value.slice((pick % (value.length + 1)) + (kind % 7));
    else holder[path.at(-1)!] = pick;
  }
  return copy;
}

test('thousands of edits of an output: forwards, backwards and as JSON Patch', async () => {
  const plan = await planFrom(planText(['## I. MỤC TIÊU', '- Tỷ lệ hồ sơ trực tuyến đạt ít nhất 70%.'], rows));
  const edit = fc.record({ at: fc.nat(), pick: fc.nat(5000), kind: fc.nat(100), words: text });
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 12 }), (edits) => {
      expect(faults(plan, edited(plan, edits))).toEqual([]);
    }),
    { numRuns: 400, seed: 2 },
  );
}, 120_000);

test('edited documents: the script of the comparison turns one output into the other, and the answer is valid', async () => {
  const words = fc.constantFrom('UBND tỉnh', '30/9/2026', '75%', 'Phòng Pháp chế', 'nghiên cứu', '');
  const edit = fc.record({ row: fc.nat(11), cell: fc.nat(4), words, remove: fc.boolean() });
  const body = ['## I. MỤC TIÊU', '- Tỷ lệ hồ sơ trực tuyến đạt ít nhất 70%.'];
  const old = await planFrom(planText(body, rows));
  await fc.assert(
    fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 8 }), async (edits) => {
      const revised = structuredClone(rows);
      for (const { row, cell, words, remove } of edits) revised[row]![cell] = remove ? words : `${revised[row]![cell]} ${words}`.trim();
      const current = await planFrom(planText(body, revised));
      const diff = PlanDiff.parse(diffPlans(old, current));
      expect(applyScript(old, diff.script)).toEqual(current);
      expect(applyScript(current, invertScript(diff.script))).toEqual(old);
    }),
    { numRuns: 25, seed: 3 },
  );
}, 120_000);

test('a script refuses a document that it was not made for', async () => {
  const [one, other] = [await planFrom(planText([], rows)), await planFrom(planText([], rows.slice(1)))];
  const { script } = diffPlans(one, other);
  expect(() => applyScript(other, script)).toThrow(/expected/);
  expect(() => applyScript({}, script)).toThrow(/nothing|expected/);
});
