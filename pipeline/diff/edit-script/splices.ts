import { diffArrays } from 'diff';
import type { JsonEdit } from '../../../schemas/index.js';

/** Shorter strings are replaced as a whole. */
const shortest = 300;
const mostEdits = 5000;

/** The pieces of a long string that differ, line by line, from its end to its beginning; null where it is better replaced. */
export function splices(path: string, one: string, other: string): JsonEdit[] | null {
  if (Math.min(one.length, other.length) < shortest) return null;
  const runs = diffArrays(linesOf(one), linesOf(other), { maxEditLength: mostEdits });
  if (!runs) return null;
  const edits: JsonEdit[] = [];
  let at = 0;
  for (let index = 0; index < runs.length; index++) {
    const { added, removed, value } = runs[index]!;
    const text = value.join('');
    if (!added && !removed) {
      at += text.length;
      continue;
    }
    const next = runs[index + 1];
    const after = added ? text : next?.added ? next.value.join('') : '';
    if (!added && next?.added) index++;
    edits.push(narrowed(path, at, added ? '' : text, after));
    at += added ? 0 : text.length;
  }
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
