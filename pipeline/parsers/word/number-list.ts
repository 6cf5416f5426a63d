/** One level of a list definition (ECMA-376 Part 1, 17.9.6). */
export interface NumberLevel {
  start: number;
  format: string;
  /** `%1.%2.`: the numbers of the levels, with what stands around them. */
  text: string;
  /** Restart after this level (counted from 1); 0 is never, null after any level above. */
  restart: number | null;
  /** All numbers of the text as decimal digits. */
  legal: boolean;
  /** What stands behind the number is nothing. */
  tight: boolean;
  /** The paragraph style that is numbered by this level. */
  style: string | null;
}

/** One list of a document: its levels, and the counters that it shares with other lists. */
export interface NumberList {
  counters: string;
  levels: NumberLevel[];
  /** Start values that hold from the first use of this list on, by level. */
  overrides: Map<number, number>;
}
