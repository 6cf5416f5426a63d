import { squeeze } from '../../../extractors/vietnamese.js';
import type { Deadline, Task } from '../../../schemas/index.js';
import { printed } from '../edtf.js';
import type { DocumentCheck } from '../finding.js';
import { itemEvidence } from './evidence.js';

/** A report on what was achieved in the whole plan or year, not on one matter. */
const finalReport =
  /(?:báo cáo|tổng hợp|tổng kết)[^.;]{0,40}kết quả (?:thực hiện|triển khai)[^.;]{0,60}(?:kế hoạch|nhiệm vụ|năm \d{4}|trong năm)/iu;

const dueOf = (deadline: Deadline): string | null => (['before', 'by', 'on'].includes(deadline.kind) ? deadline.due : null);

/** The last day of a span of time that ends in the same year, behind the report. */
const endOf = (deadline: Deadline, report: string): string | null =>
  deadline.kind === 'during' && deadline.end !== null && deadline.end > report && deadline.end.slice(0, 4) === report.slice(0, 4)
    ? deadline.end
    : null;

/** A report on the results of the year that is due before the work of the same plan ends. Usual, so that it is a note. */
export const reportBeforeWorkEnds: DocumentCheck = (document) => {
  const { deadlines, tasks, text } = document.plan;
  const byId = new Map(deadlines.map((deadline) => [deadline.id, deadline]));
  const timesOf = (task: Task) => task.deadlines.map((id) => byId.get(id)!);
  const reports = tasks.flatMap((task) => {
    if (!finalReport.test(squeeze(text.slice(task.span.start, task.span.end)))) return [];
    const last = timesOf(task)
      .filter((deadline) => dueOf(deadline) !== null)
      .sort((a, b) => (dueOf(a)! < dueOf(b)! ? 1 : -1))[0];
    return last === undefined ? [] : [{ task, deadline: last, day: dueOf(last)! }];
  });
  return reports.flatMap(({ task, deadline, day }) => {
    const later = tasks.flatMap((work) => {
      if (work.id === task.id) return [];
      // A time that fills the year says no more than that the work belongs to it.
      return timesOf(work).filter((time) => endOf(time, day) !== null && !(time.start?.endsWith('-01-01') && time.end!.endsWith('-12-31')));
    });
    if (later.length === 0) return [];
    return [
      {
        code: 'report-before-work-ends',
        severity: 'note' as const,
        message: {
          vi: `Kết quả phải báo cáo «${deadline.quote}» trong khi có nhiệm vụ còn thực hiện đến ${printed(endOf(later[0]!, day)!)}.`,
          en: `Results are to be reported «${deadline.quote}» while work goes on until ${endOf(later[0]!, day)}.`,
        },
        expected: `≥ ${endOf(later[0]!, day)}`,
        met: day,
        evidence: [itemEvidence(document, deadline), ...later.map((time) => itemEvidence(document, time))],
        key: null,
        suggestion: null,
      },
    ];
  });
};
