/** Whether one letter put in, left out or changed, or two neighbours exchanged, makes one word of the other. Equal words are no slip. */
export function isOneSlip(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  const shorter = Math.min(a.length, b.length);
  let from = 0;
  while (from < shorter && a[from] === b[from]) from++;
  let behind = 0;
  while (behind < shorter - from && a[a.length - 1 - behind] === b[b.length - 1 - behind]) behind++;
  const [left, right] = [a.length - from - behind, b.length - from - behind];
  if (left <= 1 && right <= 1) return true;
  return left === 2 && right === 2 && a[from] === b[from + 1] && a[from + 1] === b[from];
}
