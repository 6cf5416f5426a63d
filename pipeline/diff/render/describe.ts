import type { Change, PlanDiff } from '../../../schemas/index.js';

/** The classes in the order in which people want them. */
export const classes: readonly Change['class'][] = ['substantive', 'explained', 'structural', 'editorial'];

/** A change in a few English words: `deadline later`, `lead replaced`, `task added`. */
export function headline({ kind, change, field, effect }: Change): string {
  const what =
    kind === 'header' || kind === 'task' || kind === 'text' || kind === 'section'
      ? [kind, field === kind ? null : field]
      : [singular[field ?? ''] ?? kind, field && !singular[field] ? field : null];
  return [...what.filter(Boolean), effect?.replace('-', ' ') ?? change].join(' ');
}

const singular: Record<string, string> = {
  leads: 'lead',
  coordinators: 'coordinator',
  implementers: 'implementer',
  monitors: 'monitor',
  deadlines: 'deadline',
  targets: 'target',
  references: 'reference',
  products: 'product',
};

/** A value of a change as text; empty for none. */
export function valueText(value: Change['before']): string {
  if (value === null) return '';
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map(valueText).join('; ');
  if (typeof value === 'object') return Object.values(value).map(valueText).filter(Boolean).join(' – ');
  return String(value);
}

/** Whether both sides are running text, to be shown as one with its changed words marked. */
export const isRunningText = ({ change, field }: Change): boolean =>
  change === 'modified' && (field === 'title' || field === 'heading' || field === 'text');

/** The changes that are to be shown: the substantive ones, or all. */
export const shownChanges = ({ changes }: PlanDiff, all: boolean): readonly Change[] =>
  all ? changes : changes.filter((change) => change.class === 'substantive');

/** What the comparison found, in one sentence. */
export function verdict({ summary }: PlanDiff): string {
  if (summary.unrelated) return `The two documents are unrelated (likeness ${summary.likeness}): no versions of one plan.`;
  const counts = classes.map((name) => `${summary[name]} ${name}`).join(', ');
  return summary.substantive + summary.editorial + summary.structural + summary.explained === 0 ? 'No changes.' : `Changes: ${counts}.`;
}

/** Changes that happen to one item stand together, under its name; those of the header come first. */
export function byItem(changes: readonly Change[]): { name: string; page: number | null; changes: Change[] }[] {
  const groups: { name: string; page: number | null; changes: Change[] }[] = [];
  for (const change of changes) {
    const name = change.item.new ?? change.item.old ?? '';
    const last = groups.at(-1);
    if (last?.name === name) last.changes.push(change);
    else groups.push({ name, page: change.where.new.page ?? change.where.old.page, changes: [change] });
  }
  return groups;
}
