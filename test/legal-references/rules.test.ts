import { identificationRules } from '../../extractors/legal-references/read-passage.js';
import { squeeze } from '../../extractors/vietnamese.js';
import { leastTime } from '../helpers/processor-time.js';
import { quotes, read } from './reading.js';

describe.each(identificationRules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  test.each(rule.examples.map((example) => [example.text, example] as const))('reads: %s', (text, { expect: expected }) => {
    const { references } = read(text);
    expect(references.map(({ span }) => squeeze(text.slice(span.start, span.end)))).toEqual(expected.map(({ quote }) => quote));
    expected.forEach(({ value }, index) => {
      expect(references[index]!.value).toMatchObject(value);
    });
  });
  test('wins one of its examples', () => {
    expect(rule.examples.some(({ text }) => read(text).references.some((mention) => mention.rule === id))).toBe(true);
  });
  test('finds nothing in its counterexamples', () => {
    expect((rule.counterexamples ?? []).filter((text) => quotes(text).length > 0)).toEqual([]);
  });
});

test('ids are unique', () => {
  const ids = identificationRules.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

describe('hostile input', () => {
  const fill = (text: string) => text.repeat(Math.ceil(100_000 / text.length)).slice(0, 100_000);
  const inputs = [
    ' ',
    '1',
    'a',
    'A-',
    '1/A-B-',
    'quyết định ',
    'Quyết định số 12/',
    'Luật ',
    'Báo cáo ab cd ef ',
    'Nghị định của A a ',
    '. ',
  ];
  test.each(identificationRules.map((rule) => [rule.id, rule.pattern] as const))('%s stays linear', (_, pattern) => {
    for (const input of inputs.map(fill)) {
      expect(leastTime(() => [...input.matchAll(pattern)], 200)).toBeLessThan(200);
    }
  });
});
