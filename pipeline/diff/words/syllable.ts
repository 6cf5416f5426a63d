/** The five tone marks of Vietnamese, as combining characters. */
const tone = /[\u0300\u0301\u0303\u0309\u0323]/u;

/** A consonant (or `qu`) before a lone `y`, as in `kỹ`, `quý`: `kĩ` and `quí` are the same words. */
const loneY = /^(b|c|d|đ|g|h|k|l|m|n|p|qu|r|s|t|v|x|ch|gh|kh|ng|nh|ph|th|tr)y$/u;

const known = new Map<string, string>();

/**
 * The key by which a word is compared: lower case, the tone behind the letters (so that `hoà` and `hòa` meet) and `i` for a lone `y`
 * (`kỹ`, `kĩ`). Words that sound different keep different keys.
 */
export function wordKey(word: string): string {
  const seen = known.get(word);
  if (seen !== undefined) return seen;
  let letters = '';
  let mark = '';
  for (const character of word.toLowerCase().normalize('NFKD')) {
    if (tone.test(character)) mark = character;
    else letters += character;
  }
  const plain = letters.normalize('NFC');
  const key = (loneY.test(plain) ? `${plain.slice(0, -1)}i` : plain) + mark;
  if (known.size < 50_000) known.set(word, key);
  return key;
}

/** Keys of the words of a phrase. */
export const phraseKeys = (phrase: string): string[] => phrase.split(' ').filter(Boolean).map(wordKey);
