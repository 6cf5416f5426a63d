import type { Unit } from '../../../schemas/index.js';
import type { Placed } from '../items/item.js';
import type { Comparison } from './comparison.js';
import { inWords, successionsOf } from './successions.js';
import { without } from './values.js';

/** A unit with its comparison key. */
export type KeyedUnit = Placed<Unit> & { key: string };

interface Sides {
  old: readonly KeyedUnit[];
  new: readonly KeyedUnit[];
}

/**
 * Which of the units that went have a successor among the bodies of the new item, and which of those that came are such successors. A body
 * of a former province is followed by the like body of the province that took it in.
 */
export function explainedUnits(comparison: Comparison, gone: readonly KeyedUnit[], come: readonly KeyedUnit[], bodies: Sides) {
  const heirsOf = (unit: KeyedUnit) => heirs(comparison, unit);
  const stayed = new Set(bodies.new.map(({ key }) => key));
  const former = bodies.old.filter(({ key }) => !stayed.has(key)).flatMap(heirsOf);
  const tookOver = (unit: KeyedUnit) => former.some(({ key }) => begins(unit.key, key));
  const succeeded: KeyedUnit[] = [];
  const reasons: string[] = [];
  for (const unit of gone) {
    const found = heirsOf(unit).find(({ key }) => bodies.new.some((body) => begins(body.key, key)));
    if (!found) continue;
    succeeded.push(unit);
    reasons.push(found.reason);
  }
  for (const unit of without(gone, succeeded)) {
    // It has another role now because it took over from the body that had it.
    const other = bodies.new.find(({ key, role }) => key === unit.key && role !== unit.role);
    const isNewRole = other && !bodies.old.some(({ key, role }) => key === other.key && role === other.role);
    if (isNewRole && tookOver(other)) succeeded.push(unit);
  }
  return { succeeded, successors: come.filter(tookOver), reasons };
}

/** The keys that the successors of a unit may have, each with the succession in words. */
function heirs({ context, wordKeys }: Comparison, unit: KeyedUnit): { key: string; reason: string }[] {
  return successionsOf(unit.name, context.new.plan).map((succession) => {
    const [former, successor] = [wordKeys(succession.former), wordKeys(succession.successor)];
    return { key: succession.of === 'body' ? successor : wordKeys(unit.name).replace(former, successor), reason: inWords(succession) };
  });
}

const begins = (key: string, head: string): boolean => key === head || key.startsWith(`${head} `);
