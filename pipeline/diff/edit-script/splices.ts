import type { JsonEdit } from '../../../schemas/index.js';
import { runsBetween } from '../words/sequences.js';

/** Shorter strings are replaced as a whole. */
const shortest = 300;
const mostEdits = 5000;

/** The pieces of a long string that differ, line by line, from its end to its beginning; null where it is better replaced. */
export function splices(path: string, one: string, other: string): JsonEdit[] | null {
  if (Math.min(one.length, other.length) < shortest) return null;
  const [olds, news] = [linesOf(one), linesOf(other)];
  let at = 0;
  const edits = runsBetween(olds, news, mostEdits).flatMap((run) => {
    const before = olds.slice(...run.old).join('');
    const edit = run.same ? [] : [narrowed(path, at, before, news.slice(...run.new).join(''))];
    at += before.length;
    return edit;
  });
  return edits.reverse();
}

const linesOf = (text: string): string[] => text.match(/[^\n]*\n|[^\n]+$/gu) ?? [];

/** A splice without what both strings begin and end with; never inside a pair of surrogates. */
function narrowed(path: string, at: number, before: string, after: string): JsonEdit {
  const [one, other] = [[...before], [...after]];
  let head = 0;
  while (head < one.length && head < other.length && one[head] === other[head]) head++;
  let tail = 0;
  while (tail < one.length - head && tail < other.length - head && one.at(-1 - tail) === other.at(-1 - tail)) tail++;
  const cut = (parts: readonly string[]) => parts.slice(head, parts.length - tail).join('');
  return { op: 'splice', path, at: at + one.slice(0, head).join('').length, before: cut(one), after: cut(other) };
}
