import type { RegistryRecord } from '../../../../schemas/index.js';
import type { RegistryProblem } from '../registry.js';

/** What an index keeps besides the records. */
export interface Contents {
  size: number;
  problems: RegistryProblem[];
}

/** Keys under which a record is found. */
export const keysOf = ({ key, names }: RegistryRecord): string[] => (key === null ? names : [key, ...names]);

/** The record of the same file and key that gives another day of issue, if there is one. */
export function contradicted(standing: readonly RegistryRecord[], { key, file, date }: RegistryRecord): RegistryRecord | undefined {
  if (key === null || date === null) return undefined;
  return standing.find((other) => other.key === key && other.file === file && other.date !== null && other.date !== date);
}
