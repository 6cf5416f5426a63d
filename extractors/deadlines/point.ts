import type { Groups } from '../rule.js';

/** How large the named piece of the calendar is. `week` and `open` pieces are recognised, their days are not known. */
export type Grain = 'day' | 'month' | 'quarter' | 'half' | 'year' | 'open';

/**
 * A piece of the calendar as printed, before preposition, list, cycle and plan year are applied. `months` (1 to 12, inclusive) is null
 * for a day whose month is not printed; `day` -1 is the last of its month; `days` narrows one month (`thượng tuần`).
 */
export interface Point {
  grain: Grain;
  year: number | null;
  months: readonly [number, number] | null;
  day: number | null;
  days?: readonly [number, number];
  /** `đầu`, `giữa`, `cuối` before the piece: an edge whose days are only known with a preposition. */
  edge?: 'start' | 'middle' | 'end';
  /** The words name no calendar piece by themselves (`01/12`, `6/2025`, `2025`): they need a place where times stand, or a preposition. */
  bare?: boolean;
  /** The year is that of the plan by its words (`trong năm`). */
  planYear?: boolean;
}

/** A point with its place in the text, the rule that read it, and what its words miss. */
export interface PlacedPoint extends Point {
  rule: string;
  start: number;
  end: number;
  /** A time of day stands before it. */
  hour?: boolean;
  /** The year was printed with another member of the list. */
  sharedYear?: boolean;
  /** A time of day took a leading `từ` (`Từ 20 giờ 15 phút - 20 giờ 45 phút ngày 23/1`). */
  fromHour?: boolean;
}

/** What a point rule makes of a match: a point, a problem worth telling, or null where the words are something else. */
export type PointReading = Point | { problem: 'impossible-date'; bare?: boolean } | null;

/** One way of writing a piece of the calendar. `expect` lists quotes and dates of a plan for 2024 (`start/end`, each may be empty). */
export interface PointRule {
  id: string;
  pattern: RegExp;
  read: (groups: Groups) => PointReading;
  examples: readonly PointExample[];
  counterexamples?: readonly string[];
}

/** `text` is the content of a time cell in a plan for 2024; each expected member is `quote | start | end`, empty for null. */
export interface PointExample {
  text: string;
  expect: readonly string[];
}
