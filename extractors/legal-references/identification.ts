import type { ReferenceValue } from '../../schemas/index.js';
import { matchesAt, matchesOf } from '../matches-of.js';
import type { Example, Groups } from '../rule.js';
import { typeWordStarts } from './type-words.js';

/** What the words that identify a document say, before date, issuer and title are read. */
export interface Identification {
  kind: 'numbered' | 'law' | 'amending-law' | 'standard';
  /** Code of the printed type word; null where there is none or it names no type (`văn bản`). */
  type: string | null;
  /** Whether a type word is printed. */
  typed: boolean;
  number: string | null;
  year: number | null;
  symbol: string | null;
  /** Number, year and symbol, or the name of a standard, as printed; null where the number is blank. */
  identifier: string | null;
  /** Of a law: its name without the type word. */
  name: string | null;
  /** Where the name of an amending law begins and ends in the passage; its number, date and issuer follow. */
  nameStart?: number;
  nameEnd?: number;
  /** An issuer printed between type word and number (`Nghị định của Chính phủ số …`). */
  issuer: string | null;
  /** How many characters of the match belong to the identification, where that is not all of it. */
  length?: number;
}

/** A place in a passage where a document is identified; offsets are those of the passage text. */
export interface Anchor extends Identification {
  rule: string;
  start: number;
  end: number;
}

/** One way of identifying a document. The examples hold for the whole family: quotes and values of finished references. */
export interface IdentificationRule {
  id: string;
  pattern: RegExp;
  /** The pattern begins with a type word: it is tried only where one stands. */
  atTypeWord?: true;
  read: (groups: Groups, match: string) => Identification | null;
  examples: readonly Example<ReferenceValue>[];
  counterexamples?: readonly string[];
  knownGaps?: readonly Example<ReferenceValue>[];
}

/** The identifications in `text`, in reading order: the longest match wins, of two equally long ones the earlier rule. */
export function findAnchors(rules: readonly IdentificationRule[], text: string): Anchor[] {
  const found: Anchor[] = [];
  const starts = /\d|[sS][ốỐ]/u.test(text) ? typeWordStarts(text) : [];
  for (const { id, pattern, read, atTypeWord } of rules) {
    for (const match of atTypeWord ? matchesAt(pattern, text, starts) : matchesOf(pattern, text)) {
      const identification = read(match.groups ?? {}, match[0]);
      if (identification === null) continue;
      const length = identification.length ?? match[0].length;
      found.push({ ...identification, rule: id, start: match.index, end: match.index + length });
    }
  }
  found.sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  const kept: Anchor[] = [];
  const taken = new Uint8Array(text.length);
  for (const anchor of found) {
    if (taken.subarray(anchor.start, anchor.end).includes(1)) continue;
    taken.fill(1, anchor.start, anchor.end);
    kept.push(anchor);
  }
  return kept.sort((a, b) => a.start - b.start);
}
