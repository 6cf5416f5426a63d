import { makeTable, type ReadRow, type RowForm } from '../word/tables.js';
import type { WordNode } from '../word/word-model.js';

/** Tables and paragraphs of one text flow: the body, a note or a text box. */
export interface Story {
  /** Adds a paragraph (with what stands behind it) at this depth of tables; 0 is outside of all. */
  paragraph(nodes: readonly WordNode[], depth: number): void;
  endCell(depth: number): void;
  endRow(depth: number, form: RowForm): void;
  /** All of it; open tables are closed. */
  nodes(): WordNode[];
}

/** A table that is being read; the outermost level is no table. */
interface Level {
  rows: ReadRow[];
  cells: WordNode[][];
  content: WordNode[];
  count: number;
}

/** Bounds on tables; going beyond throws what `refuse` makes. */
export interface StoryBounds {
  cells: number;
  nesting: number;
  refuse: (reason: string) => Error;
}

const newLevel = (): Level => ({ rows: [], cells: [], content: [], count: 0 });

/** A story without text. */
export function newStory(bounds: StoryBounds): Story {
  const levels: Level[] = [newLevel()];
  const closeInnermost = (): void => {
    const level = levels.pop()!;
    const outer = levels.at(-1)!;
    if (level.content.length > 0) level.cells.push(level.content);
    if (level.cells.length > 0) level.rows.push({ cells: level.cells, form: { header: false, cells: [] } });
    if (level.rows.length > 0) outer.content.push(makeTable(level.rows));
  };
  const levelAt = (depth: number): Level => {
    if (depth > bounds.nesting) throw bounds.refuse(`tables are nested deeper than ${bounds.nesting} levels (limit nesting)`);
    while (levels.length - 1 > depth) closeInnermost();
    while (levels.length - 1 < depth) levels.push(newLevel());
    return levels.at(-1)!;
  };
  return {
    paragraph: (nodes, depth) => {
      levelAt(depth).content.push(...nodes);
    },
    endCell(depth) {
      const level = levelAt(depth);
      level.cells.push(level.content);
      level.content = [];
      level.count += 1;
      if (level.count > bounds.cells) throw bounds.refuse(`a table has more than ${bounds.cells} cells (limit cells)`);
    },
    endRow(depth, form) {
      const level = levelAt(depth);
      if (level.content.length > 0) level.cells.push(level.content);
      if (level.cells.length > 0) level.rows.push({ cells: level.cells, form });
      level.cells = [];
      level.content = [];
    },
    nodes() {
      while (levels.length > 1) closeInnermost();
      return levels[0]!.content;
    },
  };
}
