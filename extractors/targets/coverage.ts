/** A stretch of a text, `[start, end)`. */
export interface Stretch {
  start: number;
  end: number;
}

/**
 * Answers whether any of the stretches touches `[start, end)`, in logarithmic time: sorted by start, each knows how far it and those before
 * it reach.
 */
export function coverage(stretches: readonly Stretch[]): (start: number, end: number) => boolean {
  const sorted = [...stretches].sort((a, b) => a.start - b.start);
  const reach: number[] = [];
  for (const { end } of sorted) reach.push(Math.max(end, reach.at(-1) ?? 0));
  return (start, end) => {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sorted[middle]!.start < end) low = middle + 1;
      else high = middle;
    }
    return low > 0 && reach[low - 1]! > start;
  };
}
