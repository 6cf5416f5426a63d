import type { Period } from '../../schemas/index.js';

/**
 * One time expression as plans write it. `expect` has one entry for each deadline: `kind`, then any of `start..end` (either side may be
 * missing), an RRULE, an ISO 8601 duration. `time`: it stands in a time cell; else in running text.
 */
export interface Expression {
  text: string;
  expect: readonly string[];
}

/** Expressions of one form, all in a plan for the same years. */
export interface ExpressionGroup {
  form: string;
  period: Period | null;
  time: boolean;
  expressions: readonly Expression[];
}

const one = { start: 2024, end: 2024 };

/** A plan of several years. */
export const several = { start: 2021, end: 2025 };
/** An expression with the deadlines in it. */
export const e = (text: string, ...expect: string[]): Expression => ({ text, expect });

/** A form in a plan for 2024, in a time cell unless told otherwise. */
export const group = (form: string, expressions: readonly Expression[], time = true, period: Period | null = one): ExpressionGroup => ({
  form,
  period,
  time,
  expressions,
});
