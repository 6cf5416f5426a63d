import { readFile } from 'node:fs/promises';
import { namedFields } from './named-fields.js';
import type { RowReader } from './raw-row.js';

/** Which table is read: the one that has a column `identifier`, `registry` and `documents` before others. */
const tableQuery = `SELECT m.name FROM sqlite_master m, pragma_table_info(m.name) c WHERE m.type IN ('table', 'view') AND lower(c.name) = 'identifier'
  ORDER BY CASE m.name WHEN 'registry' THEN 0 WHEN 'documents' THEN 1 ELSE 2 END, m.name LIMIT 1`;

/** SQLite: the rows of the table with a column `identifier`, in the order of the table; the ordinal of the row stands for its line. */
export const readSqlite: RowReader = async function* (file) {
  const { default: initSqlJs } = await import('sql.js');
  const sqlite = await initSqlJs();
  const database = new sqlite.Database(await readFile(file));
  try {
    const table = database.exec(tableQuery)[0]?.values[0]?.[0];
    if (typeof table !== 'string') {
      yield { line: null, reason: 'expected a table with a column "identifier", found none' };
      return;
    }
    const rows = database.prepare(`SELECT * FROM "${table.replaceAll('"', '""')}"`);
    const columns = rows.getColumnNames();
    for (let line = 1; rows.step(); line++) yield { line, fields: namedFields(columns, rows.get()) };
    rows.free();
  } finally {
    database.close();
  }
};
