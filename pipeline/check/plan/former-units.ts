import { firstSuccession, type Succession, successorsOf } from '../../../extractors/registry/successions.js';
import type { Unit } from '../../../schemas/index.js';
import { printed } from '../edtf.js';
import type { DocumentCheck } from '../finding.js';
import { citingDay } from '../registry/citing-day.js';
import { headerEvidence, itemEvidence } from './evidence.js';

/** Words before a name that look back on a body that is known to be gone. */
const former = /(?:trước đây|cũ|nguyên|trước khi sáp nhập|trước sắp xếp)[\s,)]{0,3}$/iu;
const formerBehind = /^[\s,(]{0,3}(?:cũ|trước đây|trước sáp nhập|trước khi sáp nhập)(?!\p{L})/iu;

/** So many days after the new order began the bodies of the old one still finish and hand over. */
const handover = 45;

/** Whether a day lies within the handover. */
const isHandover = (day: string, from: string) => Date.parse(day) - Date.parse(from) < handover * 86_400_000;

/** Bodies that are made responsible for something although others had taken over from them on the date of the plan. */
export const formerUnits: DocumentCheck = (document) => {
  const { plan } = document;
  const day = citingDay(plan, null);
  if (day === null || day.first < firstSuccession) return [];
  const gone = new Map<string, { successions: readonly Succession[]; units: Unit[] }>();
  for (const unit of plan.units) {
    const successions = successorsOf(unit.name).filter(({ from }) => from <= day.first);
    const { start, end } = unit.span;
    if (
      successions.length === 0 ||
      former.test(plan.text.slice(Math.max(0, start - 30), start)) ||
      formerBehind.test(plan.text.slice(end, end + 30))
    )
      continue;
    const name = successions[0]!.former;
    const entry = gone.get(name) ?? { successions, units: [] };
    entry.units.push(unit);
    gone.set(name, entry);
  }
  return [...gone].map(([name, { successions, units }]) => {
    const heirs = successions.map(({ successor }) => successor).join('; ');
    const { from, source } = successions[0]!;
    return {
      code: 'unit-no-longer-exists',
      severity: isHandover(day.first, from) ? ('note' as const) : ('warning' as const),
      message: {
        vi: `«${units[0]!.name}» được giao việc, nhưng ${name} không còn từ ${printed(from)} (${source}); nhiệm vụ thuộc ${heirs}.`,
        en: `«${units[0]!.name}» is given a duty, but ${name} has not existed since ${from} (${source}); its duties went to ${heirs}.`,
      },
      expected: heirs,
      met: units[0]!.name,
      evidence: [...units.map((unit) => itemEvidence(document, unit)), ...headerEvidence(document, 'date')],
      key: null,
      suggestion: null,
    };
  });
};
