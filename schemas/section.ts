import { z } from 'zod';
import { Box, Span } from './evidence.js';

/** A numbered or lettered heading or item, or a bullet; `path` joins the markers from the root. */
export const Section = z.strictObject({
  id: z.string(),
  parent: z.string().nullable(),
  kind: z.enum(['part', 'chapter', 'heading', 'article', 'item', 'point', 'bullet', 'annex']),
  marker: z.string(),
  path: z.string(),
  heading: z.string().nullable(),
  span: Span,
  page: z.int().positive().nullable(),
  boxes: z.array(Box).optional(),
});
export type Section = z.infer<typeof Section>;
