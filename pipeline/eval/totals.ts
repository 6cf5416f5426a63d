import type { Judgement } from './judgement.js';
import { type KindName, kindNames, kindOf } from './kinds/index.js';

/** The score of one kind over all documents; shares are 0 to 1. */
export interface KindScore {
  /** Mentions in the gold, without the optional ones. */
  gold: number;
  /** Mentions found, without those that met an optional one. */
  predicted: number;
  precision: number;
  recall: number;
  f1: number;
  /** F1 of the hits whose strict fields are all right. */
  strictF1: number;
  /** Of each field, the share of hits in which it is right; empty without hits. */
  fields: Record<string, number>;
}

/** Adds up the judgements of one kind. */
export function kindScore(name: KindName, judgements: readonly Judgement[]): KindScore {
  const kind = kindOf(name);
  const hits = judgements.filter(({ fate }) => fate === 'right' || fate === 'wrong');
  const strictHits = hits.filter(({ wrong }) => !wrong.some((field) => kind.strict.includes(field))).length;
  const gold = judgements.filter(({ fate }) => fate !== 'spurious').length;
  const predicted = judgements.filter(({ fate }) => fate !== 'missed').length;
  const f1 = (right: number) => (gold + predicted === 0 ? 1 : (2 * right) / (gold + predicted));
  const rightIn = (field: string) => hits.filter(({ wrong }) => !wrong.includes(field)).length;
  const fields = hits.length === 0 ? [] : Object.keys(kind.fields);
  return {
    gold,
    predicted,
    precision: predicted === 0 ? 0 : hits.length / predicted,
    recall: gold === 0 ? 1 : hits.length / gold,
    f1: f1(hits.length),
    strictF1: f1(strictHits),
    fields: Object.fromEntries(fields.map((field) => [field, rightIn(field) / hits.length])),
  };
}

/** The scores of the kinds given, in the usual order. */
export function kindScores(scored: ReadonlySet<KindName>, judgements: readonly Judgement[]): Partial<Record<KindName, KindScore>> {
  const names = kindNames.filter((name) => scored.has(name));
  return Object.fromEntries(
    names.map((name) => [
      name,
      kindScore(
        name,
        judgements.filter(({ kind }) => kind === name),
      ),
    ]),
  );
}

/** The share of header fields that are right; null where the gold has none. */
export function headerShare(judgements: readonly Judgement[]): number | null {
  const fields = judgements.filter(({ kind }) => kind === 'header');
  return fields.length === 0 ? null : fields.filter(({ fate }) => fate === 'right').length / fields.length;
}
