import { type ExpressionGroup, groups, negatives } from './expressions.js';

/** What a peer says about one expression: the same words as `expect` of an expression. */
export type Reader = (text: string, group: Pick<ExpressionGroup, 'period' | 'time'>) => readonly string[];

/** The share of right readings of one form, with the wrong ones. */
export interface FormScore {
  form: string;
  right: number;
  all: number;
  wrong: { text: string; expected: readonly string[]; got: readonly string[] }[];
}

/** The part of an expected entry that a reader without the notion of a kind can give: its dates. */
const dates = (entry: string): string => /\S*\.\.\S*/u.exec(entry)?.[0] ?? '';

/** Scores a reader on every form: an expression is right where all its deadlines are, with nothing besides. `datesOnly` compares dates alone. */
export function scoreForms(read: Reader, datesOnly = false): FormScore[] {
  const shape = (entries: readonly string[]) => (datesOnly ? entries.map(dates).filter((entry) => entry !== '') : entries).join(' | ');
  return groups.map((group) => {
    const results = group.expressions.map(({ text, expect }) => ({ text, expected: expect, got: read(text, group) }));
    const wrong = results.filter(({ expected, got }) => shape(expected) !== shape(got));
    return { form: group.form, right: results.length - wrong.length, all: results.length, wrong };
  });
}

/** The texts without a deadline in which a reader finds something. */
export const falseHits = (read: Reader): { text: string; got: readonly string[] }[] =>
  negatives
    .map((text) => ({ text, got: read(text, { period: { start: 2024, end: 2024 }, time: false }) }))
    .filter(({ got }) => got.length > 0);
