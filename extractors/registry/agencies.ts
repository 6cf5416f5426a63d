import { readTable } from './read-table.js';

/** At which level a body stands: `varies` for codes that every level uses (`UBND`). */
export type AgencyLevel = 'national' | 'province' | 'district' | 'varies';

/** A body as symbols abbreviate it; `validTo` is the last day of its existence (ISO) or null, `successor` the code that took over. */
export interface Agency {
  code: string;
  name: string;
  level: AgencyLevel;
  validTo: string | null;
  successor: string | null;
  source: string;
}

/** Issuing bodies by the code that stands in document symbols. */
export const agencies: readonly Agency[] = readTable('agencies', ['code', 'name', 'level', 'valid_to', 'successor', 'source']).map(
  ({ valid_to, successor, level, ...row }) => ({
    ...row,
    level: level as AgencyLevel,
    validTo: valid_to || null,
    successor: successor || null,
  }),
);

const byCode = new Map(agencies.map((agency) => [agency.code.toUpperCase(), agency]));

/** The body that a code names, letter case ignored; null where the code is unknown. */
export function agencyOf(code: string): Agency | null {
  return byCode.get(code.toUpperCase()) ?? null;
}
