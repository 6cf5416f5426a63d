/** A row as its file holds it, columns by their printed names, or why there is none. `line` as in RegistryProblem. */
export type RawRow = { line: number; fields: Readonly<Record<string, unknown>> } | { line: number | null; reason: string };

/** Reads the rows of one file in their order. A bad row is reported and costs no other. */
export type RowReader = (file: string) => AsyncIterable<RawRow>;
