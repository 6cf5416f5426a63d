import { isAcronym, type PrintedWord, spelledOut } from './initials.js';
import type { Token } from './tokens.js';
import { weakWords } from './weak-words.js';

/**
 * Abbreviations that nobody defined, read by the other version: where one writes `KHTC` and the other, and only the other, words with
 * these initials. Returns what they stand for, by comparison key.
 */
export function inferredExpansions(
  olds: readonly Token[],
  oldText: string,
  news: readonly Token[],
  newText: string,
): Map<string, readonly string[]> {
  return new Map([...spelledBy(olds, oldText, news, newText), ...spelledBy(news, newText, olds, oldText)]);
}

function* spelledBy(
  tokens: readonly Token[],
  text: string,
  others: readonly Token[],
  otherText: string,
): Generator<[string, readonly string[]]> {
  const there = new Set(others.map(({ key }) => key));
  const here = new Set(tokens.map(({ key }) => key));
  let printed: PrintedWord[] | null = null;
  for (const { key, start, end } of tokens) {
    const word = text.slice(start, end);
    if (there.has(key) || !isAcronym(word)) continue;
    printed ??= others.map((other) => ({ word: otherText.slice(other.start, other.end), key: other.key }));
    for (let from = 0; from < printed.length; from++) {
      const length = spelledOut(word, printed, from);
      if (length === 0) continue;
      const keys = printed.slice(from, from + length).map((other) => other.key);
      if (keys.every((other) => here.has(other))) continue;
      yield [key, keys];
      break;
    }
  }
}

/** Tokens with the abbreviations written out. */
export function expanded(tokens: readonly Token[], expansions: ReadonlyMap<string, readonly string[]>): readonly Token[] {
  if (expansions.size === 0) return tokens;
  return tokens.flatMap((token) => expansions.get(token.key)?.map((key) => ({ ...token, key, weak: weakWords.has(key) })) ?? [token]);
}
