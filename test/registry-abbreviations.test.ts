import { readTable } from '../extractors/registry/read-table.js';

const rows = readTable('abbreviations', ['abbreviation', 'meaning', 'source']);

test('every abbreviation stands once, with its meaning and source', () => {
  expect(new Set(rows.map(({ abbreviation }) => abbreviation)).size).toBe(rows.length);
  expect(rows.filter(({ meaning, source }) => meaning === '' || source === '')).toEqual([]);
});

test('abbreviations have the form in which they are sought', () => {
  expect(rows.filter(({ abbreviation }) => !/^\p{Lu}[\p{Lu}&]{1,9}$/u.test(abbreviation))).toEqual([]);
});
