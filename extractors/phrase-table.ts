const firstWord = /[\p{L}\p{M}]+/uy;

/** The lower-case word that begins at `at`, empty where none does. */
function wordAt(text: string, at: number): string {
  firstWord.lastIndex = at;
  return firstWord.exec(text)?.[0].toLowerCase() ?? '';
}

/** Finds a phrase that begins at a position of a text: its length in characters, 0 for none. */
export type PhraseTable = (text: string, at?: number) => number;

const escaped = (phrase: string) => phrase.replace(/ (?![^(]*\))/g, '\\s+');

/** A look-around stands behind the word boundary, so that `phòng(?! chống)` is no beginning of a longer word. */
function bounded(phrase: string): string {
  const look = phrase.indexOf('(?');
  const edge = '(?![\\p{L}\\p{N}])';
  return look < 0 ? `${escaped(phrase)}${edge}` : `${escaped(phrase.slice(0, look))}${edge}${phrase.slice(look)}`;
}

/**
 * Compiles a long list of phrases into one small pattern for each first word, so that a text pays only for the phrases that can begin
 * at a place. A phrase may end in a look-around. The longest phrase wins. `ignoreCase` lets capitals stand for small letters.
 */
export function phraseTable(phrases: readonly string[], { ignoreCase = false } = {}): PhraseTable {
  const groups = new Map<string, string[]>();
  for (const phrase of [...phrases].sort((a, b) => b.length - a.length)) {
    const first = wordAt(phrase, 0);
    groups.set(first, [...(groups.get(first) ?? []), bounded(phrase)]);
  }
  const patterns = new Map([...groups].map(([first, list]) => [first, new RegExp(`(?:${list.join('|')})`, ignoreCase ? 'iuy' : 'uy')]));
  return (text, at = 0) => {
    const pattern = patterns.get(wordAt(text, at));
    if (!pattern) return 0;
    pattern.lastIndex = at;
    return pattern.exec(text)?.[0].length ?? 0;
  };
}
