import type { RegistryRecord } from '../../../schemas/index.js';

/** A row that could not be used, or contradicts one that was: where it stands and why. */
export interface RegistryProblem {
  file: string;
  /** Line of the file, from 1; the ordinal of the row where a format has no lines; null where the whole file is meant. */
  line: number | null;
  reason: string;
}

/** Records of legal documents by key. */
export interface Registry {
  /** How many records there are. */
  size: number;
  problems: readonly RegistryProblem[];
  /** The records of a document, or of all versions of a law by its name; those of files given first stand first. */
  find(key: string): readonly RegistryRecord[];
  close(): Promise<void>;
}

export interface RegistryOptions {
  /** Whether the records that ship with kehoach are used too, behind those of the files; true unless given. */
  shipped?: boolean;
  /** Province (and district) of local issuers whose rows name none: `Quảng Ngãi`, `Quảng Ngãi/Bình Sơn`. */
  locality?: string;
  /** Folder for the indexes of large files; `kehoach` in the user's cache folder unless given. */
  cacheFolder?: string;
  /** More records than these are kept in an index on disk; 50 000 unless given. */
  mostInMemory?: number;
}
