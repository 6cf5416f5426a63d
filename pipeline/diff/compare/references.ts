import { squeeze } from '../../../extractors/vietnamese.js';
import type { Change, ChangeEffect, Reference } from '../../../schemas/index.js';
import type { Placed } from '../items/item.js';
import { citationExtent } from './citation-extent.js';
import type { Comparison } from './comparison.js';
import type { Draft } from './draft.js';
import { isFilledIn, sameDocument } from './reference-identity.js';
import { compareValues } from './values.js';

type Value = Placed<Reference>;

/** Documents that are cited anew, no more, or in another place of theirs. */
export function compareReferences(comparison: Comparison): Draft[] {
  return compareValues(comparison, comparison.old.item.references, comparison.new.item.references, {
    kind: 'reference',
    field: 'references',
    beyondWords: true,
    said: (value, side) => {
      const { text } = comparison[side].version.plan;
      return squeeze(text.slice(citationExtent(text, value).start, value.span.end));
    },
    extent: (value, side) => citationExtent(comparison[side].version.plan.text, value),
    same: (one, other) =>
      sameDocument(one, other) && !isFilledIn(one, other) && datesAgree(one, other) && provisionsOf(one) === provisionsOf(other),
    fit: (one, other) =>
      (sameDocument(one, other) ? 5 : 1) + (one.type === other.type ? 1 : 0) + (one.relation === other.relation ? 0.5 : 0),
    effect: effectOf,
  });
}

/** Two full dates that differ; one that is not printed, or not in full, contradicts none. */
function datesAgree({ date: one }: Value, { date: other }: Value): boolean {
  if (one === null || other === null) return true;
  const [a, b] = [one.replace(/-XX/gu, ''), other.replace(/-XX/gu, '')];
  return a.startsWith(b) || b.startsWith(a);
}

const provisionsOf = ({ provisions }: Value): string =>
  JSON.stringify(provisions.map(({ article, clause, point }) => [article, clause, point].join('/')).sort());

function effectOf(before: Value, after: Value): { effect: ChangeEffect; class?: Change['class']; field: string } {
  if (!sameDocument(before, after)) return { effect: 'replaced', field: 'references' };
  if (isFilledIn(before, after)) return { effect: 'filled-in', field: 'number', class: 'editorial' };
  if (provisionsOf(before) !== provisionsOf(after)) return { effect: 'replaced', field: 'provisions' };
  return { effect: 'replaced', field: 'date' };
}
