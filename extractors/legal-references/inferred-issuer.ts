import { agencyOf } from '../registry/agencies.js';
import type { PlacedCitation } from './read-passage.js';
import { issuerPart, symbolParts } from './symbol.js';

const unambiguous = new Set(['CP', 'TTG', 'CTN']);

/** The issuer that a symbol alone gives away: Government, Prime Minister, President, National Assembly and its Standing Committee; else null. */
export function issuerOfSymbol({ kind, type, symbol }: PlacedCitation): string | null {
  if (symbol === null) return (kind === 'law' || kind === 'amending-law') && type !== 'PL' ? 'Quốc hội' : null;
  const parts = symbolParts(symbol);
  if (parts.length > 2) return null;
  const term = parts.map((part) => /^(UBTVQH|QH)\s?\d{1,2}$/u.exec(part)?.[1]).find((found) => found !== undefined);
  const code = term ?? issuerPart(symbol);
  if (term === undefined && !unambiguous.has(code.toUpperCase())) return null;
  return agencyOf(code)?.name ?? null;
}
