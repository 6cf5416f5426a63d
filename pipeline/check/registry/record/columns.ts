import { fold } from '../../../../extractors/vietnamese.js';
import type { RegistryRow } from '../../../../schemas/index.js';

/** Other names that gazettes and exports give the columns, folded; those of the schema stand for themselves. */
const otherNames: Readonly<Record<keyof RegistryRow, readonly string[]>> = {
  identifier: ['so ky hieu', 'so, ky hieu', 'so hieu', 'so van ban'],
  type: ['loai van ban', 'loai'],
  title: ['trich yeu', 'ten van ban', 'trich yeu noi dung'],
  date: ['ngay ban hanh', 'ngay van ban'],
  issuer: ['co quan ban hanh', 'noi ban hanh'],
  locality: ['dia phuong', 'tinh'],
  effective: ['valid_from', 'ngay hieu luc', 'ngay co hieu luc'],
  expires: ['valid_to', 'ngay het hieu luc'],
  status: ['tinh trang', 'tinh trang hieu luc', 'hieu luc'],
  replaced_by: ['thay the boi', 'van ban thay the'],
  amended_by: ['sua doi boi', 'van ban sua doi'],
  source: ['nguon'],
  as_of: ['ngay cap nhat'],
  key: [],
};

const columnOf = new Map(
  Object.entries(otherNames).flatMap(([column, names]) => [column, ...names].map((name) => [name, column] as const)),
);
const known = new Map<string, keyof RegistryRow | null>();

/** The column of the schema that a printed name means, or null. */
function columnNamed(name: string): keyof RegistryRow | null {
  const cached = known.get(name);
  if (cached !== undefined) return cached;
  const column = (columnOf.get(fold(name)) ?? null) as keyof RegistryRow | null;
  if (known.size < 1000) known.set(name, column);
  return column;
}

/** A value as text; null where it is empty or no single value. */
function textOf(value: unknown): string | null {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : value.toISOString().slice(0, 10);
  if (Array.isArray(value))
    return (
      value
        .map(textOf)
        .filter((item) => item !== null)
        .join('|') || null
    );
  if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'bigint') return null;
  const text = String(value);
  return (plain.test(text) ? text : text.normalize('NFC').replace(/\s+/gu, ' ').trim()) || null;
}

/** Text that is squeezed already and has no combining marks: most cells are. */
const plain = /^(?:[^\s\p{M}]+(?: [^\s\p{M}]+)*)?$/u;

/** What a row says, by the columns of the schema; names that it does not know are left out. */
export function columnsOf(fields: Readonly<Record<string, unknown>>): Partial<Record<keyof RegistryRow, string>> {
  const row: Partial<Record<keyof RegistryRow, string>> = {};
  for (const name in fields) {
    const column = columnNamed(name);
    const text = column === null ? null : textOf(fields[name]);
    if (column !== null && text !== null) row[column] ??= text;
  }
  return row;
}
