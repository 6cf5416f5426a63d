import type { Finding, Plan } from '../../schemas/index.js';

/** A plan under check, with the file that its findings are to name. */
export interface CheckedDocument {
  file: string;
  plan: Plan;
}

/** The languages that messages are written in. */
export type Language = 'vi' | 'en';

/** A finding whose message is written in both languages; the one asked for is chosen when the report is made. */
export type FoundFinding = Omit<Finding, 'message'> & { message: Readonly<Record<Language, string>> };

/** A check that needs one document only. */
export type DocumentCheck = (document: CheckedDocument) => readonly FoundFinding[];
