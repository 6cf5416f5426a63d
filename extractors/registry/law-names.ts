import { readTable } from './read-table.js';

/** The name of a law, code or ordinance without its type word; `source` is a document that bears it. */
export interface LawName {
  name: string;
  kind: 'luật' | 'bộ luật' | 'pháp lệnh';
  source: string;
}

/** Names that tell where a law cited by name ends (`Luật Phòng, chống tham nhũng`); other names are read by their words. */
export const lawNames: readonly LawName[] = readTable('law-names', ['name', 'kind', 'source'])
  .map((row) => ({ ...row, kind: row.kind as LawName['kind'] }))
  .sort((a, b) => b.name.length - a.name.length);
