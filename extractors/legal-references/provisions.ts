import type { Provision } from '../../schemas/index.js';
import { matchesOf } from '../matches-of.js';

const number = String.raw`\d{1,3}[a-zđ]?`;
const point = String.raw`[a-zđ]\d?`;
const join = String.raw`(?:\s{0,3}[,;]\s{0,3}|\s{1,3}(?:và|hoặc|đến)\s{1,3})`;
const listOf = (item: string) => String.raw`${item}(?:${join}${item}(?![\p{L}\p{N}]))*`;
/** One group of provisions, with the numbers of its kind. */
const group = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:(?:(?:các\s{1,3})?(?<point>[đĐ]iểm)\s{1,3}(?<points>${listOf(`(?:${point}|${number})(?![\\p{L}\\p{N}])`)}))|(?:(?:các\s{1,3})?(?<clause>[kK]hoản)\s{1,3}(?<clauses>${listOf(`${number}(?![\\p{L}\\p{N}])`)}))|(?:(?:các\s{1,3})?(?<article>[đĐ]iều)\s{1,3}(?<articles>${listOf(`${number}(?![\\p{L}\\p{N}])`)})))`,
  'gu',
);
const between = /^(?:[\s,;]|và\s|hoặc\s|tại\s|các\s){0,8}$/u;
const last = /^\s{0,3},?\s{0,3}(?:(?:của|tại|theo|trong)\s{1,3})?(?:các\s{1,3})?$/u;
const members = (list: string) => list.split(/\s*(?:[,;]|(?<!\p{L})(?:và|hoặc|đến)(?!\p{L}))\s*/u).filter(Boolean);

/** Provisions printed before a citation, and where their words begin (the citation's own start where there are none). */
export interface CitedProvisions {
  provisions: Provision[];
  start: number;
}

/**
 * Reads the điểm, khoản and Điều that stand directly before the citation at `end`, not before `from`: `các khoản 1, 3 và điểm b khoản 5
 * Điều 8, Điều 9` names (1, 8), (3, 8), (b, 5, 8) and 9.
 */
export function readProvisions(text: string, from: number, end: number): CitedProvisions {
  const base = Math.max(from, end - 240);
  const region = text.slice(base, end);
  const groups = [...matchesOf(group, region)];
  let first = groups.length;
  let right = region.length;
  while (first > 0) {
    const match = groups[first - 1]!;
    const gap = region.slice(match.index + match[0].length, right);
    if (!(first === groups.length ? last : between).test(gap)) break;
    right = match.index;
    first--;
  }
  const chain = groups.slice(first);
  return { provisions: expand(chain.map(({ groups: named }) => named!)), start: chain.length === 0 ? end : base + right };
}

function expand(chain: readonly Record<string, string | undefined>[]): Provision[] {
  const provisions: Provision[] = [];
  let points: string[] = [];
  let open: Provision[] = [];
  for (const named of chain) {
    if (named['points']) points = [...points, ...members(named['points'])];
    else if (named['clauses']) {
      const clauses = members(named['clauses']);
      const [head, ...rest] = clauses;
      open.push(
        ...(points.length > 0
          ? points.map((p) => ({ article: null, clause: head!, point: p }))
          : [{ article: null, clause: head!, point: null }]),
      );
      open.push(...rest.map((clause) => ({ article: null, clause, point: null })));
      points = [];
    } else {
      const [head, ...rest] = members(named['articles']!);
      open.push(...points.map((p) => ({ article: null, clause: null, point: p })));
      points = [];
      provisions.push(...(open.length > 0 ? open.map((p) => ({ ...p, article: head! })) : [{ article: head!, clause: null, point: null }]));
      provisions.push(...rest.map((article) => ({ article, clause: null, point: null })));
      open = [];
    }
  }
  return [...provisions, ...open, ...points.map((p) => ({ article: null, clause: null, point: p }))];
}
