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
