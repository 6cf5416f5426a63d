import { lawNames } from '../registry/law-names.js';
import { fold } from '../vietnamese.js';

/** Folded names of the registry by their first word, longer ones first. */
const byFirstWord = new Map<string, string[]>();
for (const key of lawNames.map(({ name }) => fold(name)).sort((a, b) => b.length - a.length)) {
  const first = /^[a-z0-9]+/u.exec(key)![0];
  byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), key]);
}

/** Abbreviations in brackets inside a name: `Luật Phòng cháy, chữa cháy (PCCC) và cứu nạn, cứu hộ (CNCH)`. */
const acronym = /\s\(\p{Lu}{2,8}\)/gu;

/** The length of a name of the registry at the beginning of `text`, letter case and the place of tone marks ignored; else 0. */
export function knownLength(text: string): number {
  const first = /^\p{L}{1,12}/u.exec(text)?.[0];
  const candidates = first === undefined ? undefined : byFirstWord.get(fold(first));
  if (candidates === undefined) return 0;
  const plain = text.slice(0, 160).replace(acronym, (words) => ' '.repeat(words.length));
  const key = fold(plain);
  const name = candidates.find((candidate) => key.startsWith(candidate) && !/^[a-z0-9]/u.test(key.slice(candidate.length)));
  return name === undefined ? 0 : unfoldedLength(plain, name);
}

/** How many characters of `text` fold to `key`; white space may have been folded on the way. */
function unfoldedLength(text: string, key: string): number {
  const words = key.split(' ').length;
  const match = new RegExp(String.raw`^(?:\S+\s+){${words - 1}}\S+`, 'u').exec(text);
  return match ? match[0].replace(/[\p{P}\p{S}]+$/u, '').length : 0;
}
