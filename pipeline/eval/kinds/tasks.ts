import type { Gold } from '../gold.js';
import type { TaskItem } from '../items.js';
import type { Kind } from '../kind.js';
import { same, sameMembers } from '../sameness.js';
import { comparable, likeness } from '../text-likeness.js';

type Mentions = (document: Gold) => string[];

const optionalUnits =
  (role: string): Mentions =>
  (document) =>
    (document.units ?? []).filter((unit) => unit.optional && unit.role === role).map((unit) => unit.name);
const optionalQuotes =
  (kind: 'deadlines' | 'targets'): Mentions =>
  (document) =>
    (document[kind] ?? []).filter((mention) => mention.optional).map((mention) => mention.quote);

type ListField = 'leads' | 'coordinators' | 'implementers' | 'monitors' | 'deadlines' | 'targets';

/** The lists hold the same; what a task has too much is forgiven where the gold has it as an optional mention. */
const sameList =
  (field: ListField, optional: Mentions) =>
  (gold: TaskItem, found: TaskItem, document: Gold): boolean => {
    const wanted = new Set((gold[field] ?? []).map(comparable));
    const forgiven = new Set(optional(document).map(comparable));
    const counting = (found[field] ?? []).map(comparable).filter((text) => wanted.has(text) || !forgiven.has(text));
    return sameMembers(gold[field], counting);
  };

const joined = (list: readonly string[] | null | undefined): string => (list ?? []).join(' ');

/** Tasks are one where their titles are alike; number, path and contents choose among several. */
export const tasks: Kind<TaskItem> = {
  affinity(gold, found) {
    const words = likeness(gold.title, found.title);
    if (words < 0.6) return 0;
    const number = same(gold.number, found.number) ? 0.2 : 0;
    const path = gold.path != null && same(gold.path, found.path) ? 0.2 : 0;
    const lists = (['leads', 'products', 'deadlines'] as const).filter((field) => sameMembers(gold[field], found[field]));
    return words + number + path + 0.1 * lists.length;
  },
  fields: {
    title: (gold, found) => likeness(gold.title, found.title) >= 0.9,
    leads: sameList('leads', optionalUnits('lead')),
    coordinators: sameList('coordinators', optionalUnits('coordinate')),
    implementers: sameList('implementers', optionalUnits('implement')),
    monitors: sameList('monitors', optionalUnits('monitor')),
    deadlines: sameList('deadlines', optionalQuotes('deadlines')),
    targets: sameList('targets', optionalQuotes('targets')),
    references: (gold, found) => sameMembers(gold.references, found.references),
    products: (gold, found) => likeness(joined(gold.products), joined(found.products)) >= 0.85,
  },
  strict: ['leads', 'coordinators', 'implementers', 'monitors', 'deadlines', 'products'],
  name: (item) => `${item.number ?? '-'} ${item.title ?? ''}`,
  show: (item) =>
    [
      `${item.number ?? '-'} ${(item.title ?? '').slice(0, 70)}`,
      ...(['leads', 'coordinators', 'implementers', 'monitors', 'deadlines', 'products'] as const).map((field) =>
        item[field]?.length ? `${field}: ${item[field].join('; ')}` : '',
      ),
    ]
      .filter(Boolean)
      .join(' | '),
};
