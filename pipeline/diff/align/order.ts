/**
 * Which members of a sequence keep their order: the places of a longest increasing subsequence. Everything else was moved.
 */
export function inOrder(sequence: readonly number[]): ReadonlySet<number> {
  const ends: number[] = [];
  const previous = new Array<number>(sequence.length).fill(-1);
  sequence.forEach((value, place) => {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sequence[ends[middle]!]! < value) low = middle + 1;
      else high = middle;
    }
    previous[place] = low > 0 ? ends[low - 1]! : -1;
    ends[low] = place;
  });
  const kept = new Set<number>();
  for (let at = ends.at(-1) ?? -1; at >= 0; at = previous[at]!) kept.add(at);
  return kept;
}
