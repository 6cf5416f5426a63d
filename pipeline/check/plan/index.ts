import type { DocumentCheck } from '../finding.js';

/** The checks that need nothing but the plan itself. */
export const planChecks: readonly DocumentCheck[] = [];
