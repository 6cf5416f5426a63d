import { pointRules } from '../extractors/deadlines/find-points.js';
import { continuousRules } from '../extractors/deadlines/rules-continuous.js';
import { cellEventRules, eventRules } from '../extractors/deadlines/rules-events.js';
import { recurringRules } from '../extractors/deadlines/rules-recurring.js';
import { issueRules, lengthRules, relativeRules } from '../extractors/deadlines/rules-relative.js';
import { weekdayRules } from '../extractors/deadlines/rules-weekdays.js';
import { readText } from './deadline-passages.js';
import { leastTime } from './helpers/processor-time.js';

const rules = [
  ...pointRules,
  ...recurringRules,
  ...weekdayRules,
  ...relativeRules,
  ...lengthRules,
  ...issueRules,
  ...eventRules,
  ...cellEventRules,
  ...continuousRules,
];
const pieces = [
  ' ',
  '\n',
  '1',
  '1/',
  '20',
  'a',
  'ngày ',
  'ngày 1, ',
  'tháng 6 - ',
  'quý I, ',
  'năm 2024, ',
  'trước ',
  'hằng năm, ',
  'định kỳ ',
  'sau khi có ',
  'theo ',
  '15 ngày kể từ ',
  '6 tháng ',
  '(',
];

test.each(pieces)('every pattern is linear on %j', (piece) => {
  const text = piece.repeat(Math.ceil(100_000 / piece.length));
  for (const { pattern } of rules) for (const _ of 'ngày 1 tháng 2 '.repeat(50).matchAll(pattern));
  for (const { id, pattern } of rules) {
    // A quadratic pattern needs minutes.
    const slow = leastTime(() => [...text.matchAll(pattern)], 500) >= 500;
    expect({ id, slow }).toEqual({ id, slow: false });
  }
});

test.each(['ngày 1, ', 'quý I, ', 'hằng năm, ', 'trước ngày 1/1 đã ', 'Thời gian: 1/1; '])('the whole reading is linear on %j', (piece) => {
  const text = piece.repeat(Math.ceil(50_000 / piece.length));
  expect(leastTime(() => readText(text, {}), 3000)).toBeLessThan(3000);
});
