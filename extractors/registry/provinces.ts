import { fold, slug } from '../vietnamese.js';
import { readTable } from './read-table.js';

/** A province-level unit; `validTo` is its last day (ISO) or null, `successor` the unit that it became a part of. */
export interface Province {
  name: string;
  slug: string;
  kind: string;
  validTo: string | null;
  successor: string | null;
  aliases: readonly string[];
  source: string;
}

/** The 34 provinces and cities of 2025-07-01 (Nghị quyết 202/2025/QH15) and those that they were formed from. */
export const provinces: readonly Province[] = readTable('provinces', ['name', 'kind', 'valid_to', 'successor', 'aliases', 'source']).map(
  ({ valid_to, successor, aliases, ...row }) => ({
    ...row,
    slug: slug(row.name),
    validTo: valid_to || null,
    successor: successor || null,
    aliases: aliases.split('|').filter(Boolean),
  }),
);

const spellings = new Map(
  provinces.flatMap((province) =>
    [province.name, ...province.aliases].map((name) => [fold(name).replace(/[\s.–-]+/gu, ''), province] as const),
  ),
);

/** The province that a name spells, accents of `Hoà`/`Hòa` and spaces around dashes ignored; null where it is none. */
export function provinceOf(name: string): Province | null {
  return spellings.get(fold(name).replace(/[\s.–-]+/gu, '')) ?? null;
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`).replace(/ /g, String.raw`\s+`);
const bothTones = (text: string) =>
  text
    .replace(/Hòa/gu, '(?:Hòa|Hoà)')
    .replace(/Hóa/gu, '(?:Hóa|Hoá)')
    .replace(/Thừa Thiên Huế/gu, 'Thừa Thiên Huế');

/** Source of a pattern for any spelling of a province's name, longer names first. */
export const provincePattern: string = provinces
  .flatMap((province) => [province.name, ...province.aliases])
  .sort((a, b) => b.length - a.length)
  .map((name) => bothTones(escaped(name)))
  .join('|');
