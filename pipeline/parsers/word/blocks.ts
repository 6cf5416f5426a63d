import { isLayoutTable, layoutOrder } from '../lines/layout-table.js';
import { isReferenceMark } from '../lines/reference-mark.js';
import { stitchTables } from '../lines/stitch-tables.js';
import { oneLine, paragraphsOf, type StyledRun } from '../lines/styled-lines.js';
import { typedColumns } from '../lines/two-columns.js';
import type { ParsedBlock, ParsedCell, ParsedParagraph, ParsedTable } from '../parsed.js';
import { borderlessStyle, headingStyle, type WordCell, type WordDocument, type WordNode, type WordTable } from './word-model.js';

/** A heading style on longer text was chosen for its looks. */
const longestHeading = 300;

function runsOf(nodes: readonly WordNode[], bold = false, italic = false): StyledRun[] {
  const runs: StyledRun[] = [];
  for (const node of nodes) {
    const inner = runsOfNode(node, bold, italic);
    const raised =
      node.type === 'run' && node.verticalAlignment === 'superscript' && isReferenceMark(wordsOf(runs.slice(-4)), wordsOf(inner));
    if (!raised) for (const run of inner) runs.push(run);
  }
  return runs;
}

const wordsOf = (runs: readonly StyledRun[]): string => runs.map((run) => run.text).join('');

function runsOfNode(node: WordNode, bold: boolean, italic: boolean): StyledRun[] {
  const run = (text: string): StyledRun[] => [{ text, bold, italic }];
  switch (node.type) {
    case 'text':
      return run(node.value.replace(/[\n\r]/gu, ' ').normalize('NFC'));
    case 'tab':
      return run('\t');
    case 'break':
      return run('\n');
    case 'checkbox':
      return run(node.checked ? '☑' : '☐');
    case 'run':
      return runsOf(node.children, node.isBold, node.isItalic);
    case 'hyperlink':
      return runsOf(node.children, bold, italic);
    default:
      return [];
  }
}

function paragraphBlocks(node: Extract<WordNode, { type: 'paragraph' }>): ParsedParagraph[] {
  const runs = runsOf(node.children);
  const centred = node.alignment === 'center' ? { centred: true } : {};
  const whole = node.styleId === headingStyle ? oneLine(runs) : null;
  const heading = whole !== null && whole.text.length <= longestHeading;
  const paragraphs = heading ? [whole] : paragraphsOf(runs);
  return paragraphs.map(({ text, style }) => ({
    kind: 'paragraph',
    text,
    page: null,
    style: { ...style, ...centred },
    ...(heading ? { heading } : {}),
  }));
}

/** The paragraphs of a cell in order; those of a table inside it follow cell by cell. */
function cellTexts(nodes: readonly WordNode[]): string[] {
  return nodes.flatMap((node): string[] => {
    if (node.type === 'paragraph') return paragraphsOf(runsOf(node.children)).map((p) => p.text);
    if (node.type === 'table') return node.children.flatMap((row) => row.children.flatMap((cell) => cellTexts(cell.children)));
    return [];
  });
}

interface PlacedCell {
  row: number;
  column: number;
  rowSpan: number;
  colSpan: number;
  source: WordCell;
}

/** Gives every cell its place in the grid, past the cells that reach down into its row. */
function placeCells(table: WordTable): PlacedCell[] {
  const takenUntil: number[] = [];
  const placed: PlacedCell[] = [];
  for (const [row, { children }] of table.children.entries()) {
    let column = 0;
    for (const source of children) {
      while ((takenUntil[column] ?? 0) > row) column++;
      const rowSpan = Math.min(source.rowSpan ?? 1, table.children.length - row);
      const colSpan = Math.max(source.colSpan || 1, 1);
      placed.push({ row, column, rowSpan, colSpan, source });
      for (let at = column; at < column + colSpan; at++) takenUntil[at] = row + rowSpan;
      column += colSpan;
    }
  }
  return placed;
}

function tableBlocks(table: WordTable): ParsedBlock[] {
  const rows = table.children.filter((row) => row.type === 'tableRow');
  const placed = placeCells({ ...table, children: rows });
  if (placed.length === 0) return [];
  const columns = placed.reduce((most, cell) => Math.max(most, cell.column + cell.colSpan), 0);
  const firstBody = rows.findIndex((row) => !row.isHeader);
  const cells: ParsedCell[] = placed.map(({ source, ...place }) => ({ ...place, paragraphs: cellTexts(source.children), page: null }));
  const parsed: ParsedTable = { kind: 'table', rows: rows.length, columns, headerRows: Math.max(firstBody, 0), cells, page: null };
  if (!isLayoutTable(parsed, table.lines === null ? null : table.styleId !== borderlessStyle)) return [parsed];
  return layoutOrder(placed, columns).flatMap((cell) => blocksOf(cell.source.children));
}

function blocksOf(nodes: readonly WordNode[]): ParsedBlock[] {
  return nodes.flatMap((node): ParsedBlock[] => {
    if (node.type === 'paragraph') return paragraphBlocks(node);
    return node.type === 'table' ? tableBlocks(node) : [];
  });
}

/** Rewrites letterheads and signatures that were typed in two columns as paragraphs, left column first. */
function openColumns(nodes: readonly WordNode[]): WordNode[] {
  const lines = nodes.map((node) => (node.type === 'paragraph' ? runsOf(node.children).map((run) => run.text) : ['\n']).join(''));
  const blocks = typedColumns(lines);
  const opened: WordNode[] = [];
  for (let index = 0; index < nodes.length; index++) {
    const block = blocks.get(index);
    if (!block) opened.push(nodes[index]!);
    else {
      for (const { text } of block.pieces)
        opened.push({ type: 'paragraph', styleId: null, alignment: null, children: [{ type: 'text', value: text }] });
      index += block.length - 1;
    }
  }
  return opened;
}

/** The blocks of a Word document in reading order; notes stand at the end, their reference marks nowhere. */
export function wordBlocks(document: WordDocument): ParsedBlock[] {
  const notes = document.notes
    .flatMap((note) => blocksOf(note))
    .map((block) => (block.kind === 'paragraph' ? { ...block, note: true } : block));
  return [...stitchTables(blocksOf(openColumns(document.children))), ...notes];
}
