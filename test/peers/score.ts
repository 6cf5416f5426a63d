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

/**
 * Scores a reader on every form: an expression is right where all its deadlines are, with nothing besides. `datesOnly` compares dates alone
 * (a limit by the date that is printed, a beginning by its first day) and leaves out expressions without dates.
 */
export function scoreForms(read: Reader, datesOnly = false): FormScore[] {
  const shape = (entries: readonly string[]) => (datesOnly ? entries.map(dates).filter((entry) => entry !== '') : entries).join(' | ');
  return groups.map((group) => {
    const asked = group.expressions.filter(({ expect }) => !datesOnly || expect.some((entry) => dates(entry) !== ''));
    const results = asked.map(({ text, expect }) => ({ text, expected: expect, got: read(text, group) }));
    const wrong = results.filter(({ expected, got }) => !agree(shape(expected), shape(got), datesOnly));
    return { form: group.form, right: results.length - wrong.length, all: results.length, wrong };
  });
}

/** With dates only, an open side of the expected span may hold anything: chrono gives the day itself for `trước ngày …`. */
function agree(expected: string, got: string, datesOnly: boolean): boolean {
  if (!datesOnly) return expected === got;
  const [a, b] = [expected, got].map((text) => text.split(' | ').map((span) => span.split('..')));
  return a!.length === b!.length && a!.every((span, i) => span.every((side, j) => side === '' || side === b![i]![j]));
}

/** The texts without a deadline in which a reader finds something. */
export const falseHits = (read: Reader): { text: string; got: readonly string[] }[] =>
  negatives
    .map((text) => ({ text, got: read(text, { period: { start: 2024, end: 2024 }, time: false }) }))
    .filter(({ got }) => got.length > 0);
