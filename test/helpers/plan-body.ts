import { passagesOf } from '../../extractors/passages.js';
import { extractSections } from '../../extractors/sections/index.js';
import { readTables } from '../../extractors/tables/index.js';
import { normalise } from '../../pipeline/normalise/index.js';
import type { ParsedBlock, ParsedSource, ParsedTable } from '../../pipeline/parsers/parsed.js';

/** A parsed source of paragraphs and tables, as a parser would return it. */
export function parsedOf(blocks: readonly (string | ParsedTable)[], pageCuts = false): ParsedSource {
  const parsed = blocks.map(
    (block): ParsedBlock => (typeof block === 'string' ? { kind: 'paragraph', text: block, page: null, style: {} } : block),
  );
  return { mediaType: 'text/plain', pages: null, textLayer: 'native', encoding: 'utf-8', pageCuts, blocks: parsed, diagnostics: [] };
}

/** A table from rows of cell texts; `null` leaves a place to a merged cell above or to the left of it. */
export function tableOf(
  rows: readonly (readonly string[])[],
  spans: Record<string, { rowSpan?: number; colSpan?: number }> = {},
): ParsedTable {
  const covered = new Set(
    Object.entries(spans).flatMap(([place, { rowSpan = 1, colSpan = 1 }]) => {
      const [row, column] = place.split('/').map(Number) as [number, number];
      return Array.from(
        { length: rowSpan * colSpan },
        (_, index) => `${row + Math.floor(index / colSpan)}/${column + (index % colSpan)}`,
      ).slice(1);
    }),
  );
  const cells = rows.flatMap((texts, row) =>
    texts.flatMap((text, column) =>
      covered.has(`${row}/${column}`)
        ? []
        : [{ row, column, rowSpan: 1, colSpan: 1, ...spans[`${row}/${column}`], paragraphs: text.split('\n'), page: null }],
    ),
  );
  return { kind: 'table', rows: rows.length, columns: rows[0]!.length, headerRows: 0, cells, page: null };
}

/** The body of a plan, read as far as its passages. */
export function bodyOf(...blocks: (string | ParsedTable)[]) {
  const { document } = normalise(parsedOf(blocks));
  const zoneOf = () => 'body' as const;
  const outline = extractSections(document, zoneOf);
  const tables = readTables(document);
  return { document, outline, tables, passages: passagesOf(document, zoneOf, outline, tables) };
}
