import { pointRules } from '../extractors/deadlines/find-points.js';
import { continuousRules } from '../extractors/deadlines/rules-continuous.js';
import { cellEventRules, eventRules } from '../extractors/deadlines/rules-events.js';
import { recurringRules } from '../extractors/deadlines/rules-recurring.js';
import { issueRules, lengthRules, relativeRules } from '../extractors/deadlines/rules-relative.js';
import { weekdayRules } from '../extractors/deadlines/rules-weekdays.js';
import { identificationRules } from '../extractors/legal-references/read-passage.js';
import { matchesOf } from '../extractors/matches-of.js';
import { headingOf } from '../extractors/sections/heading.js';
import { notQuantities } from '../extractors/targets/not-quantities.js';
import { isClosing } from '../extractors/tasks/closing.js';
import { splitProducts } from '../extractors/tasks/products.js';
import { headingNames } from '../extractors/units/heading-units.js';
import { readLabels } from '../extractors/units/labels.js';
import { namesInList } from '../extractors/units/name-list.js';
import { unitsInProse } from '../extractors/units/prose.js';
import { readMarker } from '../pipeline/normalise/marker.js';
import { hostileTexts } from './helpers/hostile.js';
import { leastTime } from './helpers/processor-time.js';

/** 50 ms on 100 kB, with room for a machine that is four times as slow. */
const limit = 200;

const rules: readonly { id: string; pattern: RegExp }[] = [
  ...identificationRules,
  ...pointRules,
  ...continuousRules,
  ...eventRules,
  ...cellEventRules,
  ...recurringRules,
  ...relativeRules,
  ...issueRules,
  ...lengthRules,
  ...weekdayRules,
  ...notQuantities,
];

const readers: readonly [string, (text: string) => void][] = [
  ['units in prose', (text) => unitsInProse(text, () => false)],
  ['names in a list', (text) => namesInList(text)],
  ['labels', (text) => readLabels(text)],
  ['names in a heading', (text) => headingNames(text)],
  ['closing sentences', (text) => isClosing(text, false)],
  ['headings', (text) => headingOf(text, { heading: false }, true)],
  ['products', (text) => splitProducts(text)],
  ['markers', (text) => readMarker(text)],
];

test.each(rules.map(({ id, pattern }) => [id, pattern] as const))('%s stays fast on 100 kB of hostile text', (_, pattern) => {
  const slow = Object.entries(hostileTexts).flatMap(([name, text]) =>
    leastTime(() => matchesOf(pattern, text), limit) >= limit ? [name] : [],
  );
  expect(slow).toEqual([]);
});

test.each(readers)('%s stay fast on 100 kB of hostile text', (_, read) => {
  const slow = Object.entries(hostileTexts).flatMap(([name, text]) => (leastTime(() => read(text), 5 * limit) >= 5 * limit ? [name] : []));
  expect(slow).toEqual([]);
});
