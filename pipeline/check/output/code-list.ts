import { findingCodes } from '../codes.js';
import type { Language } from '../finding.js';

/** Every code with its gravest severity and meaning, one a line, in columns. */
export function codeList(language: Language): string {
  const rows = Object.entries(findingCodes);
  const width = Math.max(...rows.map(([code]) => code.length));
  return rows.map(([code, { severity, meaning }]) => `${code.padEnd(width)}  ${severity.padEnd(7)}  ${meaning[language]}\n`).join('');
}
