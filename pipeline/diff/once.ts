import type { DiffPlace } from '../../schemas/index.js';
import type { Draft } from './compare/draft.js';

/**
 * Every change once: a value that stands once in both versions (in the heading over a list, in a merged cell) changes once, however many
 * tasks it counts for; and a heading that is a body's name is told as the change of that body.
 */
export function oncePerMention(drafts: readonly Draft[]): Draft[] {
  const seen = new Set<string>();
  const units = drafts.filter(({ kind }) => kind === 'unit');
  const isBody = (side: 'old' | 'new', heading: DiffPlace) => units.some(({ where }) => isSamePlace(where[side], heading));
  return drafts.filter((draft) => {
    const { kind, field, change, where } = draft;
    if (kind === 'section' && draft.class !== 'structural') return !isBody('old', where.old) && !isBody('new', where.new);
    if (kind !== 'unit' && kind !== 'deadline' && kind !== 'target' && kind !== 'reference') return true;
    if (where.old.at !== 'words' && where.new.at !== 'words') return true;
    const key = [kind, field, change, placeKey('old', where.old), placeKey('new', where.new)].join(' ');
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}

/** Both quote the same words; a final mark does not count. */
const isSamePlace = (one: DiffPlace, other: DiffPlace): boolean =>
  one.at === 'words' && other.at === 'words' && one.span.start === other.span.start && Math.abs(one.span.end - other.span.end) <= 2;

const placeKey = (side: string, { at, span }: DiffPlace): string => (at === 'words' ? `${side} ${span.start}` : at);
