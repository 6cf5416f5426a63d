import type { Deadline, Task } from '../../../schemas/index.js';
import type { CheckedDocument, DocumentCheck } from '../finding.js';
import { headerEvidence, itemEvidence } from './evidence.js';
import { limitBeforePlan } from './limit-before-plan.js';
import { planDay } from './plan-day.js';

const single = new Set<Deadline['kind']>(['before', 'by', 'on', 'during']);

/** The deadlines of tasks whose year is printed, each once, with the task that they belong to. */
function printedDeadlines({ plan }: CheckedDocument): { deadline: Deadline; task: Task }[] {
  const tasks = new Map(plan.tasks.flatMap((task) => task.deadlines.map((id) => [id, task] as const)));
  return plan.deadlines.flatMap((deadline) => {
    const task = tasks.get(deadline.id);
    return task !== undefined && deadline.yearSource === 'explicit' && single.has(deadline.kind) && deadline.due !== null
      ? [{ deadline, task }]
      : [];
  });
}

const isWholeYear = ({ start, end }: Deadline) => start !== null && end !== null && start.endsWith('-01-01') && end.endsWith('-12-31');

/** `Trong năm 2023` as the time of a task in a plan for 2024. A shorter time before the period may prepare it. */
export const yearOutsidePeriod: DocumentCheck = (document) => {
  const { period } = document.plan.header;
  if (period === null) return [];
  return printedDeadlines(document).flatMap(({ deadline, task }) => {
    if (!isWholeYear(deadline) || Number(deadline.due!.slice(0, 4)) >= period.start) return [];
    const expected = period.start === period.end ? String(period.start) : `${period.start} - ${period.end}`;
    return [
      {
        code: 'year-outside-period',
        severity: 'warning' as const,
        message: {
          vi: `Thời hạn «${deadline.quote}» của một nhiệm vụ trong kế hoạch cho ${expected}. Có thể bản này chép sai năm.`,
          en: `The time limit «${deadline.quote}» of a task in a plan for ${expected}. The year may be miscopied in this copy.`,
        },
        expected,
        met: deadline.due!.slice(0, 4),
        evidence: [itemEvidence(document, deadline), itemEvidence(document, task), ...headerEvidence(document, 'period')],
        key: null,
        suggestion: null,
      },
    ];
  });
};

/** A printed time limit that was over on the day the plan was issued. */
export const deadlineBeforePlan: DocumentCheck = (document) => {
  const { period, type } = document.plan.header;
  const day = planDay(document.plan);
  // Reports and minutes tell of what is over.
  if (day === null || type === 'BC' || type === 'BB') return [];
  return printedDeadlines(document).flatMap(({ deadline, task }) => {
    const told = period !== null && isWholeYear(deadline) && Number(deadline.due!.slice(0, 4)) < period.start;
    if (deadline.due! >= day.first || told) return [];
    const evidence = [itemEvidence(document, deadline), itemEvidence(document, task), ...headerEvidence(document, 'date')];
    return [limitBeforePlan(deadline.quote, deadline.due, day.first, document.plan.header.date!, evidence)];
  });
};
