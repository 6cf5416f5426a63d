import { z } from 'zod';
import { IsoDate } from './evidence.js';

/** The state of a document on the day `as_of`. Partly: some of its provisions no longer apply. */
export const RegistryStatus = z.enum(['in-force', 'partly', 'not-yet', 'suspended', 'repealed', 'replaced', 'expired']);
export type RegistryStatus = z.infer<typeof RegistryStatus>;

const cell = (description: string) => z.string().optional().describe(description);

/**
 * One row of a registry file, whatever its format: the names of the columns and what stands in them, as text. Days are `YYYY-MM-DD` or
 * `DD/MM/YYYY`; lists are separated by `|`; unknown is empty; other columns are passed over when a file is read. A row needs `identifier`, or for a law without a number `type` and `title`.
 */
export const RegistryRow = z.strictObject({
  identifier: cell('Number, year and symbol as printed: 62/2020/NĐ-CP, 1256/QĐ-UBND'),
  type: cell('Type word or code: Nghị định, NĐ, Luật'),
  title: cell('Subject as printed; of a law its name'),
  date: cell('Day of issue; needed where the identifier holds no year'),
  issuer: cell('Issuing body'),
  locality: cell('Province of a local issuer, with its district or commune behind a slash: Quảng Ngãi, Quảng Ngãi/Bình Sơn'),
  effective: cell('First day in force (also: valid_from)'),
  expires: cell('First day no longer in force (also: valid_to)'),
  status: cell(
    'State on the day as_of: in-force, partly, not-yet, suspended, repealed, replaced, expired, or as Vietnamese gazettes print it',
  ),
  replaced_by: cell('Identifiers of the documents that replace or repeal it'),
  amended_by: cell('Identifiers of the documents that amend it'),
  source: cell('Where the row was taken from'),
  as_of: cell('Day for which the row was right'),
  key: cell('Identity, where it is not to be derived: nghi-dinh/62/2020/nd-cp'),
});
export type RegistryRow = z.infer<typeof RegistryRow>;

/** A row that was understood. `key` is null for a law without a number; then `names` finds it. `line` counts from 1 (rows, where a format has no lines). */
export const RegistryRecord = z.strictObject({
  key: z.string().nullable(),
  names: z.array(z.string()).describe('Keys of a law by its name: luat/to-cao, luat/to-cao/2018'),
  identifier: z.string().nullable(),
  type: z.string().nullable(),
  title: z.string().nullable(),
  date: IsoDate.nullable(),
  issuer: z.string().nullable(),
  locality: z.string().nullable(),
  effective: IsoDate.nullable(),
  expires: IsoDate.nullable(),
  status: RegistryStatus.nullable(),
  replacedBy: z.array(z.string()),
  amendedBy: z.array(z.string()),
  source: z.string().nullable(),
  asOf: IsoDate.nullable(),
  file: z.string(),
  line: z.int().positive(),
});
export type RegistryRecord = z.infer<typeof RegistryRecord>;
