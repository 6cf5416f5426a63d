import { pointRules } from '../extractors/deadlines/find-points.js';
import { continuousRules } from '../extractors/deadlines/rules-continuous.js';
import { cellEventRules, eventRules } from '../extractors/deadlines/rules-events.js';
import { recurringRules } from '../extractors/deadlines/rules-recurring.js';
import { issueRules, lengthRules, relativeRules } from '../extractors/deadlines/rules-relative.js';
import { weekdayRules } from '../extractors/deadlines/rules-weekdays.js';
import type { DeadlineValue } from '../schemas/index.js';
import { deadlinesIn } from './deadline-passages.js';

const phraseRules = [
  ...recurringRules,
  ...weekdayRules,
  ...relativeRules,
  ...lengthRules,
  ...issueRules,
  ...eventRules,
  ...cellEventRules,
  ...continuousRules,
];

describe('deadline rules', () => {
  test('ids are unique and every rule has an example', () => {
    const ids = [...pointRules, ...phraseRules].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const rule of [...pointRules, ...phraseRules]) expect(rule.examples.length).toBeGreaterThan(0);
  });

  test.each(pointRules.flatMap((rule) => rule.examples.map((example) => [rule.id, example.text, example.expect] as const)))(
    '%s reads %s',
    (id, text, expected) => {
      const found = deadlinesIn(text, { time: true });
      expect(found.map(({ quote, start, end }) => `${quote} | ${start ?? ''} | ${end ?? ''}`.replace('|  |', '| |'))).toEqual(expected);
      expect(found.map(({ rule }) => rule)).toContain(id);
    },
  );

  test.each(phraseRules.flatMap((rule) => rule.examples.map((example) => [rule.id, example.text, example.expect] as const)))(
    '%s reads %s',
    (id, text, expected) => {
      const found = deadlinesIn(text, { time: true });
      expect(found.map(({ quote }) => quote)).toEqual(expected.map(({ quote }) => quote));
      for (const [i, { value }] of expected.entries()) expect(found[i]).toMatchObject(value as Partial<DeadlineValue>);
      expect(found.map(({ rule }) => rule)).toContain(id);
    },
  );

  test.each([...pointRules, ...phraseRules].flatMap((rule) => (rule.counterexamples ?? []).map((text) => [rule.id, text] as const)))(
    '%s leaves %s alone',
    (_, text) => {
      expect(deadlinesIn(text, { time: true })).toEqual([]);
    },
  );
});
