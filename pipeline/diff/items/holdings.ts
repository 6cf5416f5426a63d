import type { Plan, Span, Task } from '../../../schemas/index.js';
import type { Holdings, Placed } from './item.js';

/** The mentions of a plan, each with its pointer, and who owns them. */
export function mentionsOf(plan: Plan) {
  const placed = <Value extends object>(name: string, list: readonly Value[]): Placed<Value>[] =>
    list.map((value, index) => ({ ...value, pointer: `/${name}/${index}` }));
  return {
    deadlines: placed('deadlines', plan.deadlines),
    targets: placed('targets', plan.targets),
    units: placed('units', plan.units),
    references: placed('references', plan.references),
  };
}
type Mentions = ReturnType<typeof mentionsOf>;

/** What a task lists. */
export function heldBy(task: Task, { deadlines, targets, units, references }: Mentions): Holdings {
  const of = <Value extends { id: string }>(list: readonly Value[], ids: readonly string[]) => list.filter(({ id }) => ids.includes(id));
  return {
    deadlines: of(deadlines, task.deadlines),
    targets: of(targets, task.targets),
    units: of(units, [...task.leads, ...task.coordinators, ...task.implementers, ...task.monitors]),
    references: of(references, task.references),
  };
}

/** What stands inside the pieces of an item and belongs to no task. */
export function heldInside(
  spans: readonly Span[],
  taken: ReadonlySet<string>,
  { deadlines, targets, units, references }: Mentions,
): Holdings {
  const inside = <Value extends { id: string; span: Span }>(list: readonly Value[]) =>
    list.filter(({ id, span }) => !taken.has(id) && spans.some(({ start, end }) => start <= span.start && span.start < end));
  return { deadlines: inside(deadlines), targets: inside(targets), units: inside(units), references: inside(references) };
}

/** Both together, in reading order. */
export function joined(one: Holdings, other: Holdings): Holdings {
  const merge = <Value extends { span: Span }>(a: readonly Value[], b: readonly Value[]) =>
    [...a, ...b].sort((x, y) => x.span.start - y.span.start);
  return {
    deadlines: merge(one.deadlines, other.deadlines),
    targets: merge(one.targets, other.targets),
    units: merge(one.units, other.units),
    references: merge(one.references, other.references),
  };
}
