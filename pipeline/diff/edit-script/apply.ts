import type { JsonEdit } from '../../../schemas/index.js';
import { childOf, type Json, plain, ScriptMismatch, sameJson, stepsOf } from './pointer.js';

/**
 * Takes the steps of a script and returns the value that comes of it; the given one stays as it is. Throws ScriptMismatch where the value
 * is not the one that the script was made for.
 */
export function applyScript(value: unknown, script: readonly JsonEdit[]): Json {
  const root: { value: Json } = { value: plain(value) };
  for (const edit of script) take(root, edit);
  return root.value;
}

/** The script that takes everything back: applied to the new value it gives the old one. */
export function invertScript(script: readonly JsonEdit[]): JsonEdit[] {
  return [...script].reverse().map((edit) => {
    switch (edit.op) {
      case 'add':
        return { op: 'remove', path: edit.path, before: edit.after };
      case 'remove':
        return { op: 'add', path: edit.path, after: edit.before };
      default:
        return { ...edit, before: edit.after, after: edit.before } as JsonEdit;
    }
  });
}

/** Takes one step, inside the root: its value is changed in place. */
export function take(root: { value: Json }, edit: JsonEdit): void {
  const names = ['value', ...stepsOf(edit.path)];
  const last = names.pop()!;
  const holder = names.reduce<Json | undefined>(childOf, root);
  if (holder === null || typeof holder !== 'object') throw new ScriptMismatch(`${edit.path}: there is nothing to hold it`);
  const there = childOf(holder, last);
  if (edit.op === 'add') put(holder, last, edit.after, edit.path);
  else if (edit.op === 'splice') set(holder, last, spliced(there, edit));
  else {
    if (!sameJson(there, edit.before)) throw new ScriptMismatch(`${edit.path}: expected ${shown(edit.before)}, met ${shown(there)}`);
    if (edit.op === 'replace') set(holder, last, edit.after);
    else if (Array.isArray(holder)) holder.splice(Number(last), 1);
    else delete holder[last];
  }
}

type Holder = Json[] | { [key: string]: Json };

function put(holder: Holder, name: string, value: Json, path: string): void {
  const copy = structuredClone(value);
  if (!Array.isArray(holder)) {
    if (Object.hasOwn(holder, name)) throw new ScriptMismatch(`${path}: expected nothing there yet`);
    set(holder, name, copy);
  } else if (Number(name) <= holder.length) holder.splice(Number(name), 0, copy);
  else throw new ScriptMismatch(`${path}: the list ends before it`);
}

/** Sets an own member, also one that is called `__proto__`. */
function set(holder: Holder, name: string, value: Json): void {
  if (Array.isArray(holder)) holder[Number(name)] = structuredClone(value);
  else Object.defineProperty(holder, name, { value: structuredClone(value), enumerable: true, configurable: true, writable: true });
}

function spliced(there: Json | undefined, { path, at, before, after }: JsonEdit & { op: 'splice' }): string {
  if (typeof there !== 'string' || !there.startsWith(before, at)) throw new ScriptMismatch(`${path}: expected ${shown(before)} at ${at}`);
  return there.slice(0, at) + after + there.slice(at + before.length);
}

const shown = (value: Json | undefined): string => (value === undefined ? 'nothing' : JSON.stringify(value).slice(0, 80));
