import type { RegistryRecord } from '../../../../schemas/index.js';
import type { RawRow } from '../rows/raw-row.js';
import { columnsOf } from './columns.js';
import { readDay } from './dates.js';
import { identify } from './identity.js';
import { readStatus } from './status.js';

/** A record, or why the row gives none. `remark` names a value that was left out of a record that stands. */
export type ReadRecord = { record: RegistryRecord; remark: string | null } | { reason: string };

const list = (text: string | undefined) =>
  (text ?? '')
    .split(/[|;]/u)
    .map((item) => item.trim())
    .filter(Boolean);

/**
 * Reads one row as a record. A row without identity gives none; a day that is none, or an unknown status, is left out and remarked.
 * `locality` is that of local issuers whose row names none.
 */
export function readRecord(row: Extract<RawRow, { fields: unknown }>, file: string, locality: string | null): ReadRecord {
  const text = columnsOf(row.fields);
  if (Object.values(text).some((value) => value?.includes('\uFFFD'))) return { reason: 'expected UTF-8, found bytes of another encoding' };
  const remarks: string[] = [];
  const day = (column: 'date' | 'effective' | 'expires' | 'as_of') => {
    const value = text[column];
    const read = value === undefined ? null : readDay(value);
    if (value !== undefined && read === null) remarks.push(`${column}: expected a day such as 2020-06-01, found ${value.slice(0, 40)}`);
    return read;
  };
  const [date, effective, expires, asOf] = [day('date'), day('effective'), day('expires'), day('as_of')];
  if (text.date !== undefined && date === null) return { reason: remarks[0]! };
  if (effective !== null && expires !== null && expires < effective)
    return { reason: `expected expires behind effective, found ${expires}` };
  const status = text.status === undefined ? null : readStatus(text.status);
  if (text.status !== undefined && status === null)
    remarks.push(`status: expected in-force, repealed …, found ${text.status.slice(0, 40)}`);
  const { identifier = null, type = null, title = null, issuer = null, source = null } = text;
  const place = text.locality ?? locality;
  const identity =
    text.key === undefined ? identify({ identifier, type, title, date, issuer, locality: place }) : { key: text.key, names: [] };
  if ('reason' in identity) return identity;
  const [replacedBy, amendedBy] = [list(text.replaced_by), list(text.amended_by)];
  const read = {
    identifier,
    type,
    title,
    date,
    issuer,
    locality: text.locality ?? null,
    effective,
    expires,
    status,
    replacedBy,
    amendedBy,
  };
  return { record: { ...identity, ...read, source, asOf, file, line: row.line }, remark: remarks.length > 0 ? remarks.join('; ') : null };
}
