import { successorsOf } from '../../../extractors/registry/successions.js';
import type { Plan } from '../../../schemas/index.js';
import type { Glossary } from '../words/glossary.js';
import { strongKeys, type Token, tokensOf } from '../words/tokens.js';
import { inWords, successionsOf } from './successions.js';

/** Names of former bodies, as keys, with those of their successors. */
export type SuccessionTable = readonly { former: readonly string[]; successor: readonly string[]; reason: string }[];

/** The successions of the bodies that a plan names as its units. */
export function successionTable(old: Plan, made: Plan, glossary: Glossary): SuccessionTable {
  const keysOf = (name: string) => strongKeys(tokensOf(name, 0, name.length, glossary)).split(' ');
  const names = [...new Set(old.units.map(({ name }) => name))].filter((name) => successorsOf(name).length > 0);
  const rows = names.flatMap((name) =>
    successionsOf(name, made).map((succession) => ({
      former: keysOf(succession.former),
      successor: keysOf(succession.successor),
      reason: inWords(succession),
    })),
  );
  return [...new Map(rows.map((row) => [`${row.former.join(' ')}/${row.successor.join(' ')}`, row])).values()];
}

/** Words with the names of former bodies read as those of their successors, a name that then stands twice in a row once. */
export function succeeded(tokens: readonly Token[], table: SuccessionTable): { tokens: Token[]; reasons: string[] } {
  const reasons = new Set<string>();
  const out: Token[] = [];
  const strong = tokens.filter(({ weak }) => !weak);
  for (let at = 0; at < strong.length; ) {
    const row = table.find(({ former }) => former.every((key, offset) => strong[at + offset]?.key === key));
    const place = strong[at]!;
    const piece = row ? row.successor.map((key) => ({ ...place, key, weak: false })) : [place];
    if (row) reasons.add(row.reason);
    out.push(...piece);
    at += row ? row.former.length : 1;
    for (const { successor } of table) dropRepeat(out, successor);
  }
  return { tokens: out, reasons: [...reasons] };
}

function dropRepeat(tokens: Token[], name: readonly string[]): void {
  const { length } = name;
  if (tokens.length < 2 * length) return;
  const from = tokens.length - 2 * length;
  if (name.every((key, offset) => tokens[from + offset]!.key === key && tokens[from + length + offset]!.key === key))
    tokens.splice(from, length);
}
