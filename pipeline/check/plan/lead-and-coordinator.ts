import type { Plan, Unit } from '../../../schemas/index.js';
import type { DocumentCheck, FoundFinding } from '../finding.js';
import { itemEvidence, textEvidence } from './evidence.js';
import { namesOneBody } from './names.js';

/** Whether both names stand where the table or a label gives the role: running text may tell of several duties in one task. */
function isGivenByForm(plan: Plan, lead: Unit, other: Unit): boolean {
  if (lead.cell && other.cell) return lead.cell.row === other.cell.row && lead.cell.column !== other.cell.column;
  return (
    lead.rule === 'unit/lead-label' &&
    other.rule === 'unit/coordinate-label' &&
    plan.text.slice(lead.span.end, other.span.start).length < 400
  );
}

/** Whether the cell of the leads tells in sentences who does what: then one of them may well coordinate for another. */
function sharesOut(plan: Plan, leads: readonly Unit[]): boolean {
  const cell = leads[0]!.cell;
  const row = cell && plan.tables.find(({ id }) => id === cell.table)?.rows.flatMap(({ cells }) => cells);
  const text = row?.find((item) => item.row === cell!.row && item.column === cell!.column)?.text;
  return leads.length > 1 && text !== undefined && text.length > 1.6 * leads.reduce((sum, { name }) => sum + name.length, 0);
}

/** `chủ trì, phối hợp với A, B và C` behind the name of a lead: the bodies that are listed. */
const listed = /^[\s,]{0,3}chủ trì,?\s(?:và\s)?phối hợp\s(?:chặt chẽ\s)?(?:với|cùng|cùng với)\s(?<list>[^.;:\n]{4,300})/u;

/** Where the name of a lead comes again as an element of its own of the list of those it works with; null where it does not. */
function repeatedBehind(text: string, { name, span }: Unit): { start: number; end: number } | null {
  const match = listed.exec(text.slice(span.end, span.end + 400));
  const list = match?.groups?.['list'];
  if (match === null || list === undefined) return null;
  let at = 0;
  for (const element of list.split(/(?:,\s|\svà\s(?=\p{Lu}))/u)) {
    const own = element.trim();
    if (own === name) {
      const start = span.end + match[0].length - list.length + list.indexOf(own, at);
      return { start, end: start + own.length };
    }
    at += element.length;
  }
  return null;
}

/** One certain body that leads and is named again among those that it is to work with, in one sentence. */
export const leadAmongListed: DocumentCheck = (document) =>
  document.plan.units.flatMap((unit) => {
    const again = unit.role === 'lead' && namesOneBody(unit.name) ? repeatedBehind(document.plan.text, unit) : null;
    if (again === null) return [];
    const coordinates = document.plan.units.some(({ span, role }) => role === 'coordinate' && span.start === again.start);
    return coordinates && unit.cell
      ? []
      : [selfCoordination(unit.name, 'warning', [itemEvidence(document, unit), textEvidence(document, again)])];
  });

function selfCoordination(name: string, severity: 'note' | 'warning', evidence: FoundFinding['evidence']): FoundFinding {
  return {
    code: 'lead-coordinates-itself',
    severity,
    message: {
      vi: `«${name}» vừa chủ trì vừa phối hợp trong cùng một nhiệm vụ.`,
      en: `«${name}» both leads the task and coordinates in it.`,
    },
    expected: null,
    met: name,
    evidence,
    key: null,
    suggestion: null,
  };
}

/** One certain body that is both the lead of a task and a coordinator in it. */
export const leadCoordinatesItself: DocumentCheck = (document) => {
  const units = new Map(document.plan.units.map((unit) => [unit.id, unit]));
  return document.plan.tasks.flatMap((task) =>
    task.leads.flatMap((id) => {
      const lead = units.get(id)!;
      const other = task.coordinators
        .map((coordinator) => units.get(coordinator)!)
        .find((unit) => unit.canonical === lead.canonical && isGivenByForm(document.plan, lead, unit));
      if (other === undefined || !namesOneBody(lead.name)) return [];
      const severity = sharesOut(
        document.plan,
        task.leads.map((item) => units.get(item)!),
      )
        ? 'note'
        : 'warning';
      return [
        selfCoordination(
          lead.name,
          severity,
          [lead, other, task].map((item) => itemEvidence(document, item)),
        ),
      ];
    }),
  );
};
