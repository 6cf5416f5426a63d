import { provinces } from '../../../extractors/registry/provinces.js';
import type { RecognisedLine } from './recognised.js';

const markless = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/gu, 'd').toLowerCase();

/** Names of two words by their letters alone; null where two provinces share them. */
const byLetters = new Map<string, string | null>();
for (const { name } of provinces) {
  const letters = markless(name);
  if (/^\p{L}+ \p{L}+$/u.test(name)) byLetters.set(letters, byLetters.has(letters) && byLetters.get(letters) !== name ? null : name);
}

const apart = /^(?<name>\p{L}{2,7})(?<end>[.,;:)/”"]{0,3})$/u;
/** One spelling of `Hòa`, `Hoà`: the same letters and marks, wherever the tone stands. */
const marksOf = (text: string) => [...text.toLowerCase().normalize('NFD')].sort().join('');

/**
 * Puts the marks of a province's name right where `tỉnh` stands before it (`TỈNH QUÁNG NGÃI`): its letters name one province only. What was changed
 * is added to `changes`.
 */
export function correctProvinces(lines: readonly RecognisedLine[], changes: string[]): RecognisedLine[] {
  return lines.map((line) => {
    const words = [...line.words];
    for (let at = 0; at + 2 < words.length; at += 1) {
      if (!/^[(“"]?tỉnh$/iu.test(words[at]!.text)) continue;
      const [first, second] = [words[at + 1]!, words[at + 2]!].map(({ text }) => apart.exec(text)?.groups);
      if (!first || !second || first['end'] !== '' || !/^\p{Lu}/u.test(first['name']!) || !/^\p{Lu}/u.test(second['name']!)) continue;
      const read = `${first['name']} ${second['name']}`;
      const name = byLetters.get(markless(read));
      if (!name || marksOf(read) === marksOf(name)) continue;
      const [one, two] = (read === read.toUpperCase() ? name.toUpperCase() : name).split(' ') as [string, string];
      words[at + 1] = { ...words[at + 1]!, text: one };
      words[at + 2] = { ...words[at + 2]!, text: two + second['end']! };
      changes.push(`${read} → ${one} ${two}`);
    }
    return { ...line, words };
  });
}
