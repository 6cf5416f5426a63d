import type { SourceDocument } from '../schemas/index.js';
import type { Passage, Zone } from './passage.js';
import type { Outline } from './sections/index.js';
import type { TableReading } from './tables/index.js';

/** The passages of a document in reading order: each text block without its marker, each table cell. */
export function passagesOf(
  document: SourceDocument,
  zoneOf: (block: string) => Zone,
  outline: Outline,
  tables: readonly TableReading[],
): Passage[] {
  const readings = new Map(tables.map((table) => [table.block.id, table]));
  return document.blocks.flatMap((block): Passage[] => {
    const common = { block: block.id, zone: zoneOf(block.id), section: outline.sectionOf.get(block.id) ?? null };
    if (block.kind !== 'table') {
      const { start, end } = block.body;
      return [{ ...common, text: document.text.slice(start, end), start, end, kind: block.kind, marker: block.marker, cell: null }];
    }
    const reading = readings.get(block.id)!;
    return block.cells.flatMap((cell): Passage[] => {
      const { start, end } = cell.span;
      if (start === end) return [];
      const { row, column } = cell;
      const rowKind = reading.rows[row]?.kind ?? 'other';
      const place = {
        table: reading.id,
        row,
        column,
        role: reading.columns.roles[column] ?? 'other',
        rowKind,
        yearHint: reading.columns.yearHints[column] ?? null,
      };
      return [{ ...common, text: document.text.slice(start, end), start, end, kind: 'cell', marker: null, cell: place }];
    });
  });
}
