import type { SourceDocument } from '../../schemas/index.js';
import type { Passage } from '../passage.js';
import type { Outline } from '../sections/index.js';
import type { TableReading } from '../tables/index.js';
import { ancestryOf } from './ancestry.js';
import { blockTasks } from './block-tasks.js';
import { type Found, mentionsByPassage } from './mentions.js';
import { proseTasks } from './prose-tasks.js';
import { tableTasks } from './table-tasks.js';
import type { TaskMention } from './task-mention.js';

/** Everything that tasks are joined from. `headings` are the passages that are only the name of a body. */
export interface TaskContext {
  document: SourceDocument;
  passages: readonly Passage[];
  outline: Outline;
  tables: readonly TableReading[];
  headings: ReadonlySet<number>;
  found: Found;
}

/** Joins units, deadlines, targets and references to tasks by the structure of the document, in reading order. */
export function extractTasks({ document, passages, outline, tables, headings, found }: TaskContext): TaskMention[] {
  const mentions = mentionsByPassage(passages, found);
  const ancestry = ancestryOf(outline);
  const blocks = blockTasks(passages, mentions, ancestry);
  const prose = proseTasks(passages, mentions, ancestry, blocks.taken, headings, (unit) => found.units[unit]!.value.role);
  return [...tableTasks(document, tables, passages, mentions, outline), ...blocks.tasks, ...prose].sort((a, b) => a.at - b.at);
}
