import type { Blockquote, List, ListItem, RootContent } from 'mdast';
import { isLayoutTable, layoutOrder } from '../lines/layout-table.js';
import { oneLine, paragraphsOf, type StyledParagraph, type StyledRun } from '../lines/styled-lines.js';
import type { ParsedBlock, ParsedParagraph, ParsedTable } from '../parsed.js';
import { readHtmlTable, splitHtmlTables } from './html-table.js';
import { footnoteNumber, htmlText, inlineRuns } from './inline.js';
import { listMarkers, withMarker } from './list-marker.js';
import { withoutMath } from './math.js';
import { readPipeTable } from './pipe-table.js';

const paragraph = ({ text, style }: StyledParagraph, extra: Partial<ParsedParagraph> = {}): ParsedParagraph => ({
  kind: 'paragraph',
  text,
  page: null,
  style,
  ...extra,
});

const plainRuns = (text: string): StyledRun[] => [{ text: withoutMath(text), bold: false, italic: false }];

function tableBlocks(table: ParsedTable): ParsedBlock[] {
  if (table.rows === 0 || !isLayoutTable(table, null)) return [table];
  const lines = layoutOrder(table.cells, table.columns).flatMap((cell) => cell.paragraphs);
  return lines.map((text) => paragraph({ text: text as string, style: {} }));
}

function htmlBlocks(html: string): ParsedBlock[] {
  return splitHtmlTables(html).flatMap((piece): ParsedBlock[] => {
    const table = piece.table ? readHtmlTable(piece.text) : null;
    return table ? tableBlocks(table) : paragraphsOf(plainRuns(htmlText(piece.text))).map((p) => paragraph(p));
  });
}

function itemBlocks(item: ListItem, marker: string, source: string): ParsedBlock[] {
  const blocks = item.children.flatMap((child) => blocksOf(child, source));
  const [first, ...others] = blocks;
  if (first?.kind !== 'paragraph' || item.children[0]?.type === 'list') return blocks;
  return [{ ...first, text: withMarker(marker, first.text as string) }, ...others];
}

function listBlocks(list: List, source: string): ParsedBlock[] {
  const markers = listMarkers(list, source);
  return list.children.flatMap((item, index) => itemBlocks(item, markers[index]!, source));
}

/** A quotation is its blocks; `> 80%` at the beginning of a line is no quotation but a comparison. */
function quoteBlocks(quote: Blockquote, source: string): ParsedBlock[] {
  const [first, ...others] = quote.children.flatMap((child) => blocksOf(child, source));
  if (!first) return [];
  const comparison = first.kind === 'paragraph' && /^>\s?\d/u.test(source.slice(quote.position?.start.offset ?? 0).slice(0, 4));
  return [comparison ? { ...first, text: `> ${first.text as string}` } : first, ...others];
}

/** The blocks of one node of the syntax tree; `source` is the Markdown that its positions point into. */
export function blocksOf(node: RootContent, source: string): ParsedBlock[] {
  switch (node.type) {
    case 'paragraph':
      if (footnoteNumber(node.children)) return paragraphsOf(inlineRuns(node.children.slice(3))).map((p) => paragraph(p, { note: true }));
      return paragraphsOf(inlineRuns(node.children)).map((p) => paragraph(p));
    case 'heading': {
      const heading = oneLine(inlineRuns(node.children));
      return heading ? [paragraph(heading, { heading: true })] : [];
    }
    case 'list':
      return listBlocks(node, source);
    case 'table':
      return tableBlocks(readPipeTable(node));
    case 'html':
      return htmlBlocks(node.value);
    case 'code':
      return paragraphsOf(plainRuns(node.value)).map((p) => paragraph(p));
    case 'blockquote':
      return quoteBlocks(node, source);
    case 'footnoteDefinition':
      return node.children.flatMap((child) => blocksOf(child, source)).map((b) => (b.kind === 'paragraph' ? { ...b, note: true } : b));
    case 'definition':
      return paragraphsOf(plainRuns(source.slice(node.position?.start.offset, node.position?.end.offset))).map((p) => paragraph(p));
    default:
      return [];
  }
}
