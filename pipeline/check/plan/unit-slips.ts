import { slug } from '../../../extractors/vietnamese.js';
import type { Unit } from '../../../schemas/index.js';
import type { DocumentCheck } from '../finding.js';
import { isOneSlip } from '../one-slip.js';
import { itemEvidence } from './evidence.js';
import { namesOneBody } from './names.js';

/** Words beside the one that differs: so many must agree. */
const least = 3;
/** Shorter words are made into others by one letter. */
const shortest = 4;

interface Spelled {
  unit: Unit;
  words: string[];
  keys: string[];
}

function spelled(unit: Unit): Spelled {
  const words = unit.name.match(/[\p{L}\p{N}&]+/gu) ?? [];
  return { unit, words, keys: words.map(slug) };
}

/** Names by all their words but one common one: names that meet under one entry differ in that word alone. */
function byRest(names: readonly Spelled[]): { at: number; alike: Spelled[] }[] {
  const groups = new Map<string, { at: number; alike: Spelled[] }>();
  for (const name of names) {
    if (name.words.length <= least || name.words.length > 20) continue;
    for (const [at, word] of name.words.entries()) {
      if (!/^\p{Ll}/u.test(word)) continue;
      const rest = name.keys.map((key, index) => (index === at ? '_' : key)).join(' ');
      const group = groups.get(rest);
      if (group) group.alike.push(name);
      else groups.set(rest, { at, alike: [name] });
    }
  }
  return [...groups.values()].filter(({ alike }) => alike.length > 1);
}

/** One letter lost or two exchanged, never the first: a letter that is another makes another word (`nông dân`, `công dân`). */
function isLostLetter(a: string, b: string): boolean {
  const sameLetters = [...a].sort().join('') === [...b].sort().join('');
  return Math.min(a.length, b.length) >= shortest && a[0] === b[0] && isOneSlip(a, b) && (a.length !== b.length || sameLetters);
}

/** One body in two spellings: names that differ in one common word by a lost letter (`Trung tâm Khuyến công và tư vấn công nghiệp`, `… công nghệp`). */
export const unitTwoSpellings: DocumentCheck = (document) => {
  const units = document.plan.units.filter(({ name }) => namesOneBody(name));
  const names = [...new Map(units.map((unit) => [unit.canonical, unit])).values()].map(spelled);
  return byRest(names).flatMap(({ at, alike: [first, ...others] }) =>
    others.flatMap((other) => {
      if (!isLostLetter(first!.keys[at]!, other.keys[at]!)) return [];
      const [a, b] = [first!.unit, other.unit];
      return [
        {
          code: 'unit-two-names',
          severity: 'warning' as const,
          message: {
            vi: `«${a.name}» và «${b.name}» có thể là một đơn vị được viết theo hai cách.`,
            en: `«${a.name}» and «${b.name}» may be one unit in two spellings.`,
          },
          expected: null,
          met: `${a.name} / ${b.name}`,
          evidence: units
            .filter(({ canonical }) => canonical === a.canonical || canonical === b.canonical)
            .map((unit) => itemEvidence(document, unit)),
          key: null,
          suggestion: null,
        },
      ];
    }),
  );
};
