import { read } from './legal-references/reading.js';
import { citationForms, notCited } from './peers/citations.js';
import { groups, negatives } from './peers/expressions.js';
import { kehoach } from './peers/kehoach.js';
import { falseHits, scoreForms } from './peers/score.js';

describe('time expressions as plans write them', () => {
  test('there are enough of them to mean something', () => {
    expect(groups.flatMap(({ expressions }) => expressions).length).toBeGreaterThanOrEqual(160);
    expect(negatives.length).toBeGreaterThanOrEqual(40);
  });

  test.each(scoreForms(kehoach).map((score) => [score.form, score] as const))(
    '%s: at least 97 of 100 are read right',
    (_, { right, all, wrong }) => {
      expect(right / all >= 0.97 ? [] : wrong).toEqual([]);
    },
  );

  test('nothing is found where there is no deadline', () => {
    expect(falseHits(kehoach)).toEqual([]);
  });
});

describe('citations as plans write them', () => {
  const readings = (text: string) =>
    read(text).references.map(({ value: { type, number, year, symbol, date } }) => ({ type, number, year, symbol, date }));

  test.each(citationForms.flatMap(({ form, citations }) => citations.map(({ text, expect: all }) => [form, text, all] as const)))(
    '%s: %s',
    (_, text, all) => expect(readings(text)).toEqual(all),
  );

  test.each(notCited)('no citation in: %s', (text) => expect(readings(text)).toEqual([]));
});
