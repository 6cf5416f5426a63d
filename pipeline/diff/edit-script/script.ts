import type { JsonEdit } from '../../../schemas/index.js';
import { runsBetween } from '../words/sequences.js';
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
  for (const name of Object.keys(other))
    if (!Object.hasOwn(one, name)) edits.push({ op: 'add', path: path + step(name), after: other[name]! });
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
const mostEdits = 2000;

function betweenLists(path: string, one: readonly Json[], other: readonly Json[]): JsonEdit[] {
  const edits = runsBetween(one.map(contentOf), other.map(contentOf), mostEdits).map((run) =>
    inPlace(path, one.slice(...run.old), other.slice(...run.new), run.old[0]),
  );
  return edits.reverse().flat();
}

/** Members that stand for each other by their places; what one list has more is taken out or put in behind. */
function inPlace(path: string, gone: readonly Json[], come: readonly Json[], from: number): JsonEdit[] {
  const both = Math.min(gone.length, come.length);
  const edits: JsonEdit[] = come
    .slice(both)
    .map((after): JsonEdit => ({ op: 'add', path: path + step(from + both), after }))
    .reverse();
  for (let k = gone.length - 1; k >= both; k--) edits.push({ op: 'remove', path: path + step(from + k), before: gone[k]! });
  for (let k = both - 1; k >= 0; k--) edits.push(...between(path + step(from + k), gone[k]!, come[k]!));
  return edits;
}
