import { diffArrays } from 'diff';
import type { JsonEdit } from '../../../schemas/index.js';
import { type Json, plain, sameJson, step } from './pointer.js';
import { splices } from './splices.js';

/**
 * The steps that turn one JSON value into another, to be taken in their order. Inside lists they go from the end to the beginning, so that
 * no step shifts the place of a later one.
 */
export function scriptBetween(old: unknown, current: unknown): JsonEdit[] {
  return between('', plain(old), plain(current));
}

function between(path: string, one: Json, other: Json): JsonEdit[] {
  if (sameJson(one, other)) return [];
  if (typeof one === 'string' && typeof other === 'string') return splices(path, one, other) ?? replaced(path, one, other);
  if (Array.isArray(one) && Array.isArray(other)) return betweenLists(path, one, other);
  if (isRecord(one) && isRecord(other)) return betweenRecords(path, one, other);
  return replaced(path, one, other);
}

const replaced = (path: string, before: Json, after: Json): JsonEdit[] => [{ op: 'replace', path, before, after }];

const isRecord = (value: Json): value is { [key: string]: Json } => value !== null && typeof value === 'object' && !Array.isArray(value);

function betweenRecords(path: string, one: { [key: string]: Json }, other: { [key: string]: Json }): JsonEdit[] {
  const edits: JsonEdit[] = [];
  for (const name of Object.keys(one)) {
    if (Object.hasOwn(other, name)) edits.push(...between(path + step(name), one[name]!, other[name]!));
    else edits.push({ op: 'remove', path: path + step(name), before: one[name]! });
  }
  for (const name of Object.keys(other)) if (!Object.hasOwn(one, name)) edits.push({ op: 'add', path: path + step(name), after: other[name]! });
  return edits;
}

/** Members that say where something stands, not what it is: two members that differ in nothing else are one and the same. */
const places = new Set(['id', 'span', 'section', 'page', 'boxes', 'cell', 'parent', 'path', 'start', 'end']);
const reference = /^[a-z]\d+$/u;

function contentOf(value: Json): string {
  return JSON.stringify(value, (name, member: Json) => {
    if (places.has(name)) return undefined;
    return Array.isArray(member) && member.every((id) => typeof id === 'string' && reference.test(id)) ? member.length : member;
  });
}

/** Longer lists without a like member are compared place by place. */
const mostEdits = 6000;

function betweenLists(path: string, one: readonly Json[], other: readonly Json[]): JsonEdit[] {
  const runs = diffArrays(one.map(contentOf), other.map(contentOf), { maxEditLength: mostEdits }) ?? [
    { removed: true, added: false, count: one.length },
    { removed: false, added: true, count: other.length },
  ];
  const edits: JsonEdit[][] = [];
  let [left, right] = [0, 0];
  for (let at = 0; at < runs.length; at++) {
    const run = runs[at]!;
    const { count = 0 } = run;
    if (!run.removed && !run.added) {
      for (let k = 0; k < count; k++) edits.push(between(path + step(left + k), one[left + k]!, other[right + k]!));
      left += count;
      right += count;
      continue;
    }
    const gone = run.removed ? count : 0;
    const next = runs[at + 1];
    const come = run.added ? count : next?.added ? (next.count ?? 0) : 0;
    if (!run.added && next?.added) at++;
    edits.push(...inPlace(path, one.slice(left, left + gone), other.slice(right, right + come), left));
    left += gone;
    right += come;
  }
  return edits.reverse().flat();
}

/** Members that stand for each other by their places; what one list has more is taken out or put in behind. */
function inPlace(path: string, gone: readonly Json[], come: readonly Json[], from: number): JsonEdit[][] {
  const both = Math.min(gone.length, come.length);
  const edits: JsonEdit[][] = [];
  for (let k = 0; k < both; k++) edits.push(between(path + step(from + k), gone[k]!, come[k]!));
  for (let k = both; k < gone.length; k++) edits.push([{ op: 'remove', path: path + step(from + k), before: gone[k]! }]);
  const added: JsonEdit[] = come.slice(both).map((after) => ({ op: 'add', path: path + step(from + both), after }));
  if (added.length > 0) edits.push(added.reverse());
  return edits;
}
