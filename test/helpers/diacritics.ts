/** Letters that carry a Vietnamese mark, or are no letters of the basic alphabet. */
const marked = /[ăâđêôơưàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]/gu;

/** The letters with diacritics of a text in order, in small letters. Field codes between control characters are no text. */
export function diacriticLetters(text: string): string {
  const shown = text.replace(/\x13[^\x13-\x15]{0,2000}[\x14\x15]/gu, '');
  return (shown.normalize('NFC').replace(/[ÐƉ]/gu, 'Đ').toLowerCase().match(marked) ?? []).join('');
}

/** Length of the longest common subsequence of two strings, by bit vectors over the shorter one (Crochemore et al. 2001). */
export function commonSubsequence(a: string, b: string): number {
  const width = BigInt(a.length);
  const all = (1n << width) - 1n;
  const places = new Map<string, bigint>();
  for (const [index, letter] of [...a].entries()) places.set(letter, (places.get(letter) ?? 0n) | (1n << BigInt(index)));
  let vector = all;
  for (const letter of b) {
    const matches = vector & (places.get(letter) ?? 0n);
    vector = ((vector + matches) | (vector - matches)) & all;
  }
  let length = 0;
  for (const digit of (all & ~vector).toString(2)) if (digit === '1') length += 1;
  return length;
}

/** The share of the letters with diacritics of `truth` that `text` has too, in the same order: 0 to 1; 1 where the truth has none. */
export function diacriticsKept(truth: string, text: string): number {
  const expected = diacriticLetters(truth);
  return expected.length === 0 ? 1 : commonSubsequence(expected, diacriticLetters(text)) / expected.length;
}
