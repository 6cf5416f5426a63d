import type { Evaluation } from './evaluate.js';
import { type KindName, kindNames } from './kinds/index.js';

/** The least score that is accepted: of a kind its F1, of `KIND.strict` its strict F1, of `header` the share of right fields. */
export interface Minimum {
  of: string;
  least: number;
}

/** Reads `KIND=F1`, such as `deadlines=0.9`, `tasks.strict=0.8` or `header=0.95`; null where it is none. */
export function readMinimum(text: string): Minimum | null {
  const [, of, kind, least] = /^((\w{1,20})(?:\.strict)?)=(\d(?:\.\d{1,6})?)$/.exec(text) ?? [];
  const known = of === 'header' || (kindNames as string[]).includes(kind ?? '');
  return of && known && Number(least) <= 1 ? { of, least: Number(least) } : null;
}

/** The minimums that are not reached, with what was reached; null for what the gold does not have. */
export function belowMinimum({ header, kinds }: Evaluation, minimums: readonly Minimum[]): (Minimum & { got: number | null })[] {
  const reached = ({ of }: Minimum): number | null => {
    if (of === 'header') return header;
    const [kind, strict] = of.split('.') as [KindName, 'strict'?];
    return kinds[kind]?.[strict ? 'strictF1' : 'f1'] ?? null;
  };
  return minimums.map((minimum) => ({ ...minimum, got: reached(minimum) })).filter(({ least, got }) => got === null || got < least);
}
