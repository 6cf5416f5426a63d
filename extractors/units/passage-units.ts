import type { Role, Span } from '../../schemas/index.js';
import type { Passage } from '../passage.js';
import { readLabels } from './labels.js';
import { nameEnd } from './name.js';
import { namesInList } from './name-list.js';
import { readNameStart } from './name-start.js';
import { startsPredicate } from './predicates.js';
import { coordinatedUnits, type IsIssuer, type ProseUnit, unitsInProse } from './prose.js';

const move = (units: readonly ProseUnit[], by: number): ProseUnit[] =>
  units.map((unit) => ({ ...unit, span: { start: unit.span.start + by, end: unit.span.end + by } }));

/** The value of a label or of a unit cell: a list of names, or names with `chủ trì`, `phối hợp` between them. */
function listed(text: string, span: Span, role: Role, rule: string, isIssuer: IsIssuer): ProseUnit[] {
  const value = text.slice(span.start, span.end);
  if (/(?<!\p{L})(?:chủ trì|phối hợp)(?!\p{L})/iu.test(value)) {
    const units = unitsInProse(value, isIssuer);
    if (units.length > 0) return move(units, span.start);
  }
  return withoutDuties(text, namesInList(text, span.start, span.end)).map((name) => ({ rule, role, span: name }));
}

/** Cuts the duties that a unit cell tells behind a name (`UBND các xã triển khai tại địa bàn`), and the pieces of such a duty. */
function withoutDuties(text: string, names: readonly Span[]): Span[] {
  let inDuty = false;
  return names.flatMap((name): Span[] => {
    const words = text.slice(name.start, name.end);
    const head = readNameStart(words)?.length ?? 0;
    if (head === 0 && inDuty) return [];
    const end = nameEnd(words, 0, 'prose');
    inDuty = end > head && /\p{Lu}{2}|\s\p{Lu}/u.test(words.slice(0, end)) && startsPredicate(words.slice(end).trimStart());
    return [inDuty ? { start: name.start, end: name.start + end } : name];
  });
}

const unitCell: Partial<Record<string, Role>> = { lead: 'lead', coordinate: 'coordinate', implement: 'implement', monitor: 'monitor' };

const nothing = /^[\s–—\-/.x0]*$/iu;

function unitsInCell(passage: Passage, isIssuer: IsIssuer): ProseUnit[] {
  const { text, cell } = passage;
  if (!cell || cell.rowKind === 'header' || cell.rowKind === 'total' || cell.rowKind === 'other') return [];
  const role = unitCell[cell.role];
  if (role) return nothing.test(text) ? [] : listed(text, { start: 0, end: text.length }, role, `unit/${role}-column`, isIssuer);
  if (cell.role === 'task') return cell.rowKind === 'task' ? unitsInProse(text, isIssuer) : [];
  if (cell.role !== 'mixed') return [];
  const prose = unitsInText(text, isIssuer);
  return prose.length === 0 && readNameStart(text) !== null && text.length < 120
    ? namesInList(text).map((span) => ({ rule: 'unit/mixed-column', role: 'implement', span }))
    : prose;
}

/** Units of running text with or without labels. */
function unitsInText(text: string, isIssuer: IsIssuer): ProseUnit[] {
  const labels = readLabels(text);
  if (labels.length === 0) return unitsInProse(text, isIssuer);
  const before = unitsInProse(text.slice(0, labels[0]!.label.start), isIssuer);
  const labelled = labels.flatMap(({ kind, value }) =>
    kind === 'time' || kind === 'product'
      ? move(coordinatedUnits(text.slice(value.start, value.end)), value.start)
      : listed(text, value, kind, `unit/${kind}-label`, isIssuer),
  );
  return [...before, ...labelled];
}

/** The units that one passage names, spans relative to its text; none in letterhead, title, preamble and closing block. */
export function unitsOf(passage: Passage, isIssuer: IsIssuer): ProseUnit[] {
  if (passage.cell) return unitsInCell(passage, isIssuer);
  return passage.zone === 'body' || passage.zone === 'annex' ? unitsInText(passage.text, isIssuer) : [];
}
