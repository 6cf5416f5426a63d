import { comparable, likeness } from './text-likeness.js';

/** Whether two values say the same; null and undefined are one value, texts are compared without case, spacing and kinds of dashes. */
export function same(one: unknown, other: unknown): boolean {
  const [left, right] = [one ?? null, other ?? null];
  return left === right || (left !== null && right !== null && comparable(left) === comparable(right));
}

/** Members of lists that are this alike are taken for one. */
const nearlySame = 0.85;

/** Whether two lists hold the same texts, in any order and however often each; small differences of wording are forgiven. */
export function sameMembers(one: readonly string[] | null | undefined, other: readonly string[] | null | undefined): boolean {
  const [left, right] = [members(one), members(other)];
  return left.length === right.length && left.every((text, at) => text === right[at] || likeness(text, right[at]) > nearlySame);
}

const members = (list: readonly string[] | null | undefined): string[] => [...new Set((list ?? []).map(comparable))].sort();
