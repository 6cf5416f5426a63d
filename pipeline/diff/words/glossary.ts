import { agencies } from '../../../extractors/registry/agencies.js';
import { usualAbbreviations } from './abbreviations.js';
import { isAcronym, spelledOut } from './initials.js';
import { wordKey } from './syllable.js';

/** What abbreviations stand for: printed form to the comparison keys of the words. */
export type Glossary = ReadonlyMap<string, readonly string[]>;

/** A bracket that only tells how something is called from here on: `(sau đây gọi tắt là UBND)`, `(viết tắt: CCHC)`. */
export const definition =
  /\(\s*(?:(?:sau|dưới) đây\s+)?(?:được\s+)?(?:gọi tắt|viết tắt|gọi chung|gọi)\s*(?:là|:)?\s*["“”']?(?<short>[^()"“”']{1,80})["“”']?\s*\)/giu;
const bareAcronym = /\((?<short>\p{Lu}(?:&?\p{Lu}){1,9})\)/gu;
const word = /[\p{L}\p{M}\p{N}]+/gu;

const keysOf = (text: string): string[] => [...text.matchAll(word)].map(([found]) => wordKey(found));

/** Codes of fewer letters stand for too many things. */
const leastCode = 4;
const registered: readonly (readonly [string, readonly string[]])[] = [
  ...agencies
    .filter(({ code }) => code.length >= leastCode && /^[\p{Lu}&]+$/u.test(code))
    .map(({ code, name }) => [code, keysOf(name)] as const),
  ...usualAbbreviations.map(([short, long]) => [short, keysOf(long)] as const),
];

/** The abbreviations that the documents define themselves, over those of the registry and the usual ones. */
export function glossaryOf(texts: readonly string[]): Glossary {
  return new Map([...registered, ...texts.flatMap(definitionsIn)]);
}

/** `thủ tục hành chính (TTHC)`: the words before a bracket whose initials it names. */
function definitionsIn(text: string): [string, readonly string[]][] {
  const found: [string, readonly string[]][] = [];
  for (const match of [...text.matchAll(definition), ...text.matchAll(bareAcronym)]) {
    const short = match.groups!.short!.trim();
    if (!isAcronym(short)) continue;
    const before = [...text.slice(Math.max(0, match.index - 160), match.index).matchAll(word)].map(([printed]) => ({
      word: printed,
      key: wordKey(printed),
    }));
    for (let from = before.length - 2; from >= Math.max(0, before.length - short.length - 4); from--) {
      if (from + spelledOut(short, before, from) !== before.length) continue;
      found.push([short, before.slice(from).map(({ key }) => key)]);
      break;
    }
  }
  return found;
}
