/** Any JSON value. */
export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

/** One step of a JSON Pointer (RFC 6901): `~` and `/` escaped. */
export const step = (name: string | number): string => `/${String(name).replace(/~/gu, '~0').replace(/\//gu, '~1')}`;

/** The names of a pointer's steps. */
export const stepsOf = (pointer: string): string[] =>
  pointer
    .split('/')
    .slice(1)
    .map((name) => name.replace(/~1/gu, '/').replace(/~0/gu, '~'));

/** A script does not belong to the value that it was applied to. */
export class ScriptMismatch extends Error {}

/** What stands inside a value, one step down; undefined where there is nothing. */
export function childOf(value: Json | undefined, name: string): Json | undefined {
  if (Array.isArray(value)) return /^(?:0|[1-9]\d*)$/u.test(name) ? value[Number(name)] : undefined;
  return value !== null && typeof value === 'object' && Object.hasOwn(value, name) ? value[name] : undefined;
}

/** What a pointer points at; undefined where there is nothing. */
export const valueAt = (root: Json, pointer: string): Json | undefined => stepsOf(pointer).reduce<Json | undefined>(childOf, root);

/** Whether two JSON values are the same, the order of members aside. */
export function sameJson(one: Json | undefined, other: Json | undefined): boolean {
  if (one === other) return true;
  if (one === null || other === null || typeof one !== 'object' || typeof other !== 'object') return false;
  if (Array.isArray(one) || Array.isArray(other))
    return (
      Array.isArray(one) && Array.isArray(other) && one.length === other.length && one.every((value, at) => sameJson(value, other[at]))
    );
  const names = Object.keys(one);
  return (
    names.length === Object.keys(other).length && names.every((name) => Object.hasOwn(other, name) && sameJson(one[name], other[name]))
  );
}

/** A copy that holds plain JSON only: members that are undefined are left out. */
export const plain = (value: unknown): Json => JSON.parse(JSON.stringify(value)) as Json;
