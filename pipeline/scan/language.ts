import { fitOf } from '../parsers/encodings/judge.js';

/** Fewer words tell nothing. */
const FEWEST = 10;
/** In Vietnamese more than half of the words carry marks; numbers, names and abbreviations thin them out. */
const MARKED = 0.2;

/** The language of a text as far as a plan needs it: Vietnamese or another; null where there is too little text. */
export function languageOf(text: string): 'vi' | 'other' | null {
  const words = text.match(/[\p{L}\p{M}]{1,40}/gu)?.length ?? 0;
  if (words < FEWEST) return null;
  return fitOf(text).valid >= MARKED * words ? 'vi' : 'other';
}
