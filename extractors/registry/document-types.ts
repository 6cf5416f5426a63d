import { readTable } from './read-table.js';

/** How a type is cited: by number and symbol, by name (laws), as a standard, or not as a legal document at all (contracts). */
export type CitedBy = 'numbered' | 'named' | 'standard' | 'private';

/** A printed type word and its official abbreviation; `code` is null for `văn bản`, which names no type. */
export interface DocumentType {
  name: string;
  code: string | null;
  kind: CitedBy;
  source: string;
}

const rows: readonly DocumentType[] = readTable('document-types', ['name', 'code', 'kind', 'source']).map((row) => ({
  ...row,
  code: row.code || null,
  kind: row.kind as CitedBy,
}));

/** Type words and codes (Nghị định 30/2020/NĐ-CP, Phụ lục III, and the sources that each row names); longer words stand before shorter ones. */
export const documentTypes: readonly DocumentType[] = [...rows].sort((a, b) => b.name.length - a.name.length || (a.name < b.name ? -1 : 1));

/** Codes as symbols begin with them, upper case to official form: `CTR` is `CTr`. Laws and standards have none. */
export const symbolCodes: ReadonlyMap<string, string> = new Map([
  ...documentTypes
    .filter(({ kind, code }) => code !== null && code !== 'CV' && (kind === 'numbered' || kind === 'private'))
    .map(({ code }) => [code!.toUpperCase(), code!] as const),
  ['CTHĐ', 'CTr'],
  ['BCTĐ', 'BC'],
  ['CTPH', 'CTr'],
  ['QCPH', 'QC'],
  ['KHPH', 'KH'],
  ['HDLN', 'HD'],
  ['HDLT', 'HD'],
  ['PL', 'PL'],
  ['CV', 'CV'],
]);

/** The first name that the table gives a type code (`QĐ` is `Quyết định`), or null for an unknown code. */
export function nameOfCode(code: string): string | null {
  return rows.find((type) => type.code === code)?.name ?? null;
}
