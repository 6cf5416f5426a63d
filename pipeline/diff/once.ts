import type { Draft } from './compare/draft.js';

/** A value that stands once in both versions (over a list, in a merged cell) and counts for several tasks changes once. */
export function oncePerMention(drafts: readonly Draft[]): Draft[] {
  const seen = new Set<string>();
  return drafts.filter(({ kind, field, change, where }) => {
    if (kind !== 'unit' && kind !== 'deadline' && kind !== 'target' && kind !== 'reference') return true;
    const { old, new: current } = where;
    if (old.at !== 'words' && current.at !== 'words') return true;
    const end = ({ at, span }: typeof old) => (at === 'words' ? `${span.start}-${span.end}` : at);
    const key = [kind, field, change, end(old), end(current)].join(' ');
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}
