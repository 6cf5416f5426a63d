import type { KindName } from './kinds/index.js';

/** What became of one mention: found with all fields right, found with wrong fields, not found, or found but not in the gold. */
export type Fate = 'right' | 'wrong' | 'missed' | 'spurious';

/** The judgement on one mention, or on one header field. */
export interface Judgement {
  /** The `doc` of the gold. */
  document: string;
  kind: KindName | 'header';
  /** The words that the mention is known by. */
  mention: string;
  /** The how many-th mention of these words in the document, from 1; of spurious ones counted apart. */
  occurrence: number;
  fate: Fate;
  /** The names of the fields that are wrong. */
  wrong: readonly string[];
  /** The values of the wrong fields. */
  differences?: readonly { field: string; gold: unknown; found: unknown }[];
  /** The mention as the gold has it, on one line. */
  gold?: string;
  /** The mention as it was found, on one line. */
  found?: string;
  /** The values of the field whose mix-ups are counted; null where the side has no such mention. */
  confused?: { gold: string | null; found: string | null };
}
