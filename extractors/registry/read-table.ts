import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The package's own `registry/` folder, found upwards from this module: the same from the sources and from `dist/`. */
function registryFolder(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'registry', 'document-types.tsv'))) {
    const parent = dirname(folder);
    if (parent === folder) throw new Error('expected a folder "registry" with document-types.tsv above the extractors, found none');
    folder = parent;
  }
  return join(folder, 'registry');
}

/**
 * Reads one table of reference data (`registry/<name>.tsv`, UTF-8, a header line, tab separated): one record per row, all values strings,
 * empty where unknown. Throws where a row has another number of fields than the header.
 */
export function readTable<Column extends string>(name: string, columns: readonly Column[]): Record<Column, string>[] {
  const lines = readFileSync(join(registryFolder(), `${name}.tsv`), 'utf8')
    .normalize('NFC')
    .split(/\r?\n/u)
    .filter(Boolean);
  const header = lines[0]!.split('\t');
  for (const column of columns) if (!header.includes(column)) throw new Error(`registry/${name}.tsv: expected a column "${column}"`);
  return lines.slice(1).map((line, index) => {
    const fields = line.split('\t');
    if (fields.length !== header.length)
      throw new Error(`registry/${name}.tsv, row ${index + 2}: expected ${header.length} fields, found ${fields.length}`);
    return Object.fromEntries(columns.map((column) => [column, fields[header.indexOf(column)]!])) as Record<Column, string>;
  });
}
