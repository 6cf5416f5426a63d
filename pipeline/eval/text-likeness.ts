/** Text as it is compared: NFC, one kind of dash without spaces around it, single spaces, lower case; null and undefined are empty. */
export function comparable(value: unknown): string {
  return String(value ?? '')
    .normalize('NFC')
    .replace(/[‐‑‒–—]/g, '-')
    .replace(/\s+/g, ' ')
    .replace(/ ?- ?/g, '-')
    .trim()
    .toLowerCase();
}

const notOfWords = /[^\p{L}\p{N}%≥≤/-]+/gu;

/** The words of a text as they are compared; punctuation is none of them. */
export const comparableWords = (value: unknown): string[] => comparable(value).replace(notOfWords, ' ').split(' ').filter(Boolean);

/** How much of their words two texts share, in any order: 0 to 1 (F1 of the two bags of words); 1 for two texts without words. */
export function likeness(one: unknown, other: unknown): number {
  const [left, right] = [comparableWords(one), comparableWords(other)];
  if (left.length + right.length === 0) return 1;
  const unmatched = new Map<string, number>();
  for (const word of right) unmatched.set(word, (unmatched.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of left) {
    const rest = unmatched.get(word) ?? 0;
    if (rest === 0) continue;
    unmatched.set(word, rest - 1);
    shared += 1;
  }
  return (2 * shared) / (left.length + right.length);
}
