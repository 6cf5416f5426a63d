import { fold } from '../../../extractors/vietnamese.js';
import type { Task } from '../../../schemas/index.js';
import type { CheckedDocument, DocumentCheck, FoundFinding } from '../finding.js';
import { sameTitle } from '../titles.js';
import { bodyAnnexFinding } from './body-annex-finding.js';
import { itemEvidence } from './evidence.js';
import { namesOneBody, nameWords } from './names.js';

/** Whether a task stands in an annex or in a table of tasks; the others stand in the body. */
const isInAnnex = ({ path, source }: Task) => source === 'table' || /^PHỤ LỤC/iu.test(path ?? '');

/** Shorter titles say too little to tell one task. */
const least = 40;

interface Titled {
  task: Task;
  title: string;
  words: ReadonlySet<string>;
}

/** What a task is called: in running text who does it and by when may stand behind its name (`Biên soạn sổ tay …: Văn phòng Sở chủ trì`). */
function nameOf({ title, source }: Task): string {
  const head = source === 'table' ? title : (/^[^:;.]+(?=[:;.]\s)/u.exec(title)?.[0] ?? title);
  return head.length >= least ? head : title;
}

function titled(task: Task): Titled {
  const title = nameOf(task);
  return { task, title, words: new Set(fold(title).match(/[a-z0-9]+/gu) ?? []) };
}

/** Whether two titles have most of their words in common, so that a closer look is worth its time. */
function isNear(a: Titled, b: Titled): boolean {
  const [few, many] = a.words.size < b.words.size ? [a.words, b.words] : [b.words, a.words];
  if (few.size < 0.6 * many.size) return false;
  let common = 0;
  for (const word of few) if (many.has(word)) common++;
  return common >= 0.7 * few.size;
}

function differing(document: CheckedDocument, body: Task, annex: Task): FoundFinding[] {
  const { units, deadlines, targets } = document.plan;
  const evidence = (
    ids: readonly string[],
    items: readonly { id: string; quote: string; span: { start: number; end: number }; page: number | null }[],
  ) => items.filter(({ id }) => ids.includes(id)).map((item) => itemEvidence(document, item));
  const both = [itemEvidence(document, body), itemEvidence(document, annex)];
  const found: FoundFinding[] = [];
  const leads = [body, annex].map((task) => units.filter(({ id, name }) => task.leads.includes(id) && namesOneBody(name)));
  const keys = leads.map((list) => new Set(list.map(({ name }) => nameWords(name).join(' '))));
  if (keys[0]!.size > 0 && keys[1]!.size > 0 && ![...keys[0]!].some((key) => keys[1]!.has(key)))
    found.push(
      bodyAnnexFinding('body-annex-units', leads[0]![0]!.name, leads[1]![0]!.name, [
        ...evidence([...body.leads, ...annex.leads], units),
        ...both,
      ]),
    );
  const due = [body, annex].map((task) =>
    deadlines.filter(({ id, due: day, kind }) => task.deadlines.includes(id) && day !== null && kind !== 'recurring'),
  );
  if (due[0]!.length === 1 && due[1]!.length === 1 && due[0]![0]!.due !== due[1]![0]!.due)
    found.push(
      bodyAnnexFinding('body-annex-deadline', due[0]![0]!.quote, due[1]![0]!.quote, [
        ...evidence([due[0]![0]!.id, due[1]![0]!.id], deadlines),
        ...both,
      ]),
    );
  const aims = [body, annex].map((task) => targets.filter(({ id }) => task.targets.includes(id)));
  const [a, b] = [aims[0]![0], aims[1]![0]];
  if (aims[0]!.length === 1 && aims[1]!.length === 1 && a!.unit === b!.unit && a!.value !== b!.value)
    found.push(bodyAnnexFinding('body-annex-target', a!.quote, b!.quote, [...evidence([a!.id, b!.id], targets), ...both]));
  return found;
}

/** Tasks of the body that stand again in an annex, told by their titles, with another lead, time limit or target. A title that stands twice on one side is left alone. */
export const bodyAndAnnex: DocumentCheck = (document) => {
  const long = document.plan.tasks.filter(({ title }) => title.length >= least);
  const annex = long.filter(isInAnnex).map(titled);
  const body = long.filter((task) => !isInAnnex(task)).map(titled);
  const pairs = body.flatMap((one) =>
    annex.flatMap((other) => (isNear(one, other) && sameTitle(one.title, other.title) ? [[one.task, other.task] as const] : [])),
  );
  const once = (task: Task, side: 0 | 1) => pairs.filter((pair) => pair[side] === task).length === 1;
  return pairs.filter(([task, other]) => once(task, 0) && once(other, 1)).flatMap(([task, other]) => differing(document, task, other));
};
