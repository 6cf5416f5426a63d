import { z } from 'zod';
import { EdtfDate, evidenceShape } from './evidence.js';

/** A provision of a cited document: điểm (point), khoản (clause), Điều (article). */
export const Provision = z.strictObject({ article: z.string().nullable(), clause: z.string().nullable(), point: z.string().nullable() });
export type Provision = z.infer<typeof Provision>;

export const Relation = z.enum(['basis', 'cites', 'amends', 'replaces', 'repeals', 'promulgates']);

/** What a citation says. `year` only where it is part of the identifier; `date` is EDTF and never corrected. */
export const ReferenceValue = z.strictObject({
  type: z.string().nullable(),
  number: z.string().nullable(),
  year: z.int().nullable(),
  symbol: z.string().nullable(),
  identifier: z.string().nullable(),
  date: EdtfDate.nullable(),
  issuer: z.string().nullable(),
  title: z.string().nullable(),
  provisions: z.array(Provision),
  relation: Relation,
  key: z.string().nullable().describe('Identity of the cited document, the same in every file of a batch'),
  checkKey: z.string().nullable().describe('The key without a year that was taken from a date'),
});
export type ReferenceValue = z.infer<typeof ReferenceValue>;

export const Reference = z.strictObject({ id: z.string(), ...ReferenceValue.shape, ...evidenceShape });
export type Reference = z.infer<typeof Reference>;

/** A short form (`Nghị định này`, `Chỉ thị 11`) that was resolved to a full reference. */
export const ShortReference = z.strictObject({ id: z.string(), of: z.string(), ...evidenceShape });
export type ShortReference = z.infer<typeof ShortReference>;
