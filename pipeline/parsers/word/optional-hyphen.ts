/** The code of an optional hyphen, which is that of the letter `ư` in the fonts of TCVN3. */
export const letterCode = '\u00ad';

/**
 * Whether an optional hyphen between these characters can be the letter `ư` of TCVN3, which some programs write so: it goes on a word
 * (`như`, `thường`) or begins one (`ưu tiên`). Only for text in such a font, in a document that has the letter nowhere by its own code.
 */
export function mayBeLetter(before: string | undefined, after: string | undefined): boolean {
  return /[\p{L}\u00a1-\u00ff]/u.test(before ?? '') || /[uan¬]/u.test(after ?? '');
}
