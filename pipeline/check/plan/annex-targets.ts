import { slug } from '../../../extractors/vietnamese.js';
import type { Target } from '../../../schemas/index.js';
import type { DocumentCheck } from '../finding.js';
import { bodyAnnexFinding } from './body-annex-finding.js';
import { itemEvidence } from './evidence.js';

/** Metrics of fewer words say too little to tell one target. */
const least = 5;

/** What makes two targets comparable: metric, unit, comparator and time; null where one of them says too little. */
function identityOf({ metric, unit, comparator, change, per, period }: Target): string | null {
  const words = slug(metric ?? '');
  if (words.split('-').length < least || comparator === 'between') return null;
  return [words, unit, comparator, change, per.join(','), period?.start, period?.end].join('|');
}

function byIdentity(targets: readonly Target[]): Map<string, Target[]> {
  const groups = new Map<string, Target[]>();
  for (const target of targets) {
    const id = identityOf(target);
    if (id !== null) groups.set(id, [...(groups.get(id) ?? []), target]);
  }
  return groups;
}

/** A target of the running text that stands with another value in a table of tasks. A metric that stands twice on one side (by years, by places) is left alone. */
export const targetsInAnnex: DocumentCheck = (document) => {
  const { targets, tasks } = document.plan;
  const taken = new Set(tasks.flatMap((task) => task.targets));
  const inTables = byIdentity(targets.filter(({ id, cell }) => cell !== undefined && taken.has(id)));
  const inText = byIdentity(targets.filter(({ cell }) => cell === undefined));
  return [...inText].flatMap(([id, [said, ...more]]) => {
    const [listed, ...others] = inTables.get(id) ?? [];
    if (listed === undefined || others.length + more.length > 0 || said === undefined) return [];
    if (said.value === listed.value || taken.has(said.id)) return [];
    return [
      bodyAnnexFinding('body-annex-target', said.quote, listed.quote, [itemEvidence(document, said), itemEvidence(document, listed)]),
    ];
  });
};
