import type { Span, Task } from '../../schemas/index.js';
import { squeeze, trimEndMarks } from '../vietnamese.js';
import type { MentionIndexes } from './mentions.js';

/** A task as the extractor proposes it; mentions are indexes until ids are given. */
export interface TaskMention extends MentionIndexes {
  rule: string;
  span: Span;
  source: Task['source'];
  number: string | null;
  path: string | null;
  group: string[];
  title: string;
  products: string[];
  /** Where it stands in reading order. */
  at: number;
}

/** Text on one line without final punctuation. */
export const asTitle = (text: string): string => trimEndMarks(squeeze(text));
