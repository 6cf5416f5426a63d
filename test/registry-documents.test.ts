import { readTable } from '../extractors/registry/read-table.js';
import { openRegistry } from '../pipeline/check/registry/index.js';

const columns = [
  'identifier',
  'type',
  'title',
  'date',
  'issuer',
  'effective',
  'expires',
  'status',
  'replaced_by',
  'source',
  'as_of',
] as const;
const rows = readTable('documents', columns);

test('every row gives a record', async () => {
  const registry = await openRegistry([]);
  expect(registry.problems).toEqual([]);
  expect(registry.size).toBe(rows.length);
  expect(rows.length).toBeGreaterThan(200);
});

test('every row names its source and the day for which it was right', () => {
  expect(rows.filter(({ source, as_of }) => source === '' || !/^\d{4}-\d{2}-\d{2}$/u.test(as_of))).toEqual([]);
});

test('no document stands twice', () => {
  const names = rows.map(({ identifier, date }) => `${identifier} ${date.slice(0, 4)}`);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});

test('days follow one another: issued, in force, gone', () => {
  const wrong = rows.filter(({ date, effective, expires, as_of }) => {
    const days = [date, effective, expires].filter(Boolean);
    return days.some((day, index) => index > 0 && day < days[index - 1]!) || date > as_of;
  });
  expect(wrong).toEqual([]);
});

test('the year inside a number is that of the date, and a state fits its days', () => {
  for (const { identifier, date, effective, expires, status, replaced_by, as_of } of rows) {
    const year = /\/(\d{4})\//u.exec(identifier)?.[1];
    expect([identifier, year ?? date.slice(0, 4)]).toEqual([identifier, date.slice(0, 4)]);
    if (['replaced', 'repealed', 'expired'].includes(status))
      expect([identifier, expires <= as_of && replaced_by !== '']).toEqual([identifier, true]);
    else expect([identifier, expires === '' || expires > as_of]).toEqual([identifier, true]);
    expect([identifier, status === 'not-yet']).toEqual([identifier, effective > as_of]);
  }
});

test('who takes the place of a law is there too, and takes effect when the old one ends', () => {
  const byIdentifier = new Map(rows.map((row) => [row.identifier, row]));
  const laws = rows.filter(({ identifier, expires }) => /QH\d+$/u.test(identifier) && expires !== '');
  for (const { identifier, expires, replaced_by } of laws) {
    const heirs = replaced_by.split('|').map((heir) => byIdentifier.get(heir));
    expect([identifier, heirs.map((heir) => heir?.effective).includes(expires)]).toEqual([identifier, true]);
  }
});
