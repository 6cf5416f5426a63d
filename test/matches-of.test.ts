import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { pointRules } from '../extractors/deadlines/find-points.js';
import { identificationRules } from '../extractors/legal-references/read-passage.js';
import { matchesOf } from '../extractors/matches-of.js';
import { needOf } from '../extractors/needed-literals.js';

const found = (matches: Iterable<RegExpExecArray>) =>
  [...matches].map((match) => [match.index, match[0], match.groups?.['n'], match.indices?.[0]]);

test.each([
  /(?<![\p{L}\p{N}])(?:quý|năm)\s?(?<n>\d{0,2})(?!\p{L})/dgiu,
  /(?<![\p{L}]|\d[/.])(?<!(?:hằng|theo)\s)(?<n>\d{1,2})[/.]\d/gu,
  /(?<=a)(?:b|c)/g,
  /(?<!a)[(|]b?/g,
  /(?<!a)b|c/g,
  /(?<!1)(?:)/g,
  /(?<n>a)/g,
])('%s finds what matchAll finds', (pattern) => {
  const piece = fc.constantFrom('quý', 'năm ', '1', '12', '/', '.', ' ', 'hằng ', 'theo ', 'a', 'b', 'c', '(', '|', 'Đ', '\n');
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const text = pieces.join('');
      expect(found(matchesOf(pattern, text))).toEqual(found(text.matchAll(pattern) as Iterable<RegExpExecArray>));
    }),
  );
});

describe('what a pattern needs', () => {
  test.each([
    [/(?:quý|qúy)\s?\d{0,2}/iu, { words: ['quý', 'qúy'] }],
    [/tháng\s\d{1,2}/u, { words: ['tháng'] }],
    [/[lL]uật|[pP]háp lệnh/u, { words: ['luật', 'pháp lệnh'] }],
    [/(?<!a)(?:thứ )?[1-4]/u, { digit: true }],
    [/(?:ab)?c*\p{L}/u, null],
    [/abc?d/u, { words: ['ab'] }],
    [/a\.b{2}[xyz]\/q/u, { words: ['a.b'] }],
    [/x|/u, null],
  ])('%s', (pattern, need) => expect(needOf(pattern)).toEqual(need));

  const rules: { id: string; pattern: RegExp }[] = [...identificationRules, ...pointRules];
  const seeds = fileURLToPath(new URL('../seeds', import.meta.url));
  const lines = readdirSync(seeds)
    .flatMap((name) => readFileSync(`${seeds}/${name}`, 'utf8').split('\n'))
    .filter((line) => line.trim() !== '');

  test.each(rules.map(({ id, pattern }) => [id, pattern] as const))('%s finds in the seeds what matchAll finds', (_, pattern) => {
    for (const line of lines) expect(found(matchesOf(pattern, line))).toEqual(found(line.matchAll(pattern) as Iterable<RegExpExecArray>));
  });
});
