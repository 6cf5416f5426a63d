import { squeeze } from '../../../extractors/vietnamese.js';
import type { Change, DiffPlace, Plan, Span } from '../../../schemas/index.js';
import type { Item, Version } from '../items/item.js';

/** A change before it has its id: the items that it happens to, and, for the order of reading, where it stands in the new version. */
export type Draft = Omit<Change, 'id' | 'item'> & { of: { old: Item | null; new: Item | null }; at: number };

/** The same pair of versions for everything that is compared in them. */
export interface Context {
  old: Version;
  new: Version;
  /** The partner of an item of one version in the other one. */
  partner: (side: 'old' | 'new', item: Item) => Item | undefined;
}

/** The words of a span, with page and section, as evidence. */
export function place(
  plan: Plan,
  span: Span,
  at: DiffPlace['at'] = 'words',
  pointer: string | null = null,
  section: string | null = null,
): DiffPlace {
  const page = plan.pages.find(({ start, end }) => start <= span.start && span.start < end)?.number ?? null;
  return { at, pointer, quote: squeeze(plan.text.slice(span.start, span.end)), span: { start: span.start, end: span.end }, page, section };
}

/** A mention as evidence: its own words, page and section. */
export function mentionPlace({ pointer, quote, span, page, section }: Omit<DiffPlace, 'at'>): DiffPlace {
  return { at: 'words', pointer, quote, span, page, section };
}

/** Several mentions as one piece of evidence: the words from the first to the last. */
export function mentionsPlace(plan: Plan, mentions: readonly Omit<DiffPlace, 'at'>[]): DiffPlace | null {
  if (mentions.length < 2) return mentions[0] ? mentionPlace(mentions[0]) : null;
  const sorted = [...mentions].sort((a, b) => a.span.start - b.span.start);
  const [first, last] = [sorted[0]!, sorted.at(-1)!];
  return { ...place(plan, { start: first.span.start, end: last.span.end }, 'words', first.pointer, first.section) };
}

/** An item as evidence: the words it is known by. */
export function itemPlace({ plan }: Version, item: Item, at: DiffPlace['at'] = 'words'): DiffPlace {
  return {
    ...place(plan, { start: item.pieces[0]!.span.start, end: item.pieces.at(-1)!.span.end }, at, item.pointer, item.section),
    quote: item.label,
  };
}

/** The readable text of an item: its lines or cells. */
export function textOf({ plan }: Version, item: Item): string {
  return item.pieces.map(({ span }) => squeeze(plan.text.slice(span.start, span.end))).join(' | ');
}

const longest = 120;
/** An item in few words. */
export const nameOf = (item: Item | null): string | null =>
  item === null ? null : item.label.length > longest ? `${item.label.slice(0, longest - 1).trimEnd()}…` : item.label;
