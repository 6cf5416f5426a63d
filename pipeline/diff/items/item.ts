import type { Deadline, Plan, Reference, Span, Target, Task, Unit } from '../../../schemas/index.js';
import type { Glossary } from '../words/glossary.js';
import type { Token } from '../words/tokens.js';

/** A line or a table cell of an item. `label` is what stands over a cell: the words of its column head. */
export interface Piece {
  span: Span;
  tokens: readonly Token[];
  label: string;
}

/** A mention with its place in the output: `pointer` is a JSON Pointer. */
export type Placed<Value> = Value & { pointer: string };

/** What an item holds, by kind, in reading order. */
export interface Holdings {
  deadlines: readonly Placed<Deadline>[];
  targets: readonly Placed<Target>[];
  units: readonly Placed<Unit>[];
  references: readonly Placed<Reference>[];
}

/**
 * What is aligned: a task with all its lines or cells, or a heading, a paragraph or a table row outside tasks. `identity` are the words
 * that it is known by (of a task its title), `tokens` all its words.
 */
export interface Item extends Holdings {
  kind: 'task' | 'section' | 'text';
  index: number;
  id: string | null;
  pointer: string | null;
  marker: string | null;
  group: readonly string[];
  label: string;
  span: Span;
  section: string | null;
  pieces: readonly Piece[];
  identity: readonly Token[];
  tokens: readonly Token[];
  task: Task | null;
  /** The head of a table: what its columns are called. */
  isTableHead: boolean;
}

/** One version as it is compared. */
export interface Version {
  plan: Plan;
  items: readonly Item[];
  glossary: Glossary;
}
