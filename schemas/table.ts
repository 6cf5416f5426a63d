import { z } from 'zod';
import { Box, Span } from './evidence.js';

/** A cell as written out: once, at its first place. */
export const OutputCell = z.strictObject({
  text: z.string(),
  span: Span,
  row: z.int().nonnegative(),
  column: z.int().nonnegative(),
  rowSpan: z.int().positive(),
  colSpan: z.int().positive(),
});
export const OutputRow = z.strictObject({ cells: z.array(OutputCell), page: z.int().positive().nullable() });
export const OutputTable = z.strictObject({
  id: z.string(),
  caption: z.string().nullable(),
  columns: z.array(z.string()),
  headerRows: z.int().nonnegative(),
  rows: z.array(OutputRow),
  span: Span,
  page: z.int().positive().nullable(),
  boxes: z.array(Box).optional(),
});
export type OutputTable = z.infer<typeof OutputTable>;
