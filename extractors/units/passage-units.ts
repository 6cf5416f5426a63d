import type { Role, Span } from '../../schemas/index.js';
import type { Passage } from '../passage.js';
import { readLabels } from './labels.js';
import { namesInList } from './name-list.js';
import { readNameStart } from './name-start.js';
import { coordinatedUnits, type ProseUnit, unitsInProse } from './prose.js';

const move = (units: readonly ProseUnit[], by: number): ProseUnit[] =>
  units.map((unit) => ({ ...unit, span: { start: unit.span.start + by, end: unit.span.end + by } }));

/** The value of a label or of a unit cell: a list of names, or names with `chủ trì`, `phối hợp` between them. */
function listed(text: string, span: Span, role: Role, rule: string): ProseUnit[] {
  const value = text.slice(span.start, span.end);
  if (/(?<!\p{L})(?:chủ trì|phối hợp)(?!\p{L})/iu.test(value)) {
    const units = unitsInProse(value);
    if (units.length > 0) return move(units, span.start);
  }
  return namesInList(text, span.start, span.end).map((name) => ({ rule, role, span: name }));
}

const unitCell: Partial<Record<string, Role>> = { lead: 'lead', coordinate: 'coordinate', implement: 'implement', monitor: 'monitor' };

const nothing = /^[\s–—\-/.x0]*$/iu;

function unitsInCell(passage: Passage): ProseUnit[] {
  const { text, cell } = passage;
  if (!cell || cell.rowKind === 'header' || cell.rowKind === 'total' || cell.rowKind === 'other') return [];
  const role = unitCell[cell.role];
  if (role) return nothing.test(text) ? [] : listed(text, { start: 0, end: text.length }, role, `unit/${role}-column`);
  if (cell.role === 'task') return cell.rowKind === 'task' ? unitsInProse(text) : [];
  if (cell.role !== 'mixed') return [];
  const prose = unitsInText(text);
  return prose.length === 0 && readNameStart(text) !== null && text.length < 120
    ? namesInList(text).map((span) => ({ rule: 'unit/mixed-column', role: 'implement', span }))
    : prose;
}

/** Units of running text with or without labels. */
function unitsInText(text: string): ProseUnit[] {
  const labels = readLabels(text);
  if (labels.length === 0) return unitsInProse(text);
  const before = unitsInProse(text.slice(0, labels[0]!.label.start));
  const labelled = labels.flatMap(({ kind, value }) =>
    kind === 'time' || kind === 'product'
      ? move(coordinatedUnits(text.slice(value.start, value.end)), value.start)
      : listed(text, value, kind, `unit/${kind}-label`),
  );
  return [...before, ...labelled];
}

/** The units that one passage names, spans relative to its text; none in letterhead, title, preamble and closing block. */
export function unitsOf(passage: Passage): ProseUnit[] {
  if (passage.cell) return unitsInCell(passage);
  return passage.zone === 'body' || passage.zone === 'annex' ? unitsInText(passage.text) : [];
}
