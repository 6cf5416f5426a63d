import { borderlessStyle, type WordCell, type WordNode, type WordTable } from './word-model.js';

/** How a cell is merged with its neighbours. */
export interface CellForm {
  /** Horizontal places of its edges, in twentieths of a point. */
  left: number;
  right: number;
  /** The cell goes on from the one to its left, or from the one above. */
  mergedLeft: boolean;
  mergedUp: boolean;
  /** At least two of its sides are drawn. */
  framed: boolean;
}

/** What a row says about itself. */
export interface RowForm {
  header: boolean;
  cells: CellForm[];
}

/** A row as it was read: the content of its cells, and its form. */
export interface ReadRow {
  cells: WordNode[][];
  form: RowForm;
}

/** Edges nearer than this (twentieths of a point) are one: rows that were drawn by hand do not meet exactly. */
const sameEdge = 60;

interface PlacedCell {
  from: number;
  to: number;
  content: WordNode[];
  form: CellForm;
}

/** A cell that its row does not define gets a place of its own behind the others. */
const undefinedWidth = 1000;

/** Cells with their content; what is merged into the cell to its left goes. */
function cellsOf({ cells, form }: ReadRow): { content: WordNode[]; form: CellForm }[] {
  const merged: { content: WordNode[]; form: CellForm }[] = [];
  for (const [index, content] of cells.entries()) {
    const edge = merged.at(-1)?.form.right ?? 0;
    const own = form.cells[index] ?? { left: edge, right: edge + undefinedWidth, mergedLeft: false, mergedUp: false, framed: false };
    const last = merged.at(-1);
    if (own.mergedLeft && last) last.form = { ...last.form, right: own.right };
    else merged.push({ content, form: own });
  }
  return merged;
}

/** The columns of a table: the places of all edges, those that mean the same one taken together. */
function columnEdges(rows: readonly { form: CellForm }[][]): number[] {
  const all = rows.flatMap((row) => row.flatMap(({ form }) => [form.left, form.right])).sort((a, b) => a - b);
  const edges: number[] = [];
  for (const edge of all) if (edges.length === 0 || edge - edges.at(-1)! > sameEdge) edges.push(edge);
  return edges;
}

/** The number of an edge: the last one that is not behind it. */
function edgeNumber(edges: readonly number[], at: number): number {
  let low = 0;
  let high = edges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (edges[middle]! <= at) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}

function placeRow(row: readonly { content: WordNode[]; form: CellForm }[], edges: readonly number[]): PlacedCell[] {
  let behind = 0;
  return row.map(({ content, form }) => {
    const from = Math.max(behind, edgeNumber(edges, form.left));
    const to = Math.max(from + 1, edgeNumber(edges, form.right));
    behind = to;
    return { from, to, content, form };
  });
}

const cell = (content: WordNode[], colSpan: number, rowSpan: number): WordCell => ({
  type: 'tableCell',
  colSpan,
  rowSpan,
  children: content,
});

const empty = (columns: number): WordCell => cell([{ type: 'paragraph', children: [], styleId: null, alignment: null }], columns, 1);

/** Makes a table of rows: merged cells stand once, places that a row leaves out are empty cells. */
export function makeTable(rows: readonly ReadRow[]): WordTable {
  const merged = rows.map(cellsOf);
  const edges = columnEdges(merged);
  const placed = merged.map((row) => placeRow(row, edges));
  const columns = placed.reduce((most, row) => Math.max(most, row.at(-1)?.to ?? 0), edges.length - 1);
  const open = new Map<number, { cell: WordCell; to: number }>();
  const children = placed.map((row, index) => {
    const written: WordCell[] = [];
    let at = 0;
    const fill = (to: number) => {
      if (to > at) written.push(empty(to - at));
      at = Math.max(at, to);
    };
    const reaching = new Map<number, { cell: WordCell; to: number }>();
    for (const { from, to, content, form } of row) {
      fill(from);
      const above = form.mergedUp ? open.get(from) : undefined;
      if (above?.to === to) {
        above.cell.rowSpan += 1;
        reaching.set(from, above);
      } else {
        const made = cell(content, to - from, 1);
        written.push(made);
        reaching.set(from, { cell: made, to });
      }
      at = to;
    }
    fill(columns);
    open.clear();
    for (const [from, reached] of reaching) open.set(from, reached);
    return { type: 'tableRow' as const, isHeader: rows[index]!.form.header, children: written };
  });
  const framed = merged.flat().filter(({ form }) => form.framed).length;
  const borderless = framed * 2 < merged.flat().length;
  return { type: 'table', styleId: borderless ? borderlessStyle : null, children };
}
