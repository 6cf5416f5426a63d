import type { HeaderItem } from './items.js';
import { same, sameMembers } from './sameness.js';
import { likeness } from './text-likeness.js';

type Comparison<Field extends keyof HeaderItem> = (gold: HeaderItem[Field], found: HeaderItem[Field]) => boolean;

const signatures = (list: HeaderItem['signers']): string[] =>
  (list ?? []).map(({ authority, position, name }) => [authority, position, name].filter(Boolean).join(' '));

/** When a header field counts as right. */
export const headerFields: { readonly [Field in (typeof headerFieldNames)[number]]: Comparison<Field> } = {
  type: same,
  number: same,
  symbol: same,
  issuer: (gold, found) => same(gold, found) || likeness(gold, found) >= 0.85,
  parent: same,
  place: same,
  date: same,
  title: (gold, found) => likeness(gold, found) >= 0.9,
  period: (gold, found) => (gold?.start ?? null) === (found?.start ?? null) && (gold?.end ?? null) === (found?.end ?? null),
  signers: (gold, found) => sameMembers(signatures(gold), signatures(found)),
  recipients: sameMembers,
};

/** The header fields that are scored, in the order in which they are shown. */
export const headerFieldNames = [
  'type',
  'number',
  'symbol',
  'issuer',
  'parent',
  'place',
  'date',
  'title',
  'period',
  'signers',
  'recipients',
] as const;

/** Whether a header field is right. */
export const headerFieldRight = (field: (typeof headerFieldNames)[number], gold: HeaderItem, found: HeaderItem | undefined): boolean =>
  (headerFields[field] as (gold: unknown, found: unknown) => boolean)(gold[field], found?.[field]);
