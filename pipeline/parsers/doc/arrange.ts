import { makeTable, type ReadRow } from '../word/tables.js';
import { headingStyle, type WordNode } from '../word/word-model.js';
import type { Modifier } from './modifiers.js';
import { readRowForm } from './row-form.js';
import type { StoryParagraph } from './story.js';

/** Bounds on what tables may hold; going beyond throws what `refuse` makes. */
export interface TableBounds {
  cells: number;
  nesting: number;
  refuse: (reason: string) => Error;
}

/** A paragraph, or a table that is complete. */
type Content = { paragraph: StoryParagraph } | { table: WordNode };

/** A table whose rows are being read; the outermost one is the story itself. */
interface OpenTable {
  rows: ReadRow[];
  /** Complete cells of the open row. */
  cells: WordNode[][];
  /** What stands in the open cell. */
  content: Content[];
  count: number;
}

const newTable = (): OpenTable => ({ rows: [], cells: [], content: [], count: 0 });

const hasWords = (runs: readonly WordNode[]): boolean =>
  runs.some((run) => run.type === 'run' && run.children.some((node) => node.type === 'text' && node.value.trim() !== ''));

/** A paragraph as a node; its number is written where it has words, or fills a cell alone. */
function paragraphNodes(paragraph: StoryParagraph, alone: boolean): WordNode[] {
  const { form, style, runs, number } = paragraph;
  const heading = form.outline === null ? style.heading : form.outline < 9;
  const numbered = number !== null && (alone || hasWords(runs));
  const node: WordNode = {
    type: 'paragraph',
    children: numbered ? [number, ...runs] : runs,
    styleId: heading ? headingStyle : null,
    alignment: form.centred ? 'center' : null,
  };
  return [node, ...paragraph.boxes.flatMap((box) => paragraphNodes(box, false))];
}

/** Puts the words of a paragraph whose mark was deleted at the beginning of the next one. */
function joinDeletedMarks(paragraphs: readonly StoryParagraph[]): StoryParagraph[] {
  const joined: StoryParagraph[] = [];
  let before: StoryParagraph | null = null;
  for (const paragraph of paragraphs) {
    const whole: StoryParagraph = before
      ? { ...paragraph, runs: [...before.runs, ...paragraph.runs], boxes: [...before.boxes, ...paragraph.boxes] }
      : paragraph;
    const ends = paragraph.cellMark || paragraph.form.innerCellEnd || paragraph.form.innerRowEnd;
    before = paragraph.markDeleted && !ends ? whole : null;
    if (before === null) joined.push(whole);
  }
  return before === null ? joined : [...joined, before];
}

/** Arranges the paragraphs of a story as paragraphs and tables, tables in cells included. */
export function arrangeStory(
  story: readonly StoryParagraph[],
  tableStyle: (style: number) => readonly Modifier[],
  bounds: TableBounds,
): WordNode[] {
  const open: OpenTable[] = [newTable()];

  const contentOf = (table: OpenTable): WordNode[] => {
    const alone = table.content.length === 1 && open.length > 1;
    const nodes = table.content.flatMap((content) => ('table' in content ? [content.table] : paragraphNodes(content.paragraph, alone)));
    table.content = [];
    return nodes;
  };
  const endCell = (table: OpenTable) => {
    table.cells.push(contentOf(table));
    table.count += 1;
    if (table.count > bounds.cells) throw bounds.refuse(`a table of more than ${bounds.cells} cells (limit cells)`);
  };
  const endRow = (table: OpenTable, paragraph: StoryParagraph | null) => {
    if (table.content.length > 0) endCell(table);
    const form = readRowForm(paragraph?.form.row ?? [], tableStyle);
    if (table.cells.length > 0 && !paragraph?.markDeleted) table.rows.push({ cells: table.cells, form });
    table.cells = [];
  };
  const closeTable = () => {
    const table = open.at(-1)!;
    if (table.cells.length > 0 || table.content.length > 0) endRow(table, null);
    open.pop();
    if (table.rows.length > 0) open.at(-1)!.content.push({ table: makeTable(table.rows) });
  };

  for (const paragraph of joinDeletedMarks(story)) {
    const { form, cellMark } = paragraph;
    const depth = cellMark ? Math.max(1, form.depth) : form.depth;
    if (depth > bounds.nesting) throw bounds.refuse(`tables nested deeper than ${bounds.nesting} levels (limit nesting)`);
    while (open.length - 1 > depth) closeTable();
    while (open.length - 1 < depth) open.push(newTable());
    const table = open.at(-1)!;
    const endsRow = depth === 1 ? cellMark && form.rowEnd : form.innerRowEnd;
    const endsCell = depth === 1 ? cellMark : form.innerCellEnd;
    if (depth > 0 && endsRow) endRow(table, paragraph);
    else {
      table.content.push({ paragraph });
      if (depth > 0 && endsCell) endCell(table);
    }
  }
  while (open.length > 1) closeTable();
  return contentOf(open[0]!);
}
