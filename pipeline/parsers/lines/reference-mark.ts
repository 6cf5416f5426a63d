/** Units whose power is a part of the text: m², km³. */
const unit = /(?:^|[^\p{L}])(?:[kdcm]?m|10|\d)$/u;

/** Whether raised digits behind these words are the mark of a footnote, not a power (`10 km²`, `10³`). */
export function isReferenceMark(before: string, raised: string): boolean {
  return /^\(?\d{1,2}\)?$/u.test(raised.trim()) && /\S$/u.test(before) && !unit.test(before);
}
