import type { DocumentCheck } from '../finding.js';
import { itemEvidence, textEvidence } from './evidence.js';

/** A day up to which the words of a task reach: `(đến hết ngày 30/11)`. */
const upTo = /(?:đến hết|đến|tới hết|hết)\s+ngày\s+(?<day>\d{1,2})\/(?<month>\d{1,2})(?:\/(?<year>\d{4}))?(?![\d/])/giu;
/** Words that make the day a part of a span (`từ ngày … đến ngày …`) of something else. */
const span = /từ\s+(?:ngày\s+)?\d[^;.]{0,30}$/iu;

/** A task that counts up to a day behind its own time limit: `(đến hết ngày 30/11)` in the task, `Trước ngày 30/11` in the column of time. */
export const twoTimeLimits: DocumentCheck = (document) => {
  const { deadlines, tasks, text } = document.plan;
  const byId = new Map(deadlines.map((deadline) => [deadline.id, deadline]));
  return tasks.flatMap((task) =>
    task.deadlines.flatMap((id) => {
      const deadline = byId.get(id)!;
      if (deadline.due === null || !['before', 'by', 'on'].includes(deadline.kind)) return [];
      if (deadline.span.start < task.span.end && task.span.start < deadline.span.end) return [];
      return [...text.slice(task.span.start, task.span.end).matchAll(upTo)].flatMap((match) => {
        const { day, month, year } = match.groups!;
        const met = `${year ?? deadline.due!.slice(0, 4)}-${month!.padStart(2, '0')}-${day!.padStart(2, '0')}`;
        const start = task.span.start + match.index;
        if (met <= deadline.due! || span.test(text.slice(Math.max(0, start - 50), start))) return [];
        return [
          {
            code: 'two-time-limits',
            severity: 'warning' as const,
            message: {
              vi: `Nhiệm vụ tính «${match[0]}» nhưng thời hạn là «${deadline.quote}»: hai thời hạn mâu thuẫn.`,
              en: `The task counts «${match[0]}», but its time limit is «${deadline.quote}»: the two contradict each other.`,
            },
            expected: deadline.due,
            met,
            evidence: [textEvidence(document, { start, end: start + match[0].length }, task.id), itemEvidence(document, deadline)],
            key: null,
            suggestion: null,
          },
        ];
      });
    }),
  );
};
