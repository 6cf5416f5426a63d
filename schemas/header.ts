import { z } from 'zod';
import { EdtfDate, Evidence } from './evidence.js';

/** Years, both inclusive, in which a plan is carried out. */
export const Period = z.strictObject({ start: z.int(), end: z.int() });
export type Period = z.infer<typeof Period>;

export const Signer = z.strictObject({ authority: z.string().nullable(), position: z.string().nullable(), name: z.string().nullable() });
export type Signer = z.infer<typeof Signer>;

/** The formal parts (thể thức) of a document: Nghị định 30/2020/NĐ-CP, Phụ lục I. */
export const HeaderFields = z.strictObject({
  type: z.string().nullable(),
  number: z.string().nullable(),
  symbol: z.string().nullable(),
  issuer: z.string().nullable(),
  parent: z.string().nullable(),
  place: z.string().nullable(),
  date: EdtfDate.nullable(),
  title: z.string().nullable(),
  period: Period.nullable(),
  signers: z.array(Signer),
  recipients: z.array(z.string()),
});
export type HeaderFields = z.infer<typeof HeaderFields>;

export const Header = z.strictObject({
  ...HeaderFields.shape,
  evidence: z.record(z.string(), Evidence).describe('Where each field that is not null was read, by field name'),
});
export type Header = z.infer<typeof Header>;
