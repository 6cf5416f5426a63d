import type { ReferenceItem } from '../items.js';
import type { Kind } from '../kind.js';
import { same } from '../sameness.js';
import { comparable, likeness } from '../text-likeness.js';

/** Citations are one where type, number, year and symbol agree; those without number and symbol where their titles are alike. */
export const references: Kind<ReferenceItem> = {
  affinity(gold, found) {
    const identified = comparable(gold.number) === comparable(found.number) && comparable(gold.symbol) === comparable(found.symbol);
    const named = gold.number != null || gold.symbol != null || likeness(gold.title, found.title) > 0.5;
    if (!identified || !named || (gold.year ?? null) !== (found.year ?? null)) return 0;
    if (!gold.optional && !same(gold.type, found.type)) return 0;
    return same(gold.date, found.date) ? 1.5 : 1;
  },
  fields: {
    date: (gold, found) => same(gold.date, found.date),
    issuer: (gold, found) => same(gold.issuer, found.issuer),
    relation: (gold, found) => same(gold.relation, found.relation),
    title: (gold, found) => (gold.title == null) === (found.title == null) && likeness(gold.title, found.title) >= 0.8,
    provisions: (gold, found) => provisions(gold) === provisions(found),
  },
  strict: ['date'],
  confused: 'relation',
  name: (item) => item.quote ?? '',
  show: ({ type, number, year, symbol, date }) =>
    [type, `${number ?? '?'}${year ? `/${year}` : ''}`, symbol, date].filter(Boolean).join(' '),
};

const provisions = (item: ReferenceItem): string =>
  (item.provisions ?? [])
    .map(({ article, clause, point }) => [article, clause, point].map(comparable).join('/'))
    .sort()
    .join(' ');
