import { diffArrays } from 'diff';

/** A stretch of two sequences, as places from and to in each: the same in both, or differing. */
export interface Run {
  same: boolean;
  old: readonly [from: number, to: number];
  new: readonly [from: number, to: number];
}

/**
 * Where two sequences of strings agree and where they differ, with as few differences as can be (Myers). Two sequences with more than
 * `mostEdits` differences are told as one differing run.
 */
export function runsBetween(one: readonly string[], other: readonly string[], mostEdits: number): Run[] {
  const parts = diffArrays([...one], [...other], { maxEditLength: mostEdits });
  if (!parts) return [{ same: false, old: [0, one.length], new: [0, other.length] }];
  const runs: Run[] = [];
  let [left, right] = [0, 0];
  for (const { added, removed, count = 0 } of parts) {
    const same = !added && !removed;
    const [toLeft, toRight] = [left + (added ? 0 : count), right + (removed ? 0 : count)];
    const last = runs.at(-1);
    if (last && !last.same && !same) runs[runs.length - 1] = { same, old: [last.old[0], toLeft], new: [last.new[0], toRight] };
    else runs.push({ same, old: [left, toLeft], new: [right, toRight] });
    left = toLeft;
    right = toRight;
  }
  return runs;
}
