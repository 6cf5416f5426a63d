import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { commonSubsequence, diacriticLetters, diacriticsKept } from '../helpers/diacritics.js';
import { legacyLines, linesOf } from './doc-lines.js';

test('the letters with diacritics of a text', () => {
  expect(diacriticLetters('KẾ HOẠCH số 5 \u0013 PAGE ế \u0014Ðường')).toBe('ếạốđườ');
  expect(diacriticLetters('ế'.normalize('NFD'))).toBe('ế');
});

test('the longest common subsequence', () => {
  expect(commonSubsequence('ăâđêô', 'âăđô')).toBe(3);
  expect(commonSubsequence('', 'ă')).toBe(0);
  expect(commonSubsequence('ơ'.repeat(500), 'ơ'.repeat(300))).toBe(300);
  expect(commonSubsequence('ơư'.repeat(200), 'ươ'.repeat(200))).toBe(399);
});

test('lost, wrong and moved letters count', () => {
  expect(diacriticsKept('Ủy ban nhân dân', 'Ủy ban nhân dân')).toBe(1);
  expect(diacriticsKept('ủ â â ê', 'u a a e')).toBe(0);
  expect(diacriticsKept('ủ â â ê', 'ê ủ â â')).toBe(0.75);
  expect(diacriticsKept('khong dau', '')).toBe(1);
});

test('a document in old fonts keeps every one of them, in order', async () => {
  const bytes = new Uint8Array(readFileSync(fileURLToPath(new URL('../../fixtures/doc/legacy.doc', import.meta.url))));
  expect(diacriticsKept(legacyLines.join('\n'), (await linesOf(bytes)).join('\n'))).toBe(1);
});
