import { isSyllable } from '../syllables.js';
import { decodePieces, FOREIGN, type LegacyEncoding } from './legacy-encodings.js';

/** How well a reading explains a text: words with Vietnamese letters that are syllables, and words that cannot be. */
export interface Fit {
  valid: number;
  invalid: number;
}

/** Letters, and the signs whose codes old encodings gave to letters; marks of their own at the ends of a word say nothing. */
const word = /[\p{L}\p{M}\u0080-\u009f\u00a1-\u00bf×÷ƒˆ˜†‡‰‹›€™\ue000-\uf8ff\ufffd]+/gu;
const ends = /^[^\p{L}\p{M}\ufffd]+|[^\p{L}\p{M}\ufffd]+$/gu;
const plainWord = /^[\u0000-\u007f]*$/u;
const onlyLetters = /^[\p{L}\p{M}]+$/u;
/** Abbreviations such as `QĐ` and `HĐND`: capitals without a vowel, or any consonants around a Đ. */
const abbreviation = /^[b-df-hj-np-tv-xzđ]+$/iu;
const capitalInside = /\p{Ll}\p{Lu}/u;
/** Words joined without a space, and longer than any syllable. */
const longest = 40;

/** Counts the words of a text, read as Unicode, that are Vietnamese syllables and that are not; words of plain letters say nothing. */
export function fitOf(text: string, mixedCase = false): Fit {
  const fit: Fit = { valid: 0, invalid: 0 };
  for (const [found] of text.normalize('NFC').matchAll(word)) {
    const inner = found.length > longest ? found : found.replace(ends, '');
    if (plainWord.test(inner) || (abbreviation.test(inner) && !inner.includes(FOREIGN))) continue;
    const right = onlyLetters.test(inner) && isSyllable(inner.toLowerCase()) && (mixedCase || !capitalInside.test(inner));
    if (right) fit.valid += 1;
    else fit.invalid += 1;
  }
  return fit;
}

/** The fonts of TCVN3 have no capitals with tone marks: in a regular font they were typed as small letters among capitals. */
const withoutCapitals: ReadonlySet<LegacyEncoding> = new Set(['tcvn3']);

/** How well an old encoding explains a text. */
export const fitAs = (text: string, encoding: LegacyEncoding): Fit =>
  fitOf(decodePieces(text, encoding, true).join(''), withoutCapitals.has(encoding));

/** One number to compare readings by: a word that cannot be weighs as much as two that can. */
export const worth = ({ valid, invalid }: Fit): number => valid - 2 * invalid;

/** The share of judged words that are syllables, 0 to 1; 1 where nothing was judged. */
export const share = ({ valid, invalid }: Fit): number => (valid + invalid === 0 ? 1 : valid / (valid + invalid));
