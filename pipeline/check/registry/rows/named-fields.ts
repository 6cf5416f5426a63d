/** A row of values as an object with the names of its columns; columns without a name are left out. */
export function namedFields(columns: readonly string[], values: readonly unknown[]): Record<string, unknown> {
  return Object.fromEntries(columns.flatMap((column, index) => (column.trim() === '' ? [] : [[column.trim(), values[index]] as const])));
}
