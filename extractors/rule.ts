import type { Span } from '../schemas/index.js';
import { matchesOf } from './matches-of.js';

/** A value with the place of its words in the document text and the rule that read it. */
export interface Mention<V> {
  rule: string;
  span: Span;
  value: V;
}

/** Named groups of a match; groups that took no part are undefined. */
export type Groups = Record<string, string | undefined>;

/**
 * One way of saying something. `pattern` has the flags `dgu` or `dgiu` (see `words`); `read` turns its groups into a value, or refuses
 * with null (a thirteenth month). Where a group named `quote` exists, the mention covers that group instead of the whole match.
 */
export interface Rule<V, C = void> {
  id: string;
  pattern: RegExp;
  read: (groups: Groups, context: C) => V | null;
  examples: readonly Example<V>[];
  /** Texts in which this rule family finds nothing. */
  counterexamples?: readonly string[];
  /** Examples that still fail; a test fails when one begins to pass. */
  knownGaps?: readonly Example<V>[];
}

/** `expect` lists every mention of the family in `text`, in order; `value` names only the fields that the example is about. */
export interface Example<V> {
  text: string;
  expect: readonly { quote: string; value: Partial<V> }[];
}

/** Every match of every rule in `text`, moved by `offset`: unresolved, overlapping, in no particular order. */
export function findMentions<V, C>(rules: readonly Rule<V, C>[], text: string, offset: number, context: C): Mention<V>[] {
  const mentions: Mention<V>[] = [];
  for (const rule of rules) {
    for (const match of matchesOf(rule.pattern, text)) {
      const value = rule.read(match.groups ?? {}, context);
      if (value === null) continue;
      const [start, end] = match.indices?.groups?.['quote'] ?? [match.index, match.index + match[0].length];
      mentions.push({ rule: rule.id, span: { start: start + offset, end: end + offset }, value });
    }
  }
  return mentions;
}

/** The longest mentions that do not overlap, in reading order; of two equally long ones the earlier, then the earlier rule. */
export function longestMentions<V>(mentions: readonly Mention<V>[]): Mention<V>[] {
  const length = (m: Mention<V>) => m.span.end - m.span.start;
  const ranked = [...mentions].sort((a, b) => length(b) - length(a) || a.span.start - b.span.start);
  const kept: Mention<V>[] = [];
  for (const mention of ranked) {
    if (!kept.some((k) => k.span.start < mention.span.end && mention.span.start < k.span.end)) kept.push(mention);
  }
  return kept.sort((a, b) => a.span.start - b.span.start);
}

/** All mentions that the rules find in `text`: find, read, longest wins. */
export function applyRules<V, C>(rules: readonly Rule<V, C>[], text: string, offset: number, context: C): Mention<V>[] {
  return longestMentions(findMentions(rules, text, offset, context));
}
