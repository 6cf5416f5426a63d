import type { Role, Span } from '../../schemas/index.js';
import type { Passage } from '../passage.js';

/** Indexes into the document's lists of units, deadlines, targets and references. */
export interface MentionIndexes {
  units: number[];
  deadlines: number[];
  targets: number[];
  references: number[];
}

/** What the other extractors found, with the place of each. */
export interface Found {
  units: readonly { passage: number; value: { role: Role } }[];
  deadlines: readonly { span: Span }[];
  targets: readonly { span: Span }[];
  references: readonly { span: Span }[];
}

/** The index of the passage that a position stands in, -1 for none. */
export function passageAt(passages: readonly Passage[], at: number): number {
  let low = 0;
  let high = passages.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const passage = passages[middle]!;
    if (at < passage.start) high = middle - 1;
    else if (at >= passage.end) low = middle + 1;
    else return middle;
  }
  return -1;
}

/** The mentions of every passage. */
export function mentionsByPassage(passages: readonly Passage[], found: Found): MentionIndexes[] {
  const lists = passages.map((): MentionIndexes => ({ units: [], deadlines: [], targets: [], references: [] }));
  found.units.forEach((unit, index) => {
    lists[unit.passage]?.units.push(index);
  });
  for (const kind of ['deadlines', 'targets', 'references'] as const) {
    found[kind].forEach((mention, index) => {
      lists[passageAt(passages, mention.span.start)]?.[kind].push(index);
    });
  }
  return lists;
}

/** The mentions of several passages together, each once, in order. */
export function together(lists: readonly (MentionIndexes | undefined)[]): MentionIndexes {
  const merge = (kind: keyof MentionIndexes) => [...new Set(lists.flatMap((list) => list?.[kind] ?? []))];
  return { units: merge('units'), deadlines: merge('deadlines'), targets: merge('targets'), references: merge('references') };
}
