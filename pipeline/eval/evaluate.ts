import { type Confusion, confusions } from './confusions.js';
import type { OutputOrReason } from './documents.js';
import type { Gold } from './gold.js';
import { judge } from './judge.js';
import type { Judgement } from './judgement.js';
import { type KindName, kindNames } from './kinds/index.js';
import { headerShare, type KindScore, kindScores } from './totals.js';

/** The score of a set of documents. */
export interface Evaluation {
  documents: number;
  /** The documents without output, with the reason; all that the gold has of them is missed. */
  missing: { document: string; reason: string }[];
  /** The share of header fields that are right, 0 to 1; null where the gold has none. */
  header: number | null;
  kinds: Partial<Record<KindName, KindScore>>;
  confusions: Record<string, Confusion[]>;
  judgements: Judgement[];
}

/** Scores outputs against gold; `outputs` stand in the order of `golds`. */
export function evaluate(golds: readonly Gold[], outputs: readonly OutputOrReason[]): Evaluation {
  const judgements = golds.flatMap((gold, at) => {
    const outcome = outputs[at]!;
    return judge(gold, 'output' in outcome ? outcome.output : null);
  });
  return {
    documents: golds.length,
    missing: golds.flatMap(({ doc }, at) => {
      const outcome = outputs[at]!;
      return 'reason' in outcome ? [{ document: doc, reason: outcome.reason }] : [];
    }),
    header: headerShare(judgements),
    kinds: kindScores(new Set(kindNames.filter((name) => golds.some((gold) => gold[name]))), judgements),
    confusions: confusions(judgements),
    judgements,
  };
}
