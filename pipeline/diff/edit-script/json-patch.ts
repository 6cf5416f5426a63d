import type { JsonEdit } from '../../../schemas/index.js';
import { take } from './apply.js';
import { type Json, plain, valueAt } from './pointer.js';

/** An operation of JSON Patch (RFC 6902). */
export type PatchOperation = { op: 'test' | 'add' | 'replace'; path: string; value: Json } | { op: 'remove'; path: string };

/**
 * A script as JSON Patch for the old output. What is taken out or replaced is tested first, so that the patch refuses any other document.
 * Pieces of strings, which JSON Patch does not know, become whole strings.
 */
export function jsonPatch(old: unknown, script: readonly JsonEdit[]): PatchOperation[] {
  const root = { value: plain(old) };
  const operations: PatchOperation[] = [];
  for (let at = 0; at < script.length; at++) {
    const edit = script[at]!;
    const { path } = edit;
    if (edit.op === 'splice') {
      const before = valueAt(root.value, path)!;
      take(root, edit);
      for (let next = script[at + 1]; next?.op === 'splice' && next.path === path; next = script[at + 1]) {
        take(root, next);
        at++;
      }
      operations.push({ op: 'test', path, value: before }, { op: 'replace', path, value: valueAt(root.value, path)! });
      continue;
    }
    if (edit.op === 'add') operations.push({ op: 'add', path, value: edit.after });
    else {
      operations.push({ op: 'test', path, value: edit.before });
      operations.push(edit.op === 'remove' ? { op: 'remove', path } : { op: 'replace', path, value: edit.after });
    }
    take(root, edit);
  }
  return operations;
}
