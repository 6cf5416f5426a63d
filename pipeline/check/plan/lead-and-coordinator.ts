import type { Plan, Unit } from '../../../schemas/index.js';
import type { DocumentCheck } from '../finding.js';
import { itemEvidence } from './evidence.js';
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
      return [
        {
          code: 'lead-coordinates-itself',
          severity: sharesOut(
            document.plan,
            task.leads.map((item) => units.get(item)!),
          )
            ? ('note' as const)
            : ('warning' as const),
          message: {
            vi: `«${lead.name}» vừa chủ trì vừa phối hợp trong cùng một nhiệm vụ.`,
            en: `«${lead.name}» both leads the task and coordinates in it.`,
          },
          expected: null,
          met: lead.name,
          evidence: [itemEvidence(document, lead), itemEvidence(document, other), itemEvidence(document, task)],
          key: null,
          suggestion: null,
        },
      ];
    }),
  );
};
