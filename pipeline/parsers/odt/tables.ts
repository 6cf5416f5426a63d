import { IngestError } from '../../ingest-error.js';
import { borderlessStyle, type WordCell, type WordNode, type WordTable } from '../word/word-model.js';
import { attribute, descendants, elements, type XmlElement } from '../xml/xml.js';
import type { OdtStyles } from './styles.js';

const spanOf = (cell: XmlElement, name: string, most: number): number => {
  const value = Number.parseInt(attribute(cell, name) ?? '1', 10);
  return Number.isFinite(value) ? Math.min(Math.max(value, 1), most) : 1;
};

interface Row {
  element: XmlElement;
  header: boolean;
}

/** The rows of a table, out of their groups; hidden ones apart. */
function rowsOf(parent: XmlElement, header: boolean): Row[] {
  return elements(parent).flatMap((node): Row[] => {
    if (node.localName === 'table-row') {
      if (/^(?:collapse|filter)$/u.test(attribute(node, 'visibility') ?? '')) return [];
      return Array.from({ length: spanOf(node, 'number-rows-repeated', 1000) }, () => ({ element: node, header }));
    }
    if (node.localName === 'table-header-rows') return rowsOf(node, true);
    return /^(?:table-rows|table-row-group)$/u.test(node.localName ?? '') ? rowsOf(node, header) : [];
  });
}

/** Throws IngestError `too-large` where a table has more than `limit` cells: a few bytes can ask for a million repeated ones. */
export function refuseRepeatedCells(body: XmlElement, limit: number, name: string): void {
  for (const table of descendants(body, 'table')) {
    const cells = rowsOf(table, false).reduce(
      (sum, { element }) =>
        sum + elements(element, 'table-cell').reduce((row, cell) => row + spanOf(cell, 'number-columns-repeated', 1e6), 0),
      0,
    );
    if (cells > limit) throw new IngestError('too-large', name, `a table has ${cells} cells, the limit (cells) is ${limit}`);
  }
}

/** Reads a table; cells that a merged one covers are left out, as their places follow from it. */
export function readTable(table: XmlElement, styles: OdtStyles, inside: (cell: XmlElement) => WordNode[]): WordTable {
  const rows = rowsOf(table, false);
  const cells = rows.map(({ element }) => elements(element, 'table-cell'));
  const lines = cells.flat().map((cell) => styles.cellLines(attribute(cell, 'style-name')) ?? false);
  const bordered = lines.filter((drawn) => drawn).length * 2 >= lines.length;
  const children: WordTable['children'] = rows.map(({ header }, index) => ({
    type: 'tableRow',
    isHeader: header,
    children: cells[index]!.flatMap((cell): WordCell[] =>
      Array.from({ length: spanOf(cell, 'number-columns-repeated', 1000) }, () => ({
        type: 'tableCell',
        colSpan: spanOf(cell, 'number-columns-spanned', 1000),
        rowSpan: spanOf(cell, 'number-rows-spanned', 65_534),
        children: inside(cell),
      })),
    ),
  }));
  return { type: 'table', styleId: bordered ? null : borderlessStyle, children };
}
