import { z } from 'zod';
import { Box, Span } from './evidence.js';

/** How a block looks in its source. Hints only: no reading may depend on them alone. */
export const StyleHints = z.strictObject({
  bold: z.boolean().optional(),
  italic: z.boolean().optional(),
  centred: z.boolean().optional(),
  capitals: z.boolean().optional(),
});
export type StyleHints = z.infer<typeof StyleHints>;

/** One cell, standing once at its first place; `row` and `column` count from 0 over all rows, header rows included. */
export const Cell = z.strictObject({
  row: z.int().nonnegative(),
  column: z.int().nonnegative(),
  rowSpan: z.int().positive(),
  colSpan: z.int().positive(),
  span: Span,
  page: z.int().positive().nullable(),
});
export type Cell = z.infer<typeof Cell>;

const blockShape = { id: z.string(), span: Span, page: z.int().positive().nullable(), style: StyleHints };

/**
 * A paragraph, heading or list item. `marker` is the printed list marker (`1.1`, `a`, `-`, `Điều 5`), without trailing dot or brackets;
 * `body` is the span after it. `note` marks footnotes.
 */
export const TextBlock = z.strictObject({
  ...blockShape,
  kind: z.enum(['heading', 'paragraph', 'item', 'note']),
  marker: z.string().nullable(),
  body: Span,
});
export type TextBlock = z.infer<typeof TextBlock>;

/** A data table; its text is its cells in reading order, cells parted by tabs and rows by line feeds. */
export const TableBlock = z.strictObject({
  ...blockShape,
  kind: z.literal('table'),
  rows: z.int().nonnegative(),
  columns: z.int().positive(),
  headerRows: z.int().nonnegative(),
  cells: z.array(Cell),
});
export type TableBlock = z.infer<typeof TableBlock>;

export const Block = z.union([TextBlock, TableBlock]);
export type Block = z.infer<typeof Block>;

/** A page of a paged format: the text range that begins on it, and its size in points (null where unknown). */
export const Page = z.strictObject({
  number: z.int().positive(),
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  width: z.number().nullable(),
  height: z.number().nullable(),
});
export type Page = z.infer<typeof Page>;

/** The position of one word (or line piece) of the text. */
export const PlacedSpan = z.strictObject({ span: Span, box: Box });
export type PlacedSpan = z.infer<typeof PlacedSpan>;

/** The normalised document: the only thing that is consulted after parsing. Blocks stand in reading order and never overlap. */
export const SourceDocument = z.strictObject({
  text: z.string(),
  blocks: z.array(Block),
  pages: z.array(Page),
  places: z.array(PlacedSpan).describe('Sorted by start; empty where the format has no positions'),
});
export type SourceDocument = z.infer<typeof SourceDocument>;
