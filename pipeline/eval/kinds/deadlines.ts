import type { DeadlineItem } from '../items.js';
import type { Kind } from '../kind.js';
import { same } from '../sameness.js';
import { likeness } from '../text-likeness.js';

/** Parts of a repetition rule may stand in any order. */
const rule = (item: DeadlineItem): string | null =>
  item.recurrence == null
    ? null
    : item.recurrence
        .replace(/^RRULE:/i, '')
        .split(';')
        .sort()
        .join(';');

const times = {
  kind: (gold, found) => gold.kind === found.kind,
  start: (gold, found) => same(gold.start, found.start),
  end: (gold, found) => same(gold.end, found.end),
  recurrence: (gold, found) => same(rule(gold), rule(found)),
} satisfies Kind<DeadlineItem>['fields'];

/** Deadlines are one where at least half of their words agree; of several, the one that means the same time. */
export const deadlines: Kind<DeadlineItem> = {
  affinity(gold, found) {
    const words = likeness(gold.quote, found.quote);
    if (words < 0.5) return 0;
    return Object.values(times).every((right) => right(gold, found)) ? words + 0.5 : words;
  },
  fields: {
    ...times,
    duration: (gold, found) => same(gold.duration, found.duration),
    yearSource: (gold, found) => same(gold.yearSource, found.yearSource),
  },
  strict: ['kind', 'start', 'end', 'recurrence', 'duration'],
  confused: 'kind',
  name: (item) => item.quote ?? '',
  show: ({ quote, kind, start, end, recurrence, duration }) =>
    [`“${quote}”`, kind, (start ?? end) == null ? null : `${start ?? '..'}/${end ?? '..'}`, recurrence, duration].filter(Boolean).join(' '),
};
