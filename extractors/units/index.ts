import type { Role, UnitValue } from '../../schemas/index.js';
import type { Passage } from '../passage.js';
import type { Mention } from '../rule.js';
import type { Outline } from '../sections/index.js';
import { fold, slug, squeeze, trimEndMarks } from '../vietnamese.js';
import { headingUnits, roleInItem } from './heading-units.js';
import { unitsOf } from './passage-units.js';

/** A unit and the passage whose duty it bears: its own, or the item below a heading that names it. */
export interface UnitMention extends Mention<UnitValue> {
  passage: number;
}

const strength: Record<Role, number> = { lead: 3, implement: 2, coordinate: 1, monitor: 0 };

/** Where one item gives a body two roles, the strongest counts; a monitor is a role of its own. */
function strongest(units: readonly UnitMention[]): UnitMention[] {
  const best = new Map<string, number>();
  for (const { value } of units)
    if (value.role !== 'monitor') best.set(fold(value.name), Math.max(best.get(fold(value.name)) ?? 0, strength[value.role]));
  return units.filter(({ value }) => value.role === 'monitor' || strength[value.role] === best.get(fold(value.name)));
}

const key = (name: string) => fold(name).replace(/ubnd/g, 'uy ban nhan dan');

/** Tells the names of the issuer and of its head: `UBND tỉnh` for `Ủy ban nhân dân tỉnh Lào Cai`, `Giám đốc Sở` for a department. */
function issuerTest(issuer: string | null): (name: string) => boolean {
  const own = key(issuer ?? '');
  if (own === '') return () => false;
  const [head = ''] = own.split(' ');
  return (name) => {
    const folded = key(name).replace(/^(?:chu tich|giam doc|bo truong|thu truong|hieu truong) /, '');
    return own.startsWith(folded) || folded === head || folded === `${head} ${own.split(' ')[1]}`;
  };
}

/** The units of a document, and the passages that are nothing but the name of a body. */
export interface UnitReading {
  mentions: UnitMention[];
  headings: ReadonlySet<number>;
}

/** Every body that the document makes responsible for a duty, in the order of the duties. */
export function extractUnits(passages: readonly Passage[], outline: Outline, issuer: string | null): UnitReading {
  const isIssuer = issuerTest(issuer);
  const mention = (passage: number, start: number, end: number, at: Passage, role: Role, rule: string): UnitMention => {
    const name = trimEndMarks(squeeze(at.text.slice(start, end)));
    return { rule, span: { start: at.start + start, end: at.start + end }, passage, value: { name, canonical: slug(name), role } };
  };
  const headings = headingUnits(passages, outline);
  const isHeading = new Set(headings.map((unit) => unit.heading));
  const mentions = passages.flatMap((passage, index) => {
    const served = headings
      .filter((unit) => unit.serves.includes(index))
      .flatMap((unit) =>
        unit.names.map(({ start, end }) =>
          mention(index, start, end, passages[unit.heading]!, roleInItem(passage.text, unit.role), 'unit/heading'),
        ),
      );
    const own = isHeading.has(index)
      ? []
      : unitsOf(passage, isIssuer).map(({ span, role, rule }) => mention(index, span.start, span.end, passage, role, rule));
    return strongest([...served, ...own]);
  });
  return { mentions, headings: isHeading };
}
