import { IngestError } from '../../ingest-error.js';
import type { Limits } from '../options.js';
import type { WordDocument, WordNode, WordTable } from './word-model.js';

const childrenOf = (node: WordNode): readonly WordNode[] =>
  node.type === 'table'
    ? node.children.flatMap((row) => row.children.flatMap((cell) => cell.children))
    : 'children' in node
      ? node.children
      : [];

/** The places of a table: its rows times the columns of its widest row. */
const placesIn = (table: WordTable): number => {
  const width = (row: WordTable['children'][number]) => row.children.reduce((columns, cell) => columns + Math.max(cell.colSpan || 1, 1), 0);
  return table.children.length * table.children.reduce((widest, row) => Math.max(widest, width(row)), 0);
};

/**
 * Throws IngestError `too-large` where a document has a table of more places than `limits.cells`, or tables in tables deeper than
 * `limits.nesting`. Call it before the tables are laid out: a span of a hundred thousand columns costs nothing to write.
 */
export function refuseLargeTables(document: WordDocument, limits: Pick<Limits, 'cells' | 'nesting'>, name: string): void {
  const walk = (nodes: readonly WordNode[], depth: number): void => {
    if (depth > limits.nesting)
      throw new IngestError('too-large', name, `its parts are nested more than ${limits.nesting} levels deep (limit nesting)`);
    for (const node of nodes) {
      const places = node.type === 'table' ? placesIn(node) : 0;
      if (places > limits.cells)
        throw new IngestError('too-large', name, `a table has ${places} cells, the limit (cells) is ${limits.cells}`);
      walk(childrenOf(node), depth + 1);
    }
  };
  for (const body of [document.children, ...document.notes]) walk(body, 0);
}
