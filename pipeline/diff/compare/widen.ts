import type { Span } from '../../../schemas/index.js';
import { overlaps } from '../items/lines.js';
import type { Comparison, Side } from './comparison.js';

/** A line that says by its first words what it holds: `Đơn vị chủ trì: …`. */
const labelled = /^[^:\n]{3,40}:/u;

/**
 * Lets units and times that changed answer for all of their cell, or of their labelled line: it holds nothing else. The task's own words are
 * never such a place. Called when only units and times were compared.
 */
export function widenToCells({ claims, old, new: current }: Comparison): void {
  claims.cells.old.push(...cellsOf(old, claims.changed.old));
  claims.cells.new.push(...cellsOf(current, claims.changed.new));
}

function cellsOf({ pieces, item, version }: Side, changed: readonly Span[]): Span[] {
  const { task } = item;
  if (task === null) return [];
  return pieces
    .filter(
      ({ span, label }) => !overlaps(span, task.span) && (label !== '' || labelled.test(version.plan.text.slice(span.start, span.end))),
    )
    .map(({ span }) => span)
    .filter((span) => changed.some((claimed) => overlaps(claimed, span)));
}
