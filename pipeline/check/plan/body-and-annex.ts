import type { Task } from '../../../schemas/index.js';
import type { CheckedDocument, DocumentCheck, FoundFinding } from '../finding.js';
import { sameTitle } from '../titles.js';
import { itemEvidence } from './evidence.js';
import { namesOneBody, nameWords } from './names.js';

/** Whether a task stands in an annex or in a table of tasks; the others stand in the body. */
const isInAnnex = ({ path, source }: Task) => source === 'table' || /^PHỤ LỤC/iu.test(path ?? '');

/** Words that a table task and a task of the body have in common with many others say nothing. */
const least = 40;

function differing(document: CheckedDocument, body: Task, annex: Task): FoundFinding[] {
  const { units, deadlines, targets } = document.plan;
  const evidence = (
    ids: readonly string[],
    items: readonly { id: string; quote: string; span: { start: number; end: number }; page: number | null }[],
  ) => items.filter(({ id }) => ids.includes(id)).map((item) => itemEvidence(document, item));
  const both = [itemEvidence(document, body), itemEvidence(document, annex)];
  const make = (
    code: string,
    what: { vi: string; en: string },
    met: string,
    expected: string,
    more: FoundFinding['evidence'],
  ): FoundFinding => ({
    code,
    severity: 'warning',
    message: {
      vi: `Phần kế hoạch và phụ lục ghi khác nhau về ${what.vi} của cùng một nhiệm vụ: «${expected}» và «${met}».`,
      en: `Body and annex differ on the ${what.en} of one task: «${expected}» and «${met}».`,
    },
    expected,
    met,
    evidence: [...more, ...both],
    key: null,
    suggestion: null,
  });
  const found: FoundFinding[] = [];
  const leads = [body, annex].map((task) => units.filter(({ id, name }) => task.leads.includes(id) && namesOneBody(name)));
  const keys = leads.map((list) => new Set(list.map(({ name }) => nameWords(name).join(' '))));
  if (keys[0]!.size > 0 && keys[1]!.size > 0 && ![...keys[0]!].some((key) => keys[1]!.has(key)))
    found.push(
      make(
        'body-annex-units',
        { vi: 'đơn vị chủ trì', en: 'lead unit' },
        leads[1]![0]!.name,
        leads[0]![0]!.name,
        evidence([...body.leads, ...annex.leads], units),
      ),
    );
  const due = [body, annex].map((task) =>
    deadlines.filter(({ id, due: day, kind }) => task.deadlines.includes(id) && day !== null && kind !== 'recurring'),
  );
  if (due[0]!.length === 1 && due[1]!.length === 1 && due[0]![0]!.due !== due[1]![0]!.due)
    found.push(
      make(
        'body-annex-deadline',
        { vi: 'thời hạn', en: 'time limit' },
        due[1]![0]!.quote,
        due[0]![0]!.quote,
        evidence([due[0]![0]!.id, due[1]![0]!.id], deadlines),
      ),
    );
  const aims = [body, annex].map((task) => targets.filter(({ id }) => task.targets.includes(id)));
  const [a, b] = [aims[0]![0], aims[1]![0]];
  if (aims[0]!.length === 1 && aims[1]!.length === 1 && a!.unit === b!.unit && a!.value !== b!.value)
    found.push(make('body-annex-target', { vi: 'chỉ tiêu', en: 'target' }, b!.quote, a!.quote, evidence([a!.id, b!.id], targets)));
  return found;
}

/** Tasks of the body that stand again in an annex, told by their titles, with another lead, time limit or target. A title that stands twice on one side is left alone. */
export const bodyAndAnnex: DocumentCheck = (document) => {
  const long = document.plan.tasks.filter(({ title }) => title.length >= least);
  const annex = long.filter(isInAnnex);
  const body = long.filter((task) => !isInAnnex(task));
  if (annex.length * body.length > 40_000) return [];
  const pairs = body.flatMap((task) => annex.filter((other) => sameTitle(task.title, other.title)).map((other) => [task, other] as const));
  const once = (task: Task, side: 0 | 1) => pairs.filter((pair) => pair[side] === task).length === 1;
  return pairs.filter(([task, other]) => once(task, 0) && once(other, 1)).flatMap(([task, other]) => differing(document, task, other));
};
