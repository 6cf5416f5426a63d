import { z } from 'zod';

/** A half-open range of UTF-16 offsets into the normalised text of one document. */
export const Span = z.strictObject({ start: z.int().nonnegative(), end: z.int().nonnegative() });
export type Span = z.infer<typeof Span>;

/** A rectangle on a page, in points, measured from the top left corner; `page` counts from 1. */
export const Box = z.strictObject({ page: z.int().positive(), x: z.number(), y: z.number(), width: z.number(), height: z.number() });
export type Box = z.infer<typeof Box>;

/** The place of a table cell: table id, row and column counted from 0 over all rows, header rows included. */
export const CellPlace = z.strictObject({ table: z.string(), row: z.int().nonnegative(), column: z.int().nonnegative() });
export type CellPlace = z.infer<typeof CellPlace>;

/** The fields of evidence that every extracted value carries: the exact words and where they stand. */
export const evidenceShape = {
  quote: z.string().describe('The exact words, white space folded to single spaces'),
  span: Span,
  section: z.string().nullable().describe('Id of the innermost section, null outside any'),
  page: z.int().positive().nullable(),
  boxes: z.array(Box).optional(),
  cell: CellPlace.optional(),
  rule: z.string().describe('Name of the rule that found it'),
};
export const Evidence = z.strictObject(evidenceShape);
export type Evidence = z.infer<typeof Evidence>;

export const Severity = z.enum(['error', 'warning', 'note']);

/** Something that looks wrong inside a document, or something recognised that could not be read. */
export const Diagnostic = z.strictObject({
  code: z.string().regex(/^[a-z]+(-[a-z]+)*$/),
  severity: Severity,
  message: z.string(),
  ...z.strictObject(evidenceShape).partial().shape,
});
export type Diagnostic = z.infer<typeof Diagnostic>;

/** An EDTF (ISO 8601-2) date whose month or day may be unknown: `2022-05-XX`. */
export const EdtfDate = z.string().regex(/^(\d{4}|XXXX)(-(\d{2}|XX)(-(\d{2}|XX))?)?$/);
/** A full calendar date, `YYYY-MM-DD`. */
export const IsoDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
