import fc from 'fast-check';
import { matchesOf } from '../extractors/matches-of.js';

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
