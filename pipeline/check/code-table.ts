import type { FindingSeverity } from '../../schemas/index.js';
import type { Language } from './finding.js';

/** What a kind of finding means, in one sentence of each language. `severity` is the gravest that it has. */
export interface FindingCode {
  severity: FindingSeverity;
  meaning: Readonly<Record<Language, string>>;
}

export type CodeTable = Readonly<Record<string, FindingCode>>;
