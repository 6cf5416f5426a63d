/** A letter, digit or combining mark: what a Vietnamese word is made of. `\w` and `\b` know only ASCII. */
const wordCharacter = String.raw`[\p{L}\p{N}\p{M}]`;

/**
 * Compiles a pattern that matches whole Vietnamese words: case is ignored unless `caseSensitive`, a space in the source stands for any
 * run of white space, and neither end may touch another letter or digit. Flags: `d` (indices), `g`, `u`.
 */
export function words(source: string, options: { caseSensitive?: boolean } = {}): RegExp {
  const spaced = source.replace(/ /g, String.raw`\s+`);
  return new RegExp(`(?<!${wordCharacter})(?:${spaced})(?!${wordCharacter})`, options.caseSensitive ? 'dgu' : 'dgiu');
}

/** White space folded to single spaces, ends trimmed: the form of every `quote`. */
export function squeeze(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

/** `text` without the characters of `marks` (and white space) at its end; a loop, because `[…]+$` is slow on long runs inside a text. */
export function trimEndMarks(text: string, marks = '.;:,/'): string {
  let end = text.length;
  while (end > 0 && (marks.includes(text[end - 1]!) || /\s/u.test(text[end - 1]!))) end--;
  return text.slice(0, end);
}

/**
 * A comparison key: lower case, no diacritics, đ as d. For keys only: `hoà` and `hòa`, `Uỷ` and `Ủy` meet here.
 */
export function fold(text: string): string {
  return squeeze(text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase());
}

/** An ASCII identifier of a name: `Phòng Kế hoạch - Tài chính` is `phong-ke-hoach-tai-chinh`. */
export function slug(text: string): string {
  return fold(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

const romanValues: Record<string, number> = { I: 1, V: 5, X: 10, L: 50, C: 100 };

/** The value of a Roman numeral up to CXCIX, or null where the letters are no well-formed numeral. */
export function romanNumber(text: string): number | null {
  if (!/^(?:C)?(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/.test(text) || text === '') return null;
  let total = 0;
  for (let i = 0; i < text.length; i++) {
    const value = romanValues[text[i]!]!;
    total += value < (romanValues[text[i + 1] ?? ''] ?? 0) ? -value : value;
  }
  return total;
}
