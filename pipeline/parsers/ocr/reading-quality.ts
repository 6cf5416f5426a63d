import { isBareSyllable, isMarkedSyllable } from '../syllables.js';

/** What the words of a text are like. Counts of words of at least two letters. */
export interface WordCounts {
  words: number;
  /** Words with a Vietnamese mark (`ế`, `đ`, …). */
  marked: number;
  /** Words that Vietnamese spelling admits as they stand. */
  spelt: number;
  /** Words without marks that would be Vietnamese with them. */
  bare: number;
  /** Small words of English. */
  english: number;
  /** Words whose case changes inside, or with digits inside: `NgAN`, `t0`. */
  mixed: number;
}

const wordPattern = /[\p{L}\p{M}\p{N}]{2,30}/gu;
const mark = /[\u0300-\u0303\u0306\u0309\u031b\u0323]|đ/iu;
const english = new Set('the of and to in for is on with by as at from that are be or an this which shall will not it'.split(' '));
const changesCase = /^(?:\p{Lu}?\p{Ll}+\p{Lu}|\p{Lu}{2,}\p{Ll})/u;
const digitInside = /\p{L}\p{N}+\p{L}|^\p{N}+\p{Ll}{2}/u;

type Trait = Exclude<keyof WordCounts, 'words'>;

/** What a word is like; null where it is none. */
function traitsOf(printed: string): readonly Trait[] | null {
  const word = printed.normalize('NFC');
  if (!/\p{L}.*\p{L}/u.test(word)) return null;
  const lower = word.toLowerCase();
  const marked = mark.test(word.normalize('NFD'));
  const traits: Readonly<Record<Trait, boolean>> = {
    marked,
    spelt: isMarkedSyllable(lower),
    bare: !marked && isBareSyllable(lower),
    english: english.has(lower),
    mixed: changesCase.test(word) || digitInside.test(word),
  };
  return (Object.keys(traits) as Trait[]).filter((trait) => traits[trait]);
}

/** Texts say the same few thousand words over and over: each is looked at once. */
const seen = new Map<string, readonly Trait[] | null>();
const mostSeen = 20_000;

/** Counts what the words of a text are like. */
export function countWords(text: string): WordCounts {
  const counts: WordCounts = { words: 0, marked: 0, spelt: 0, bare: 0, english: 0, mixed: 0 };
  for (const [word] of text.matchAll(wordPattern)) {
    let traits = seen.get(word);
    if (traits === undefined) {
      traits = traitsOf(word);
      if (seen.size < mostSeen) seen.set(word, traits);
    }
    if (traits === null) continue;
    counts.words += 1;
    for (const trait of traits) counts[trait] += 1;
  }
  return counts;
}

/** Fewer words than this tell nothing. */
const FEW = 12;

/** Whether a text is Vietnamese that lost its marks, as scanners write it that know English only: `uY BAN NHAN DAN TiNH`. English and plain numbers are not. */
export function lostItsMarks({ words, marked, bare, english: small }: WordCounts): boolean {
  return words >= FEW && marked < 0.25 * words && bare + marked >= 0.55 * words && small < 0.08 * words;
}

/** Whether a text is no language at all: neither Vietnamese nor English, as fonts with a wrong table of letters give. */
export function isGibberish({ words, spelt, bare, english: small }: WordCounts): boolean {
  return words >= FEW && spelt + bare < 0.3 * words && small < 0.05 * words;
}

/** Whether a text reads as Vietnamese: most words are spelt as Vietnamese spells, and enough of them have marks. */
export function readsAsVietnamese({ words, marked, spelt }: WordCounts): boolean {
  return words > 0 && spelt >= 0.5 * words && marked >= 0.3 * words;
}
