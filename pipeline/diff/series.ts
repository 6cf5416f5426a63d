import type { Plan, SeriesDiff, TaskHistory } from '../../schemas/index.js';
import { generator } from '../generator.js';
import { compareInFull } from './index.js';
import type { Row } from './rows.js';

/** Follows a plan over its versions, in their order: each step, and each task from its first version to its last. Needs two versions at least. */
export function diffSeries(versions: readonly Plan[]): SeriesDiff {
  const compared = versions.slice(1).map((current, index) => compareInFull(versions[index]!, current));
  const steps = compared.map(({ diff }) => diff);
  return {
    schemaVersion: '1',
    generator,
    versions: [steps[0]!.old, ...steps.map((step) => step.new)],
    steps,
    tasks: histories(
      versions,
      compared.map(({ rows }) => rows),
    ),
  };
}

/** Links the tasks of neighbouring versions through the rows that hold both. */
function histories(versions: readonly Plan[], steps: readonly (readonly Row[])[]): TaskHistory[] {
  const open = new Map<string, TaskHistory>();
  const all: TaskHistory[] = [];
  const begin = (title: string, id: string, version: number): TaskHistory => {
    const history: TaskHistory = { title, ids: versions.map((_, at) => (at === version ? id : null)), changes: [] };
    all.push(history);
    open.set(`${version}/${id}`, history);
    return history;
  };
  for (const { id, title } of versions[0]!.tasks) begin(title, id, 0);
  for (const [step, rows] of steps.entries()) {
    const titles = new Map(versions[step + 1]!.tasks.map(({ id, title }) => [id, title]));
    for (const { old, new: current, changes } of rows) {
      const before = old?.kind === 'task' ? open.get(`${step}/${old.id}`) : undefined;
      const id = current?.kind === 'task' ? current.id : null;
      const history = before ?? (id === null ? undefined : begin(titles.get(id)!, id, step + 1));
      if (!history) continue;
      if (id !== null) {
        history.ids[step + 1] = id;
        open.set(`${step + 1}/${id}`, history);
      }
      history.changes.push(...changes.map((change) => ({ step, change: `c${change + 1}` })));
    }
  }
  return all;
}
